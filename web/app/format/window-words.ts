import type { Role } from '../../../core/stats/measures/measure';
import type { CohortSpan } from '../../../core/stats/statistics-rows';
import type { WindowSummary } from '../../../core/stats/stint-page/window-summary';
import type { Shortfall, WindowUnit } from '../../../core/stats/windows/window';
import { mediumDate } from './date';
import { counted } from './figure';

const UNITS: Readonly<Record<WindowUnit, readonly [one: string, many: string]>> = {
  pitches: ['pitch', 'pitches'],
  plate_appearances: ['plate appearance', 'plate appearances'],
  games: ['game', 'games'],
  days: ['day', 'days'],
};

/** "10 games", "1 pitch". */
export const sizeInWords = (size: number, unit: WindowUnit): string => counted(size, ...UNITS[unit]);

export const UNIT_OPTIONS = (Object.keys(UNITS) as WindowUnit[]).map(
  (unit) => [unit, UNITS[unit][1]] as const,
);

const SHORT: Readonly<Record<Shortfall, Readonly<Record<'before' | 'after', string>>>> = {
  career_start: { before: 'no earlier game is known', after: 'no later game is known' },
  stint: { before: 'another time on a list lies before', after: 'another time on a list follows' },
  off_season: { before: 'a winter lies before', after: 'a winter follows' },
  data_end: { before: 'no earlier game is known', after: 'no later game is known yet' },
  still_out: { before: 'he is still out', after: 'he is still out' },
};

/** What a side's window holds and, where it is short, why. */
export function windowInWords(
  which: 'before' | 'after',
  { games, total, isReached, shortfall, crossesOffSeason, from, to, cutGames }: WindowSummary,
  unit: WindowUnit,
): string {
  const why = shortfall && SHORT[shortfall][which];
  if (games === 0 || from === null || to === null) return `no game${why ? `: ${why}` : ''}.`;
  const days = from === to ? mediumDate(from) : `${mediumDate(from)} to ${mediumDate(to)}`;
  const inGames = unit === 'games' ? '' : ` in ${counted(games, 'game')}`;
  const parts = [
    `${sizeInWords(total, unit)}${inGames}, ${days}`,
    cutGames > 0 && 'one game only in part',
    crossesOffSeason && 'reaches over a winter',
    !isReached && why && `shorter than asked: ${why}`,
  ];
  return `${parts.filter(Boolean).join('; ')}.`;
}

export const SPAN_WORDS: Readonly<Record<CohortSpan, string>> = {
  games3: 'up to 3 games on either side',
  games10: 'up to 10 games on either side',
  games30: 'up to 30 games on either side',
  games10_winter: 'up to 10 games on either side, winters crossed',
};

/** What a role's turns at bat are about. */
export const ROLE_WORDS: Readonly<Record<Role, string>> = { pitcher: 'as a pitcher', batter: 'as a batter' };
