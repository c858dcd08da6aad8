import { WorkflowExecutionAlreadyStartedError } from '@temporalio/client';
import type { Client, WorkflowHandle, WorkflowStartOptions } from '@temporalio/client';
import type { Workflow } from '@temporalio/common';
import { IngestError } from '../../core/errors';
import { TASK_QUEUES } from '../../workflows/contracts';
import { runningInput } from './running-input';

/** A work over a range of days, of which one runs at a time. */
export interface Range {
  readonly from?: string | undefined;
  readonly to?: string | undefined;
}

const words = ({ from, to }: Range): string =>
  from === undefined && to === undefined ? 'all days' : `${from ?? 'the first day'} to ${to ?? 'the last'}`;

/**
 * Starts a workflow of which one runs at a time. One that runs already over the same days is joined.
 *
 * @throws IngestError `BadInput` when it runs over other days: joining it would quietly do something else
 */
export async function startOrJoin<T extends Workflow>(
  client: Client,
  type: string,
  range: Range,
  options: Omit<WorkflowStartOptions<T>, 'taskQueue'> & { readonly workflowId: string },
  say: (line: string) => void,
): Promise<WorkflowHandle<T>> {
  const { workflowId } = options;
  try {
    return await client.workflow.start<T>(type, {
      ...options,
      taskQueue: TASK_QUEUES.ingest,
      workflowIdConflictPolicy: 'FAIL',
    } as WorkflowStartOptions<T>);
  } catch (error) {
    if (!(error instanceof WorkflowExecutionAlreadyStartedError)) throw error;
    const running = (await runningInput<Range>(client, workflowId)) ?? {};
    if (running.from !== range.from || running.to !== range.to) {
      throw new IngestError(
        'BadInput',
        `the workflow ${workflowId} runs already, over ${words(running)}: wait for it, or cancel it in Temporal's UI`,
      );
    }
    say(`${workflowId} runs already over ${words(running)}: joining it`);
    return client.workflow.getHandle<T>(workflowId);
  }
}
