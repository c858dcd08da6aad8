import { IngestError } from '../../errors';
import { DEFAULT_CONFIDENCE } from '../interval';
import type { CohortCourseRow } from '../statistics-rows';
import { linearTrend } from '../trend';

/** Whether a cohort and its matched players were already drifting apart before the stint. */
export interface PreTrend {
  /** Of the difference, in the measure's unit a step (game or week). */
  readonly slope: number;
  readonly standardError: number;
  /** Null, as is p, when the points lie on a line and so leave no spread to judge by. */
  readonly lower: number | null;
  readonly upper: number | null;
  /** Two-sided, of a true slope of 0. */
  readonly pValue: number | null;
  /** Points before the stint that have a difference. */
  readonly points: number;
  /** Points less two. */
  readonly degreesOfFreedom: number;
}

/** @throws IngestError `BadInput` unless all points are of one course */
function checkOneCourse(points: readonly CohortCourseRow[]): void {
  const courses = new Set(points.map(({ cohortId, measure, step }) => `${cohortId} ${measure} ${step}`));
  if (courses.size <= 1) return;
  throw new IngestError('BadInput', `pre-trend: points of ${courses.size} courses, expected one`);
}

/**
 * The slope of a cohort's difference from its matched players over the points before the stint: where the two did not
 * run parallel before, a difference after need not come from what lies between (Roth, American Economic Review:
 * Insights 4:305, 2022, who also warns that a test which finds nothing proves little). Least squares with each point
 * weighted by its stints, since the variance of a mean falls with their number; t interval from the points' own
 * scatter about the line, with points − 2 degrees of freedom. It takes the scatter of one game or week as independent
 * of the next one's; what all points of a stint share, the level that they deviate from, changes no slope.
 *
 * @param points - all points of one cohort, measure and step; those after the stint or without controls are left out
 * @returns null with fewer than three points to judge by
 * @throws IngestError `BadInput` for points of several courses, or a confidence outside 0 to 1
 */
export function preTrend(
  points: readonly CohortCourseRow[],
  confidence = DEFAULT_CONFIDENCE,
): PreTrend | null {
  checkOneCourse(points);
  const before = points.flatMap(({ at, difference, controlled }) =>
    at < 0 && difference !== null ? [{ at, value: difference, weight: controlled }] : [],
  );
  const trend = linearTrend(before, confidence);
  if (trend === null) return null;
  const { slope, standardError, lower, upper, pValue } = trend;
  const isLine = standardError === 0;
  return {
    slope,
    standardError,
    lower: isLine ? null : lower,
    upper: isLine ? null : upper,
    pValue: isLine ? null : pValue,
    points: before.length,
    degreesOfFreedom: before.length - 2,
  };
}
