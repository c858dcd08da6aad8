import { shrinkRate } from '../beta-binomial';
import type { Measure } from '../measures/measure';
import { measureValue } from '../measures/measure-value';
import { packedSum } from '../ratio-error';
import { shrinkMean } from '../shrink-mean';
import type { LeagueLevelRow } from '../statistics-rows';
import { packedSide } from '../stint-page/packed-side';
import { shareOf } from '../stint-page/side-figure';
import type { CountedSide } from '../stint-page/window-sides';
import { LEAST_GAMES } from './least-games';
import type { LevelPrior } from './level-prior';

/** The league in one measure, as a player's figures are drawn toward it. */
export type LeagueLevel = LevelPrior & Pick<LeagueLevelRow, 'value' | 'players'>;

/**
 * A window's figure drawn toward the league by as much as its sample is small: what is to be expected of the player, and
 * so how much of a remarkable window is luck. A share of turns at bat by the league's beta prior (`shrinkRate`), others by
 * the precisions of window and league (`shrinkMean`).
 *
 * @param level - of the role and season that the window is of
 * @returns in the unit of the measure; null where the window has nothing to count, the league's players can't be told
 *   apart, or, for others than shares of turns at bat, fewer than five games or none that differ give no error
 */
export function shrinkSide(measure: Measure, level: LeagueLevel, side: CountedSide): number | null {
  const { players, priorMean: mean, priorDeviation, priorStrength } = level;
  if (mean === null || priorDeviation === null || measureValue(measure, side.total) === null) return null;
  if (measure.interval === 'newcombe') {
    if (priorStrength === null) return null;
    return shrinkRate(shareOf(measure, side.total), { mean, strength: priorStrength, players }).estimate;
  }
  const own = packedSum(packedSide(measure, side));
  if (own === null || own.games < LEAST_GAMES || !own.variance) return null;
  const prior = { mean, variance: priorDeviation ** 2, players };
  return shrinkMean({ mean: own.value, variance: own.variance }, prior).estimate;
}
