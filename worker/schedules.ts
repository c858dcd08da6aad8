import { ScheduleNotFoundError, ScheduleOverlapPolicy } from '@temporalio/client';
import type { Client, ScheduleOptions } from '@temporalio/client';
import { AUDIT, NIGHTLY, TASK_QUEUES } from '../workflows/contracts';

function nightlySchedule(): ScheduleOptions {
  const { scheduleId, workflowId, cron, timeZone } = NIGHTLY;
  return {
    scheduleId,
    spec: { cronExpressions: [cron], timezone: timeZone },
    action: {
      type: 'startWorkflow',
      workflowId,
      workflowType: 'nightly',
      taskQueue: TASK_QUEUES.ingest,
      args: [],
      staticSummary: 'Yesterday, and the days whose feeds may have been corrected',
    },
    policies: {
      // A run that takes long is followed by the next one, not doubled.
      overlap: ScheduleOverlapPolicy.BUFFER_ONE,
      // After an outage, runs of up to three days are made up for.
      catchupWindow: '3 days',
      pauseOnFailure: false,
    },
    // Temporal does not hand the cron expression back; the note shows it in the UI.
    state: { note: `cron ${cron} (${timeZone})` },
  };
}

function auditSchedule(): ScheduleOptions {
  const { scheduleId, workflowId, cron, timeZone } = AUDIT;
  return {
    scheduleId,
    spec: { cronExpressions: [cron], timezone: timeZone },
    action: {
      type: 'startWorkflow',
      workflowId,
      workflowType: 'auditLake',
      taskQueue: TASK_QUEUES.ingest,
      args: [{}],
      staticSummary: 'Every object of the lake against its hash',
    },
    policies: {
      overlap: ScheduleOverlapPolicy.SKIP,
      // Reading everything a second time, late, proves nothing more.
      catchupWindow: '1 day',
      pauseOnFailure: false,
    },
    state: { note: `cron ${cron} (${timeZone})` },
  };
}

/** Creates the schedules, or brings existing ones up to date. Whether one is paused is left as it is. */
export async function ensureSchedules(client: Client): Promise<void> {
  for (const wanted of [nightlySchedule(), auditSchedule()]) await ensureSchedule(client, wanted);
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
