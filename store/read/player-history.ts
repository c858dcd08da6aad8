import type { Measure } from '../../core/stats/measures/measure';
import { readPlayerHeadlines, type HeadlineChange } from './headline-changes';
import type { StintLine } from './injuries-line';
import { readPlayerStints } from './injuries-of-player';
import { readCareerGames, type CareerGames } from './player-career';
import type { Reader } from './reader';

/** What a player's page follows over his whole career. */
export interface PlayerHistory {
  /** All times on a list, of any kind, the newest first. */
  stints: StintLine[];
  /** The day to which a stint that lasts is counted. */
  asOf: string | null;
  /** By stint, where there were games enough to compare. */
  changes: Record<string, HeadlineChange>;
  /** Games of the regular season. */
  games: CareerGames;
}

/**
 * Stints, their headline changes and all games of a player, by his index and primary keys.
 *
 * @param measures - whose counters the games carry
 */
export async function readPlayerHistory(
  reader: Reader,
  playerId: number,
  measures: readonly Measure[],
): Promise<PlayerHistory> {
  const [{ stints, asOf }, changes, careers] = await Promise.all([
    readPlayerStints(reader, playerId),
    readPlayerHeadlines(reader, playerId),
    readCareerGames(reader, [playerId], measures),
  ]);
  return {
    stints,
    asOf,
    changes: Object.fromEntries(changes),
    games: careers.get(playerId) ?? { pitcher: [], batter: [] },
  };
}
