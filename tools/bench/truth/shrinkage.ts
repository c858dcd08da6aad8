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
 * Draws each stint's reading toward the mean of all, by as much as it is uncertain: (τ² · reading + v · mean) / (τ² + v),
 * τ² by the method of moments (DerSimonian and Laird, Controlled Clinical Trials 7:177, 1986; Morris, JASA 78:47, 1983).
 * All readings are given their mean variance: with ten games a single one's is itself half noise.
 */
export function shrinkage(estimates: readonly Estimate[]): ShrinkageReport | null {
  const n = estimates.length;
  if (n < 10) return null;
  const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / n;
  const values = estimates.map(({ value }) => value);
  const centre = mean(values);
  const error = mean(estimates.map(({ variance }) => variance));
  const total = values.reduce((sum, value) => sum + (value - centre) ** 2, 0) / (n - 1);
  const spread = Math.max(0, total - error);
  const kept = spread / (spread + error);
  const truths = estimates.map(({ truth }) => truth);
  return {
    stints: n,
    raw_mse: rounded(mean(estimates.map(({ value, truth }) => (value - truth) ** 2)), 4),
    shrunk_mse: rounded(
      mean(estimates.map(({ value, truth }) => (centre + kept * (value - centre) - truth) ** 2)),
      4,
    ),
    spread_mph: rounded(Math.sqrt(spread), 3),
    true_spread_mph: rounded(Math.sqrt(mean(truths.map((truth) => (truth - mean(truths)) ** 2))), 3),
  };
}
