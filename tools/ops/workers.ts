import type { Client } from '@temporalio/client';
import { TASK_QUEUES } from '../../workflows/contracts';

/** `temporal.api.enums.v1.TaskQueueType` */
const WORKFLOW_TASKS = 1;
const EVERY_MS = 5_000;
/** A poll lasts a minute; who was last seen longer ago is gone. */
const GONE_AFTER_MS = 90_000;

/** True when a worker asks for workflow tasks, as far as Temporal knows. */
export async function hasWorker(client: Client): Promise<boolean> {
  const { pollers } = await client.workflowService.describeTaskQueue({
    namespace: client.options.namespace,
    taskQueue: { name: TASK_QUEUES.ingest },
    taskQueueType: WORKFLOW_TASKS,
  });
  const seen = (pollers ?? []).map(({ lastAccessTime }) => Number(lastAccessTime?.seconds ?? 0) * 1_000);
  return seen.some((time) => Date.now() - time < GONE_AFTER_MS);
}

/**
 * Does the work and says, once each time it is so, that no worker is there to do it: a workflow that is merely
 * started would let the operator wait for ever without a word. It goes on waiting: the work is kept by Temporal.
 */
export async function sayingWhenNobodyWorks<T>(
  client: Client,
  say: (line: string) => void,
  work: () => Promise<T>,
  everyMs = EVERY_MS,
): Promise<T> {
  let missing = 0;
  const timer = setInterval(() => {
    void hasWorker(client).then(
      (there) => {
        missing = there ? 0 : missing + 1;
        if (missing === 1) {
          say(
            `no worker polls the task queue ${TASK_QUEUES.ingest}: start one (npm run worker); waiting for it`,
          );
        }
      },
      () => {
        // Temporal does not answer just now: the work itself will say so.
      },
    );
  }, everyMs);
  try {
    return await work();
  } finally {
    clearInterval(timer);
  }
}
