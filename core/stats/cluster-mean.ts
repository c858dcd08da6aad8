import { IngestError } from '../errors';
import { checkConfidence, DEFAULT_CONFIDENCE } from './interval';
import { studentPValue, studentQuantile } from './student-t';

/** A value and the player, or other cluster, that it belongs to. */
export interface ClusteredValue {
  readonly cluster: string | number;
  readonly value: number;
}

export interface ClusterMean {
  /** In units of the values, as are the three below. */
  readonly mean: number;
  readonly standardError: number;
  readonly lower: number;
  readonly upper: number;
  /** Two-sided, of a true mean of 0. */
  readonly pValue: number;
  readonly n: number;
  readonly clusters: number;
  /** Clusters less one. */
  readonly degreesOfFreedom: number;
}

/**
 * The mean of values that come in clusters, such as the changes of stints of which some are of the same player, with
 * a t interval that is robust to likeness within a cluster. The variance is G/(G−1) · Σ(cluster's summed residuals)² /
 * n², with G − 1 degrees of freedom: CR1 of a regression on a constant (Liang and Zeger, Biometrika 73:13, 1986;
 * Cameron and Miller, Journal of Human Resources 50:317, 2015, §II). With one value in each cluster it is the
 * ordinary t interval. Clusters of very unequal size among few make it somewhat too narrow.
 *
 * @returns null with fewer than two clusters. Values all alike have no spread to judge by: bounds equal to the mean,
 *   and a p value of 1 for a mean of 0, else 0
 * @throws IngestError `BadInput` for a value that is not finite, or a confidence outside 0 to 1
 */
export function clusterMean(
  values: readonly ClusteredValue[],
  confidence = DEFAULT_CONFIDENCE,
): ClusterMean | null {
  checkConfidence(confidence);
  const n = values.length;
  let sum = 0;
  let size = 0;
  for (const { cluster, value } of values) {
    if (!Number.isFinite(value)) {
      throw new IngestError('BadInput', `value ${value} of cluster ${cluster}: no mean can be taken`);
    }
    sum += value;
    size += Math.abs(value);
  }
  const mean = sum / n;
  const residuals = new Map<string | number, number>();
  for (const { cluster, value } of values) {
    residuals.set(cluster, (residuals.get(cluster) ?? 0) + (value - mean));
  }
  const clusters = residuals.size;
  if (clusters < 2) return null;

  let squares = 0;
  for (const residual of residuals.values()) squares += residual * residual;
  const spread = Math.sqrt((clusters / (clusters - 1)) * squares) / n;
  // Equal values leave residuals of rounding only.
  const standardError = spread > 1e-14 * (size / n) ? spread : 0;
  const degreesOfFreedom = clusters - 1;
  const half = studentQuantile((1 + confidence) / 2, degreesOfFreedom) * standardError;
  return {
    mean,
    standardError,
    lower: mean - half,
    upper: mean + half,
    pValue: mean === 0 ? 1 : studentPValue(mean / standardError, degreesOfFreedom),
    n,
    clusters,
    degreesOfFreedom,
  };
}
