import { ScheduleNotFoundError, ScheduleOverlapPolicy } from '@temporalio/client';
import type { Client, ScheduleOptions } from '@temporalio/client';
import { AUDIT, NIGHTLY, TASK_QUEUES, TRANSACTIONS } from '../workflows/contracts';

interface CronSchedule {
  readonly scheduleId: string;
  readonly workflowId: string;
  readonly cron: string;
  readonly timeZone: string;
}

type StartWorkflow = Pick<ScheduleOptions['action'], 'workflowType' | 'args' | 'staticSummary'>;

function cronSchedule(
  { scheduleId, workflowId, cron, timeZone }: CronSchedule,
  action: StartWorkflow,
  policies: ScheduleOptions['policies'],
): ScheduleOptions {
  return {
    scheduleId,
    spec: { cronExpressions: [cron], timezone: timeZone },
    action: { ...action, type: 'startWorkflow', workflowId, taskQueue: TASK_QUEUES.ingest },
    policies: { ...policies, pauseOnFailure: false },
    // Temporal does not hand the cron expression back; the note shows it in the UI.
    state: { note: `cron ${cron} (${timeZone})` },
  };
}

const SCHEDULES = [
  cronSchedule(
    NIGHTLY,
    {
      workflowType: 'nightly',
      args: [],
      staticSummary: 'Yesterday, and the days whose feeds may have been corrected',
    },
    // A run that takes long is followed by the next one, not doubled; after an outage three days are made up for.
    { overlap: ScheduleOverlapPolicy.BUFFER_ONE, catchupWindow: '3 days' },
  ),
  cronSchedule(
    TRANSACTIONS,
    {
      workflowType: 'ingestTransactions',
      args: [{}],
      staticSummary: 'Transactions of the last thirty days, and the injuries that they tell',
    },
    { overlap: ScheduleOverlapPolicy.BUFFER_ONE, catchupWindow: '3 days' },
  ),
  cronSchedule(
    AUDIT,
    { workflowType: 'auditLake', args: [{}], staticSummary: 'Every object of the lake against its hash' },
    // Reading everything a second time, late, proves nothing more.
    { overlap: ScheduleOverlapPolicy.SKIP, catchupWindow: '1 day' },
  ),
] as const;

/** Creates the schedules, or brings existing ones up to date. Whether one is paused is left as it is. */
export async function ensureSchedules(client: Client): Promise<void> {
  for (const wanted of SCHEDULES) await ensureSchedule(client, wanted);
}

async function ensureSchedule(client: Client, wanted: ScheduleOptions): Promise<void> {
  const handle = client.schedule.getHandle(wanted.scheduleId);
  try {
    await handle.update((existing) => ({
      ...wanted,
      state: { ...existing.state, note: wanted.state?.note ?? '' },
    }));
  } catch (error) {
    if (!(error instanceof ScheduleNotFoundError)) throw error;
    await client.schedule.create(wanted);
  }
}
