import { IngestError } from '../errors';
import { checkConfidence, DEFAULT_CONFIDENCE } from './interval';
import { studentPValue, studentQuantile } from './student-t';

/** A figure of one game in a course of games. */
export interface TrendPoint {
  /** Place in the course, such as the number of the game, or a day. */
  readonly at: number;
  readonly value: number;
  /** How much it counts, such as the pitches it is a mean of; 1 when not given. Above 0. */
  readonly weight?: number;
}

export interface Trend {
  /** Units of the value for each unit of `at`, as are the three below. */
  readonly slope: number;
  readonly standardError: number;
  readonly lower: number;
  readonly upper: number;
  /** Two-sided, of no slope. */
  readonly pValue: number;
  /** Value of the line at `at` = 0. */
  readonly intercept: number;
  readonly n: number;
}

function checkTrendPoints(points: readonly TrendPoint[]): void {
  for (const { at, value, weight = 1 } of points) {
    if (Number.isFinite(at) && Number.isFinite(value) && Number.isFinite(weight) && weight > 0) continue;
    throw new IngestError('BadInput', `point ${value} at ${at} of weight ${weight}: no trend can be taken`);
  }
}

/**
 * The straight line through a course of games by (weighted) least squares, with the t interval of its slope, n − 2
 * degrees of freedom (Draper and Smith, "Applied Regression Analysis", 3rd ed., 1998, §1.4 and §9.2). It takes games as
 * independent about the line. Points that lie on a line but for rounding have a standard error of 0.
 *
 * @returns null with fewer than three points, or all at one place
 * @throws IngestError `BadInput` for a figure that is not finite, a weight not above 0, or a confidence outside 0 to 1
 */
export function linearTrend(points: readonly TrendPoint[], confidence = DEFAULT_CONFIDENCE): Trend | null {
  checkConfidence(confidence);
  checkTrendPoints(points);
  const n = points.length;
  if (n < 3) return null;
  let weights = 0;
  let meanAt = 0;
  let meanValue = 0;
  for (const { at, value, weight = 1 } of points) {
    weights += weight;
    meanAt += weight * at;
    meanValue += weight * value;
  }
  meanAt /= weights;
  meanValue /= weights;
  let spread = 0;
  let products = 0;
  for (const { at, value, weight = 1 } of points) {
    spread += weight * (at - meanAt) ** 2;
    products += weight * (at - meanAt) * (value - meanValue);
  }
  if (spread === 0) return null;
  const slope = products / spread;
  let squares = 0;
  for (const { at, value, weight = 1 } of points) {
    squares += weight * (value - meanValue - slope * (at - meanAt)) ** 2;
  }
  const size = points.reduce((sum, { value, weight = 1 }) => sum + weight * value ** 2, 0);
  const standardError = squares <= 1e-24 * size ? 0 : Math.sqrt(squares / (n - 2) / spread);
  const half = studentQuantile((1 + confidence) / 2, n - 2) * standardError;
  return {
    slope,
    standardError,
    lower: slope - half,
    upper: slope + half,
    pValue: slope === 0 ? 1 : studentPValue(slope / standardError, n - 2),
    intercept: meanValue - slope * meanAt,
    n,
  };
}
