import { DEFAULT_CONFIDENCE } from '../interval';
import type { GameForm } from '../measures/counters';
import type { Measure } from '../measures/measure';
import { counterSum, measureValue } from '../measures/measure-value';
import type { PackedWindow } from '../packed-window';
import { packedSum } from '../ratio-error';
import { studentQuantile } from '../student-t';
import { type Share, wilsonInterval } from '../wilson';
import { packedSide } from './packed-side';
import type { CountedSide } from './window-sides';

/** A measure over the games of one window. */
export interface SideFigure {
  /** In the unit of the measure, shares from 0 to 1; null where nothing was counted. */
  readonly value: number | null;
  /** 95 %; null with fewer than two games, or where nothing was counted. */
  readonly lower: number | null;
  readonly upper: number | null;
  /** What the measure's first denominator counts, such as swings. */
  readonly count: number;
  /** Games in which there was any of it. */
  readonly games: number;
}

interface Bounds {
  readonly lower: number;
  readonly upper: number;
}

/**
 * A window's figure with its interval: Wilson's for a share of turns at bat; otherwise the t interval of a ratio of sums
 * with whole games as clusters (Cochran, "Sampling Techniques", 1977, §6.4), games − 1 degrees of freedom, for a share
 * held between 0 and 1.
 */
export function sideFigure(measure: Measure, side: CountedSide): SideFigure {
  const { total } = side;
  const [first] = measure.ratios;
  const packed = packedSide(measure, side);
  const bounds =
    measure.interval === 'newcombe' ? wilsonInterval(shareOf(measure, total)) : betweenGames(measure, packed);
  return {
    value: measureValue(measure, total),
    lower: bounds?.lower ?? null,
    upper: bounds?.upper ?? null,
    count: first === undefined ? 0 : counterSum(first.denominator, total),
    games: packed.denominators[0]?.reduce((games, denominator) => games + Number(denominator > 0), 0) ?? 0,
  };
}

/** A measure that is a share of turns at bat, as counts. */
export function shareOf({ ratios }: Measure, total: GameForm): Share {
  const [share] = ratios;
  return share === undefined
    ? { successes: 0, n: 0 }
    : { successes: counterSum(share.numerator, total), n: counterSum(share.denominator, total) };
}

/** By degrees of freedom: a career has hundreds of figures, and windows of few different sizes. */
const criticalValues = new Map<number, number>();

function criticalT(degreesOfFreedom: number): number {
  const known = criticalValues.get(degreesOfFreedom);
  if (known !== undefined) return known;
  const value = studentQuantile((1 + DEFAULT_CONFIDENCE) / 2, degreesOfFreedom);
  criticalValues.set(degreesOfFreedom, value);
  return value;
}

function betweenGames({ unit }: Measure, games: PackedWindow): Bounds | null {
  const sum = packedSum(games);
  if (sum === null || sum.variance === null) return null;
  const half = criticalT(sum.games - 1) * Math.sqrt(sum.variance);
  const [least, most] = unit === 'share' ? [0, 1] : [-Infinity, Infinity];
  return { lower: Math.max(least, sum.value - half), upper: Math.min(most, sum.value + half) };
}
