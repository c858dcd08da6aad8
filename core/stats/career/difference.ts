import { DEFAULT_CONFIDENCE } from '../interval';
import type { Measure } from '../measures/measure';
import { gameRatios } from '../measures/measure-value';
import { newcombeInterval } from '../newcombe';
import { ratioSumChange } from '../ratio-error';
import { FEW_GAMES } from '../stint-page/measure-change';
import { shareOf } from '../stint-page/side-figure';
import type { CountedSide } from '../stint-page/window-sides';
import { studentQuantile } from '../student-t';

/** How far two players are apart in a measure. */
export interface Difference {
  /** Second less first, in the unit of the measure. */
  readonly value: number;
  /** 95 %; null with fewer than two games of either. */
  readonly lower: number | null;
  readonly upper: number | null;
  /** With so few games of either that the interval says little. */
  readonly hasFewGames: boolean;
}

/**
 * The difference of two players in a measure: their games are different ones, so the errors add. Newcombe's interval
 * for a share of turns at bat; otherwise Welch's t between ratios of sums with whole games as clusters. It says how
 * far chance could move the figures, and nothing of why they differ.
 *
 * @returns null where one of them has nothing of it
 */
export function differenceOf(measure: Measure, one: CountedSide, other: CountedSide): Difference | null {
  const change = ratioSumChange(gameRatios(measure, one.games), gameRatios(measure, other.games));
  if (change === null) return null;
  const { standardError, degreesOfFreedom, gamesBefore, gamesAfter } = change;
  const hasFewGames = Math.min(gamesBefore, gamesAfter) < FEW_GAMES;
  if (measure.interval === 'newcombe') {
    const shares = newcombeInterval(shareOf(measure, one.total), shareOf(measure, other.total));
    return { value: change.change, lower: shares?.lower ?? null, upper: shares?.upper ?? null, hasFewGames };
  }
  if (standardError === null || degreesOfFreedom === null)
    return { value: change.change, lower: null, upper: null, hasFewGames };
  const half = studentQuantile((1 + DEFAULT_CONFIDENCE) / 2, degreesOfFreedom) * standardError;
  return { value: change.change, lower: change.change - half, upper: change.change + half, hasFewGames };
}
