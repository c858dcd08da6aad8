import {
  ApplicationFailure,
  CancellationScope,
  continueAsNew,
  defineQuery,
  setCurrentDetails,
  setHandler,
  upsertSearchAttributes,
} from '@temporalio/workflow';
import { daysBetween, isIsoDate } from '../core/calendar';
import type { IsoDate } from '../core/ids';
import { SEARCH_ATTRIBUTES } from './contracts';
import type { BackfillInput, BackfillProgress } from './contracts';
import { openDayWindow } from './day-window';
import { failureOf } from './failure-of';
import { runDay } from './run-day';

/** Two days overlap their ends; more would only queue at the source's rate limit. */
const DEFAULT_CONCURRENCY = 2;
/** A child costs about ten events, a wait for a day that runs elsewhere more: far below Temporal's limit. */
const DAYS_PER_RUN = 100;
const MOST_DAYS = 36_525;
const MOST_FAILURES_LISTED = 100;

export const backfillProgressQuery = defineQuery<BackfillProgress>('progress');

/**
 * Ingests days from the source, each as its own workflow `day/<date>`. A day that fails is noted and listed, the
 * others go on. Killed or cancelled it can be started again: what is loaded is skipped by its hash.
 */
export async function backfill(input: BackfillInput): Promise<BackfillProgress> {
  const { carriedOn, daysPerRun = DAYS_PER_RUN } = input;
  let progress: BackfillProgress = carriedOn?.progress ?? NOTHING_YET;
  setHandler(backfillProgressQuery, () => progress);
  const window = openDayWindow({
    concurrency: input.concurrency ?? DEFAULT_CONCURRENCY,
    paused: carriedOn?.paused ?? false,
  });
  const queue = daysOf(input, carriedOn?.next ?? input.from);
  if (carriedOn === undefined) progress = { ...NOTHING_YET, days: queue.length };

  await window.drain(queue, daysPerRun, async (date) => {
    // Awaited first: other days end meanwhile, and their progress must not be lost.
    const day = await dayOrFailure(date);
    progress = withDay(progress, day);
    const failed = progress.failedDayCount === 0 ? '' : `, ${progress.failedDayCount} days failed`;
    setCurrentDetails(`${progress.daysDone} of ${progress.days} days, ${progress.games} games${failed}`);
  });

  const [next] = queue;
  if (next !== undefined) {
    await continueAsNew<typeof backfill>({
      ...input,
      concurrency: window.concurrency(),
      carriedOn: { next, progress, paused: window.paused() },
    });
  }
  const isSound = progress.troubled === 0 && progress.failedDayCount === 0;
  upsertSearchAttributes([
    { key: SEARCH_ATTRIBUTES.outcome, value: isSound ? 'completed' : 'completed_with_issues' },
  ]);
  return progress;
}

const NOTHING_YET: BackfillProgress = {
  days: 0,
  daysDone: 0,
  games: 0,
  rowsWritten: 0,
  troubled: 0,
  failedDays: [],
  failedDayCount: 0,
};

function daysOf({ from, to }: BackfillInput, next: IsoDate): IsoDate[] {
  const refuse = (reason: string) => ApplicationFailure.nonRetryable(reason, 'BadInput');
  for (const [field, day] of Object.entries({ from, to })) {
    // Typed by hand in the Temporal UI.
    if (typeof day !== 'string' || !isIsoDate(day)) {
      throw refuse(`${field}: expected a day (YYYY-MM-DD), found ${JSON.stringify(day)}`);
    }
  }
  if (to < from) throw refuse(`to: ${to} lies before ${from}`);
  const days = daysBetween(next, to);
  if (days.length > MOST_DAYS) throw refuse(`to: ${days.length} days from ${from}, at most ${MOST_DAYS}`);
  return days;
}

type DayResult = Pick<BackfillProgress, 'games' | 'rowsWritten' | 'troubled' | 'failedDays'>;

async function dayOrFailure(date: IsoDate): Promise<DayResult> {
  try {
    const { done, rowsWritten, troubled, unreadableRows = 0 } = await runDay(date, 'backfill');
    return { games: done, rowsWritten, troubled: troubled.length + unreadableRows, failedDays: [] };
  } catch (error) {
    if (CancellationScope.current().consideredCancelled) throw error;
    const { errorKind, errorMessage } = failureOf(error);
    return { games: 0, rowsWritten: 0, troubled: 0, failedDays: [{ date, errorKind, errorMessage }] };
  }
}

function withDay(before: BackfillProgress, day: DayResult): BackfillProgress {
  return {
    days: before.days,
    daysDone: before.daysDone + 1,
    games: before.games + day.games,
    rowsWritten: before.rowsWritten + day.rowsWritten,
    troubled: before.troubled + day.troubled,
    failedDays: [...before.failedDays, ...day.failedDays].slice(0, MOST_FAILURES_LISTED),
    failedDayCount: before.failedDayCount + day.failedDays.length,
  };
}
