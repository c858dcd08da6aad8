import { activityInfo } from '@temporalio/activity';
import { STATISTICS_VERSION } from '../core/stats/comparison/statistics-version';
import { MEASURES_VERSION } from '../core/stats/measures/counters';
import type { StatisticsToNote } from '../workflows/statistics-contracts';
import type { ActivityDependencies } from './dependencies';

/** Notes a run of the statistics that came to its end. @returns what is in the tables now */
export function noteStatistics({ store }: Pick<ActivityDependencies, 'store'>) {
  return async (run: StatisticsToNote): Promise<{ readonly stints: number; readonly cohorts: number }> => {
    const counts = await store.statisticsCounts();
    const { workflowExecution } = activityInfo();
    await store.recordStatistics({
      ...run,
      ...counts,
      workflowId: workflowExecution?.workflowId ?? '',
      runId: workflowExecution?.runId ?? '',
      measuresVersion: MEASURES_VERSION,
      statisticsVersion: STATISTICS_VERSION,
      finishedAt: new Date().toISOString(),
    });
    return counts;
  };
}
