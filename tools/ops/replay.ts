import type { Client } from '@temporalio/client';
import type { IsoDate } from '../../core/ids';
import { SEARCH_ATTRIBUTES, TASK_QUEUES, workflowIds } from '../../workflows/contracts';
import type { ReplayProgress } from '../../workflows/contracts';
import type { replay } from '../../workflows/replay';
import { watch } from './watch';

export interface ReplayOptions {
  readonly from?: IsoDate | undefined;
  readonly to?: IsoDate | undefined;
  /** Days in work at once. */
  readonly concurrency?: number | undefined;
  readonly daysPerRun?: number | undefined;
  readonly onProgress?: (progress: ReplayProgress) => void;
}

/** Replays from the lake and waits for the end. A replay that runs already is joined. */
export async function replayDays(client: Client, options: ReplayOptions = {}): Promise<ReplayProgress> {
  const { from, to, concurrency, daysPerRun, onProgress = () => {} } = options;
  const handle = await client.workflow.start<typeof replay>('replay', {
    workflowId: workflowIds.replay,
    taskQueue: TASK_QUEUES.ingest,
    workflowIdConflictPolicy: 'USE_EXISTING',
    args: [
      {
        ...(from === undefined ? {} : { from }),
        ...(to === undefined ? {} : { to }),
        ...(concurrency === undefined ? {} : { concurrency }),
        ...(daysPerRun === undefined ? {} : { daysPerRun }),
      },
    ],
    staticSummary: `From the lake: ${from ?? 'the first day'} to ${to ?? 'the last'}`,
    typedSearchAttributes: [{ key: SEARCH_ATTRIBUTES.kind, value: 'replay' }],
  });
  return watch(handle.result(), () => handle.query<ReplayProgress>('progress'), onProgress);
}
