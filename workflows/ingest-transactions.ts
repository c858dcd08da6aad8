import {
  ApplicationFailure,
  CancellationScope,
  continueAsNew,
  defineQuery,
  patched,
  proxyActivities,
  setCurrentDetails,
  setHandler,
  upsertSearchAttributes,
} from '@temporalio/workflow';
import type { SourceActivities } from '../activities/create-activities';
import { easternDate } from '../core/calendar';
import { monthsAsked } from '../core/months';
import { SEARCH_ATTRIBUTES, TASK_QUEUES, TRANSACTIONS } from './contracts';
import type { TransactionsInput, TransactionsProgress } from './wire-contracts';
import { runStatistics } from './compute-statistics';
import { runDerivation } from './derive-injuries';
import { failureOf } from './failure-of';
import { eachConcurrently } from './lanes';
import { scheduledTime } from './scheduled-time';

/** Months in work at once. */
const LANES = 2;
/** Ten years a run: the history stays small. */
const MONTHS_PER_RUN = 120;
const MOST_NAMED = 100;

export const transactionsProgressQuery = defineQuery<TransactionsProgress>('progress');

const { fetchTransactions } = proxyActivities<SourceActivities>({
  taskQueue: TASK_QUEUES.source,
  startToCloseTimeout: '5 minutes',
  heartbeatTimeout: '60s',
  retry: { initialInterval: '1s', maximumInterval: '1 minute', maximumAttempts: 8 },
  allowEagerDispatch: false,
});

/**
 * Asks the source for transactions, month by month, and makes injuries of all that are there. Without months it asks for
 * those that the thirty days before the scheduled time reach into: what was missed in one night comes with the next. A
 * month that fails does not keep the others from being asked; the run then fails at its end.
 */
export async function ingestTransactions(input: TransactionsInput): Promise<TransactionsProgress> {
  const months = [...(input.carriedOn?.months ?? monthsOf(input))];
  let progress: TransactionsProgress = input.carriedOn?.progress ?? {
    months: months.length,
    monthsDone: 0,
    rows: 0,
    refusedRows: 0,
    rowsWritten: 0,
    failed: [],
    injuries: null,
    statistics: null,
  };
  setHandler(transactionsProgressQuery, () => progress);
  const now = months.splice(0, MONTHS_PER_RUN);
  await eachConcurrently(now, LANES, async (month) => {
    try {
      const loaded = await fetchTransactions.executeWithOptions({ summary: `Transactions of ${month}` }, [
        { month },
      ]);
      progress = {
        ...progress,
        rows: progress.rows + loaded.rows,
        refusedRows: progress.refusedRows + loaded.refused,
        rowsWritten: progress.rowsWritten + loaded.written,
      };
    } catch (error) {
      if (CancellationScope.current().consideredCancelled) throw error;
      const { errorKind, errorMessage } = failureOf(error);
      const reason = `${month}: ${errorKind}: ${errorMessage}`;
      progress = { ...progress, failed: [...progress.failed, reason].slice(0, MOST_NAMED) };
    }
    progress = { ...progress, monthsDone: progress.monthsDone + 1 };
    setCurrentDetails(`${progress.monthsDone} of ${progress.months} months, ${progress.rows} transactions`);
  });
  if (months.length > 0) {
    await continueAsNew<typeof ingestTransactions>({ ...input, carriedOn: { months, progress } });
  }
  progress = { ...progress, injuries: await runDerivation() };
  if (patched('statistics')) progress = { ...progress, statistics: await runStatistics() };
  const isClean = progress.failed.length + progress.refusedRows === 0;
  upsertSearchAttributes([
    { key: SEARCH_ATTRIBUTES.outcome, value: isClean ? 'completed' : 'completed_with_issues' },
  ]);
  if (progress.failed.length > 0) {
    throw ApplicationFailure.nonRetryable(
      `${progress.failed.length} of ${progress.months} months failed: ${progress.failed[0]}`,
      'MonthsFailed',
      progress,
    );
  }
  return progress;
}

/** @throws ApplicationFailure `BadInput` for months typed by hand that are none: no retry makes them better */
function monthsOf(input: TransactionsInput): string[] {
  try {
    return monthsAsked(input, easternDate(scheduledTime()), TRANSACTIONS.trailingDays);
  } catch (error) {
    throw ApplicationFailure.nonRetryable(error instanceof Error ? error.message : String(error), 'BadInput');
  }
}
