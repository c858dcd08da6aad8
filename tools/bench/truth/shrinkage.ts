import { fitMeanPrior, shrinkMean } from '../../../core/stats/shrink-mean';
import { rounded } from './share';

/** A reading with its variance, and the truth. */
export interface Estimate {
  readonly value: number;
  readonly variance: number;
  readonly truth: number;
}

export interface ShrinkageReport {
  readonly stints: number;
  /** Mean squared errors in mph². */
  readonly raw_mse: number;
  readonly shrunk_mse: number;
  /** SD of the true changes as the readings tell it, and as it is; mph. */
  readonly spread_mph: number;
  readonly true_spread_mph: number;
}

/**
 * Draws each stint's reading toward the mean of all with what the pages of stints use. All readings are given their mean
 * variance: with ten games a single one's is itself half noise.
 */
export function shrinkage(estimates: readonly Estimate[]): ShrinkageReport | null {
  const n = estimates.length;
  if (n < 10) return null;
  const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / n;
  const variance = mean(estimates.map((one) => one.variance));
  const prior = fitMeanPrior(estimates.map(({ value }) => ({ mean: value, variance })));
  if (prior === null) return null;
  const drawn = (value: number): number => shrinkMean({ mean: value, variance }, prior).estimate;
  const truths = estimates.map(({ truth }) => truth);
  return {
    stints: n,
    raw_mse: rounded(mean(estimates.map(({ value, truth }) => (value - truth) ** 2)), 4),
    shrunk_mse: rounded(mean(estimates.map(({ value, truth }) => (drawn(value) - truth) ** 2)), 4),
    spread_mph: rounded(Math.sqrt(prior.variance), 3),
    true_spread_mph: rounded(Math.sqrt(mean(truths.map((truth) => (truth - mean(truths)) ** 2))), 3),
  };
}
