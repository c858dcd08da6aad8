import { IngestError } from '../errors';
import { normalQuantile } from './normal';

/** An estimate with its confidence interval, in the units of the statistic. */
export interface Interval {
  estimate: number;
  lower: number;
  upper: number;
  /** Two-sided, such as 0.95. */
  confidence: number;
}

export const DEFAULT_CONFIDENCE = 0.95;

/** @throws IngestError `BadInput` unless the confidence lies between 0 and 1 */
export function checkConfidence(confidence: number): void {
  if (confidence > 0 && confidence < 1) return;
  throw new IngestError(
    'BadInput',
    `confidence ${confidence}: expected a share between 0 and 1, such as 0.95`,
  );
}

/**
 * The two-sided critical value of the standard normal distribution: 1.95996 for a confidence of 0.95.
 *
 * @throws IngestError `BadInput` unless the confidence lies between 0 and 1
 */
export function criticalValue(confidence: number): number {
  checkConfidence(confidence);
  return -normalQuantile((1 - confidence) / 2);
}
