import { Worker } from '@temporalio/worker';
import type { NativeConnection, WorkerOptions } from '@temporalio/worker';
import { createIngestActivities, createSourceActivities } from '../activities/create-activities';
import type { ActivityDependencies } from '../activities/dependencies';
import { TASK_QUEUES } from '../workflows/contracts';

export interface WorkerSettings {
  readonly connection: NativeConnection;
  readonly namespace: string;
  readonly workflows: Pick<WorkerOptions, 'workflowBundle' | 'workflowsPath'>;
  /** Most requests a second that all workers together send to the source. */
  readonly sourceRequestsPerSecond: number;
}

/** As long as the longest transaction may last: nothing is cut when the worker is asked to stop. */
const SHUTDOWN_GRACE = '30s';

/** One worker a task queue; both live in one process. */
export async function createWorkers(
  settings: WorkerSettings,
  dependencies: ActivityDependencies,
): Promise<Worker[]> {
  const { connection, namespace, workflows, sourceRequestsPerSecond } = settings;
  const shared = { connection, namespace, shutdownGraceTime: SHUTDOWN_GRACE } as const;
  return Promise.all([
    Worker.create({
      ...shared,
      ...workflows,
      taskQueue: TASK_QUEUES.ingest,
      activities: createIngestActivities(dependencies),
      // One parses while the database has the rows of another; more would only keep work from a second worker.
      maxConcurrentActivityTaskExecutions: 3,
      maxCachedWorkflows: 200,
    }),
    Worker.create({
      ...shared,
      taskQueue: TASK_QUEUES.source,
      activities: createSourceActivities(dependencies),
      maxConcurrentActivityTaskExecutions: 8,
      maxTaskQueueActivitiesPerSecond: sourceRequestsPerSecond,
    }),
  ]);
}

/** Runs until all are stopped; when one fails, the others are stopped too. */
export async function runWorkers(workers: readonly Worker[]): Promise<void> {
  const stopAll = () => {
    for (const worker of workers) if (worker.getState() === 'RUNNING') worker.shutdown();
  };
  // All are waited for: the connection they share can't be closed under one that still drains.
  const ends = await Promise.allSettled(
    workers.map((worker) =>
      worker.run().catch((error: unknown) => {
        stopAll();
        throw error;
      }),
    ),
  );
  for (const end of ends) if (end.status === 'rejected') throw end.reason;
}
