import { chooseWindows } from '../windows/choose-windows';
import type { StintSpan } from '../windows/window';
import { dayNumber, gamesBefore } from './indexed-series';
import type { GameRange, IndexedSeries } from './indexed-series';

/** Games before and after something, as indexes of one series. */
export interface Sides {
  readonly before: GameRange;
  readonly after: GameRange;
}

/** More games than any career has. */
const ALL_GAMES = 1_000_000;

/**
 * All games that a window beside a stint may hold: up to the next stint, and up to the winter unless it may be crossed.
 *
 * @param stints - all of the player, joined over winters
 */
export function reachOf(
  indexed: IndexedSeries,
  stint: StintSpan,
  stints: readonly StintSpan[],
  crossOffSeason: boolean,
): Sides {
  const { series, days } = indexed;
  const windows = chooseWindows(series.games, stint, stints, {
    unit: 'games',
    size: ALL_GAMES,
    crossOffSeason,
  });
  const start = gamesBefore(days, dayNumber(stint.startedOn));
  const end = stint.endedOn === null ? days.length : gamesBefore(days, dayNumber(stint.endedOn));
  return {
    before: { from: start - windows.before.games.length, until: start },
    after: { from: end, until: end + windows.after.games.length },
  };
}

/** Of all that the sides could hold the nearest games to what lies between; fewer where there are fewer. */
export const nearestGames = (
  { before, after }: Sides,
  games: { readonly before: number; readonly after: number },
): Sides => ({
  before: { from: Math.max(before.from, before.until - games.before), until: before.until },
  after: { from: after.from, until: Math.min(after.until, after.from + games.after) },
});

export const lengthOf = ({ from, until }: GameRange): number => until - from;
