import type { ClubInjuries } from '../../../../store/read/injuries-by-club';
import { count, counted } from '../../format/figure';
import { regionInWords } from '../../format/injury-words';
import { UNKNOWN, type LeagueQuery } from './league-view';

const WHO = { all: '', pitcher: ' of pitchers', batter: ' of batters' } as const;

/** "injuries", "shoulder injuries of pitchers", "injuries without a part of the body". */
export function injuriesOf({ role, region }: Pick<LeagueQuery, 'role' | 'region'>): string {
  if (region === UNKNOWN) return `injuries${WHO[role]} of which no part of the body is told`;
  if (region === 'general') return `illness and the like${WHO[role]}`;
  return `${region === null ? '' : `${regionInWords(region)} `}injuries${WHO[role]}`;
}

/**
 * Which club lost most days, and who came next, in a sentence; null without a club.
 *
 * @param clubs - of one season, in any order
 */
export function mostDaysInWords(
  clubs: readonly ClubInjuries[],
  query: Pick<LeagueQuery, 'role' | 'region'>,
  season: number,
): string | null {
  const [first, second, third] = [...clubs].sort((one, other) => other.days - one.days);
  if (first === undefined || first.days === 0) return null;
  const ties = clubs.filter(({ days }) => days === first.days);
  const who = ties.map(({ name }) => name).join(' and ');
  const next = [second, third]
    .filter((club) => club !== undefined && club.days > 0 && club.days < first.days)
    .map((club) => (club ? `${club.name} ${count(club.days)}` : ''));
  return `${who} lost most days to ${injuriesOf(query)} in ${season}: ${count(first.days)}${ties.length > 1 ? ' each' : ` (${counted(first.stints, 'injury', 'injuries')} of ${counted(first.players, 'player')})`}${next.length > 0 ? `, then ${next.join(' and ')}` : ''}.`;
}
