import { IngestError } from '../../errors';
import { boundAfter, boundBefore } from './bound-by-stints';
import { orderGames } from './order-games';
import { reachOut } from './reach-out';
import type { Way } from './reach-out';
import { takeNearest } from './take-nearest';
import type { PlayerGame, StintSpan, StintWindows, WindowRequest, WindowSide } from './window';

const STILL_OUT: WindowSide = {
  games: [],
  total: 0,
  isReached: false,
  shortfall: 'still_out',
  crossesOffSeason: false,
  longest: 0,
};

/**
 * The windows before and after a stint: the nearest events on either side, in game order. Before is anchored at his
 * last game before the stint starts, after at his first game on or after the day it ended. Neither reaches into
 * or past another stint, nor over a winter unless asked.
 *
 * @param games - all games of the player in one role, each once, in any order
 * @param stint - as it stands, or joined with those that carry it on (`joinContinuations`)
 * @param stints - all stints of the player, joined where `stint` is; whether it is among them does not matter
 * @throws IngestError `BadInput` for a size that is no whole number of 1 or more
 */
export function chooseWindows(
  games: readonly PlayerGame[],
  stint: StintSpan,
  stints: readonly StintSpan[],
  request: WindowRequest,
): StintWindows {
  const { unit, size, boundingLists, crossOffSeason = false } = request;
  if (!Number.isSafeInteger(size) || size < 1) {
    throw new IngestError('BadInput', `size: ${size} is no whole number of 1 or more`, { path: 'size' });
  }
  const ordered = orderGames(games, request);
  const others = stints.filter(
    ({ stintId, listKind }) =>
      stintId !== stint.stintId && (boundingLists === undefined || boundingLists.has(listKind)),
  );
  const go = (way: Way): WindowSide => takeNearest(reachOut(ordered, way), way, request);

  const { startedOn, endedOn } = stint;
  const before = go({
    direction: 'before',
    edge: startedOn,
    bound: boundBefore(stint, others),
    crossOffSeason,
  });
  const after =
    endedOn === null
      ? STILL_OUT
      : go({ direction: 'after', edge: endedOn, bound: boundAfter(endedOn, others), crossOffSeason });
  return { unit, size, before, after, longestBoth: Math.min(before.longest, after.longest) };
}
