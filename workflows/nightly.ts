import { WorkflowExecutionAlreadyStartedError } from '@temporalio/common';
import {
  CancellationScope,
  ParentClosePolicy,
  executeChild,
  sleep,
  workflowInfo,
} from '@temporalio/workflow';
import { addDays, easternDate } from '../core/calendar';
import type { IsoDate } from '../core/ids';
import { NIGHTLY, SEARCH_ATTRIBUTES, workflowIds } from './contracts';
import type { DayProgress } from './contracts';
import { ingestDay } from './ingest-day';

/**
 * What the nightly schedule starts: yesterday, and the days whose feeds may have been corrected since. The day
 * comes from the time the run was scheduled for, so a run that is late or backfilled asks for the right one. A day
 * that fails does not keep the others from being asked; the run then fails at its end.
 */
export async function nightly(): Promise<DayProgress[]> {
  const today = easternDate(scheduledTime());
  const days: DayProgress[] = [];
  const failures: unknown[] = [];
  for (const daysBack of NIGHTLY.recheckDaysBack) {
    try {
      days.push(await runDay(addDays(today, -daysBack)));
    } catch (error) {
      if (CancellationScope.current().consideredCancelled) throw error;
      failures.push(error);
    }
  }
  if (failures.length > 0) throw failures[0];
  return days;
}

function scheduledTime(): Date {
  const { searchAttributes, startTime } = workflowInfo();
  const scheduled: unknown = searchAttributes.TemporalScheduledStartTime?.[0];
  if (scheduled instanceof Date) return scheduled;
  if (typeof scheduled === 'string') return new Date(scheduled);
  // Started by hand, outside the schedule.
  return startTime;
}

async function runDay(date: IsoDate): Promise<DayProgress> {
  for (;;) {
    try {
      return await executeChild(ingestDay, {
        workflowId: workflowIds.day(date),
        args: [{ date, kind: 'daily' }],
        parentClosePolicy: ParentClosePolicy.REQUEST_CANCEL,
        staticSummary: `Day ${date}`,
        typedSearchAttributes: [
          { key: SEARCH_ATTRIBUTES.gameDate, value: date },
          { key: SEARCH_ATTRIBUTES.season, value: Number(date.slice(0, 4)) },
          { key: SEARCH_ATTRIBUTES.kind, value: 'daily' },
        ],
      });
    } catch (error) {
      if (!(error instanceof WorkflowExecutionAlreadyStartedError)) throw error;
      // Somebody runs this day by hand: wait until he is done, then look again.
      await sleep('5s');
    }
  }
}
