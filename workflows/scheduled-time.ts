import { workflowInfo } from '@temporalio/workflow';

/** The time a run was scheduled for, so that one that is late or backfilled asks for the right days. */
export function scheduledTime(): Date {
  const { searchAttributes, startTime } = workflowInfo();
  const scheduled: unknown = searchAttributes.TemporalScheduledStartTime?.[0];
  if (scheduled instanceof Date) return scheduled;
  if (typeof scheduled === 'string') return new Date(scheduled);
  // Started by hand, outside the schedule.
  return startTime;
}
