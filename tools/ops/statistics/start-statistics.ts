import type { Client } from '@temporalio/client';
import { SEARCH_ATTRIBUTES, TASK_QUEUES, workflowIds } from '../../../workflows/contracts';
import type { computeStatistics } from '../../../workflows/compute-statistics';
import type { StatisticsProgress } from '../../../workflows/statistics-contracts';
import { watch } from '../watch';

/** Brings the statistics up to date and waits for the end. A run that is under way is joined. */
export async function makeStatistics(
  client: Client,
  onProgress: (progress: StatisticsProgress) => void = () => {},
): Promise<StatisticsProgress> {
  const handle = await client.workflow.start<typeof computeStatistics>('computeStatistics', {
    workflowId: workflowIds.computeStatistics,
    taskQueue: TASK_QUEUES.ingest,
    workflowIdConflictPolicy: 'USE_EXISTING',
    args: [],
    staticSummary: 'Statistics of games and stints',
    typedSearchAttributes: [{ key: SEARCH_ATTRIBUTES.kind, value: 'manual' }],
  });
  return watch(handle.result(), () => handle.query<StatisticsProgress>('progress'), onProgress);
}
