import { preTrend } from '../../../../core/stats/cohorts/event-study';
import { measureById } from '../../../../core/stats/measures/measures';
import type { CohortCourseRow } from '../../../../core/stats/statistics-rows';
import { changeSize, pFigure } from '../../format/measure-figure';

/** Whether they drifted apart before beyond chance: then what shows after need not be new. */
export function wereDrifting(points: readonly CohortCourseRow[]): boolean {
  const pValue = preTrend(points)?.pValue ?? null;
  return pValue !== null && pValue < 0.05;
}

/**
 * Whether a cohort and comparable players were drifting apart before; a test that finds nothing proves little, and the
 * words say so.
 *
 * @param points - of one cohort, measure and step
 */
export function driftInWords(points: readonly CohortCourseRow[]): string {
  const trend = preTrend(points);
  const [first] = points;
  if (first === undefined || trend === null || trend.pValue === null) {
    return 'Too few points before to see whether they were drifting apart.';
  }
  const tested = `p = ${pFigure(trend.pValue)} over ${trend.points} points`;
  if (trend.pValue >= 0.05)
    return `Before, no drift away from comparable players was found (${tested}), which proves little.`;
  const way = trend.slope < 0 ? 'down' : 'up';
  return `Before, they were already drifting ${way} from comparable players, by ${changeSize(measureById(first.measure), trend.slope)} a ${first.step} (${tested}): what shows after says less.`;
}
