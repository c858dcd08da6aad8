import type { StatisticsVersion } from '../../../../store/read/cohort-version';
import type { ChartSource } from '../../components/chart-provenance';

/** The run that made the statistics, by the names under which a chart's source shows it. */
export function runParameters(madeBy: StatisticsVersion): Record<string, string | number> {
  const { workflowId, runId, statisticsVersion, measuresVersion } = madeBy;
  return {
    'Statistics version': statisticsVersion,
    'Measures version': measuresVersion,
    'Made by workflow': workflowId,
    'in its run': runId,
  };
}

/** Where a chart of cohorts comes from; null before any statistics were made. */
export function cohortSource(
  madeBy: StatisticsVersion | null,
  parameters: Record<string, string | number>,
  json: string,
): ChartSource | null {
  return madeBy && { games: null, parameters: { ...parameters, ...runParameters(madeBy) }, json };
}
