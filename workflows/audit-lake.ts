import {
  continueAsNew,
  defineQuery,
  proxyActivities,
  setCurrentDetails,
  setHandler,
  upsertSearchAttributes,
  workflowInfo,
} from '@temporalio/workflow';
import type { IngestActivities } from '../activities/create-activities';
import type { AuditedDay } from '../activities/audit-day';
import type { IsoDate } from '../core/ids';
import { SEARCH_ATTRIBUTES } from './contracts';
import type { AuditInput, AuditProgress } from './contracts';
import { openDayWindow } from './day-window';

const DEFAULT_CONCURRENCY = 2;
const DAYS_PER_RUN = 250;
const MOST_PROBLEMS_LISTED = 100;

export const auditProgressQuery = defineQuery<AuditProgress>('progress');

const RETRY = { initialInterval: '1s', maximumInterval: '30s', maximumAttempts: 12 } as const;

const { listAuditDays, recordAudit } = proxyActivities<IngestActivities>({
  startToCloseTimeout: '2 minutes',
  retry: RETRY,
});

const { auditDay, countOrphans } = proxyActivities<IngestActivities>({
  startToCloseTimeout: '30 minutes',
  heartbeatTimeout: '60s',
  retry: RETRY,
});

/**
 * Reads back all that the lake holds: every manifest entry's object is there and is what its key says, every
 * database row's lake key leads to such an object. A game whose bytes are lost or damaged is quarantined; its rows
 * and all else stay as they are. The source is never asked.
 */
export async function auditLake(input: AuditInput = {}): Promise<AuditProgress> {
  const { carriedOn, from = null, to = null, daysPerRun = DAYS_PER_RUN } = input;
  let progress: AuditProgress = carriedOn?.progress ?? NOTHING_YET;
  setHandler(auditProgressQuery, () => progress);
  const window = openDayWindow({
    concurrency: input.concurrency ?? DEFAULT_CONCURRENCY,
    paused: carriedOn?.paused ?? false,
  });
  const { workflowId, runId, startTime } = workflowInfo();
  const startedAt = carriedOn?.startedAt ?? startTime.toISOString();

  const queue: IsoDate[] = [...(carriedOn?.days ?? (await listAuditDays({ from, to })))];
  const [firstLeft] = queue;
  if (carriedOn === undefined) progress = { ...NOTHING_YET, days: queue.length };
  const firstDay = carriedOn?.firstDay ?? firstLeft;
  let lastDay = firstDay;
  await window.drain(queue, daysPerRun, async (day) => {
    lastDay = day;
    const audited = await auditDay.executeWithOptions({ summary: `Objects and rows of ${day}` }, [{ day }]);
    progress = withDay(progress, audited);
    setCurrentDetails(
      `${progress.daysDone} of ${progress.days} days, ${progress.objects} objects, ${progress.problemCount} problems`,
    );
  });

  if (queue.length > 0 && firstDay !== undefined) {
    await continueAsNew<typeof auditLake>({
      ...input,
      concurrency: window.concurrency(),
      carriedOn: { days: queue, progress, paused: window.paused(), firstDay, startedAt },
    });
  }
  // Content has no day of its own: what no manifest names is looked for over the whole lake or not at all.
  if (from === null && to === null) {
    const orphans = await countOrphans.executeWithOptions({ summary: 'Content that no manifest names' }, [
      {},
    ]);
    progress = { ...progress, orphans };
  }
  if (firstDay !== undefined && lastDay !== undefined) {
    const { entries, objects, bytes, rowsChecked, problemCount } = progress;
    const counts = { entries, objects, bytes, rowsChecked, problems: problemCount };
    await recordAudit({ workflowId, runId, fromDay: firstDay, toDay: lastDay, startedAt, ...counts });
  }
  const outcome = progress.problemCount === 0 ? 'completed' : 'completed_with_issues';
  upsertSearchAttributes([{ key: SEARCH_ATTRIBUTES.outcome, value: outcome }]);
  return progress;
}

const NOTHING_YET: AuditProgress = {
  days: 0,
  daysDone: 0,
  entries: 0,
  objects: 0,
  bytes: 0,
  rowsChecked: 0,
  problems: [],
  problemCount: 0,
  orphans: null,
};

function withDay(before: AuditProgress, day: AuditedDay): AuditProgress {
  return {
    ...before,
    daysDone: before.daysDone + 1,
    entries: before.entries + day.entries,
    objects: before.objects + day.objects,
    bytes: before.bytes + day.bytes,
    rowsChecked: before.rowsChecked + day.rowsChecked,
    problems: [...before.problems, ...day.problems].slice(0, MOST_PROBLEMS_LISTED),
    problemCount: before.problemCount + day.problemCount,
  };
}
