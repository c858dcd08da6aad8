import { addDays } from '../../calendar';
import type { IsoDate } from '../../ids';
import type { LeagueCalendar, SeasonDays } from '../stint';
import { countDays, laterOf } from './count-days';
import type { ClubPeriod } from './stint-draft';

export interface MissedTime {
  readonly days: number;
  readonly games: number | null;
}

/**
 * Days of the regular season on which he was out, and games of the clubs he was with.
 *
 * @param clubs - the placing club first; a club that is not told counts as the one before
 */
export function missedTime(
  { startedOn, endedOn }: { readonly startedOn: IsoDate; readonly endedOn: IsoDate | null },
  { opening, regularEnd }: SeasonDays,
  clubs: readonly ClubPeriod[],
  calendar: LeagueCalendar,
): MissedTime {
  const from = laterOf(opening, startedOn);
  const to = earlierOf(addDays(regularEnd, 1), endedOn ?? addDays(calendar.asOf, 1));
  if (to <= from) return { days: 0, games: 0 };
  return { days: countDays(from, to), games: missedGames(from, to, clubs, calendar) };
}

function missedGames(
  from: IsoDate,
  to: IsoDate,
  clubs: readonly ClubPeriod[],
  calendar: LeagueCalendar,
): number | null {
  const told = clubs.filter(({ teamId }) => teamId !== null);
  let sum = 0;
  for (const [index, { teamId, from: since }] of told.entries()) {
    // The first club has him from the start, which may lie before the placement.
    const begin = index === 0 ? from : laterOf(from, since);
    const end = earlierOf(to, told[index + 1]?.from ?? to);
    if (end <= begin || teamId === null) continue;
    const games = calendar.gamesOf(teamId, begin, end);
    if (games === null) return null;
    sum += games;
  }
  return told.length === 0 ? null : sum;
}

const earlierOf = (day: IsoDate, other: IsoDate): IsoDate => (other < day ? other : day);
