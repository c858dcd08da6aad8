import {
  ApplicationFailure,
  condition,
  continueAsNew,
  defineQuery,
  defineUpdate,
  proxyActivities,
  setCurrentDetails,
  setHandler,
  upsertSearchAttributes,
  workflowInfo,
} from '@temporalio/workflow';
import type { IngestActivities } from '../activities/create-activities';
import type { IsoDate } from '../core/ids';
import { SEARCH_ATTRIBUTES } from './contracts';
import type { ReplayInput, ReplayProgress } from './contracts';

const DEFAULT_CONCURRENCY = 4;
const MOST_CONCURRENCY = 32;
/** About a season a run: the history stays far below the size at which Temporal asks for a new one. */
const DAYS_PER_RUN = 250;

export const replayProgressQuery = defineQuery<ReplayProgress>('progress');
export const pauseUpdate = defineUpdate<void>('pause');
export const resumeUpdate = defineUpdate<void>('resume');
export const setConcurrencyUpdate = defineUpdate<void, [number]>('setConcurrency');

const { listKeptDays } = proxyActivities<IngestActivities>({
  startToCloseTimeout: '2 minutes',
  retry: { initialInterval: '1s', maximumInterval: '30s', maximumAttempts: 12 },
});

const { replayDay } = proxyActivities<IngestActivities>({
  startToCloseTimeout: '10 minutes',
  heartbeatTimeout: '30s',
  retry: { initialInterval: '1s', maximumInterval: '30s', maximumAttempts: 12 },
});

function checkConcurrency(wanted: number): void {
  if (Number.isInteger(wanted) && wanted >= 1 && wanted <= MOST_CONCURRENCY) return;
  throw ApplicationFailure.nonRetryable(
    `concurrency: expected 1 to ${MOST_CONCURRENCY}, found ${wanted}`,
    'BadInput',
  );
}

const NOTHING_YET: ReplayProgress = {
  days: 0,
  daysDone: 0,
  games: 0,
  versions: 0,
  rowsWritten: 0,
  quarantined: 0,
};

/**
 * Loads from the lake what was once downloaded, day by day: after a change of the parser, or into an empty
 * database. The source is never asked. A day is one activity, since here orchestration a game would cost more than
 * the work.
 */
export async function replay(input: ReplayInput): Promise<ReplayProgress> {
  let progress: ReplayProgress = input.carriedOn?.progress ?? NOTHING_YET;
  let concurrency = input.concurrency ?? DEFAULT_CONCURRENCY;
  checkConcurrency(concurrency);
  let paused = input.carriedOn?.paused ?? false;
  let running = 0;
  let begun = 0;
  let failure: unknown;
  setHandler(replayProgressQuery, () => progress);
  setHandler(pauseUpdate, () => {
    paused = true;
  });
  setHandler(resumeUpdate, () => {
    paused = false;
  });
  setHandler(
    setConcurrencyUpdate,
    (wanted) => {
      concurrency = wanted;
    },
    {
      validator: checkConcurrency,
    },
  );

  // Handlers stand before the first wait: an update that came with the first task would find none.
  const { carriedOn, from = null, to = null, daysPerRun = DAYS_PER_RUN } = input;
  const queue: IsoDate[] = [...(carriedOn?.days ?? (await listKeptDays({ from, to })))];
  if (carriedOn === undefined) progress = { ...NOTHING_YET, days: queue.length };

  const work = async (day: IsoDate) => {
    const done = await replayDay.executeWithOptions({ summary: `Day ${day} from the lake` }, [{ day }]);
    progress = {
      days: progress.days,
      daysDone: progress.daysDone + 1,
      games: progress.games + done.games,
      versions: progress.versions + done.versions,
      rowsWritten: progress.rowsWritten + done.rowsWritten,
      quarantined: progress.quarantined + done.quarantined,
    };
    setCurrentDetails(`${progress.daysDone} of ${progress.days} days, ${progress.games} games`);
  };

  for (;;) {
    // A run that is long enough starts no new day; what is under way ends before the next run begins.
    const draining = () => begun >= daysPerRun || workflowInfo().continueAsNewSuggested;
    const mayStart = () => !paused && !draining() && queue.length > 0 && running < concurrency;
    const isOver = () => running === 0 && (queue.length === 0 || draining());
    await condition(() => failure !== undefined || mayStart() || isOver());
    if (failure !== undefined) throw failure;
    if (isOver()) break;
    const day = queue.shift();
    if (day === undefined) continue;
    begun += 1;
    running += 1;
    void work(day)
      .catch((error: unknown) => {
        failure = error;
      })
      .finally(() => {
        running -= 1;
      });
  }

  if (queue.length > 0) {
    await continueAsNew<typeof replay>({
      ...input,
      concurrency,
      carriedOn: { days: queue, progress, paused },
    });
  }
  upsertSearchAttributes([
    {
      key: SEARCH_ATTRIBUTES.outcome,
      value: progress.quarantined === 0 ? 'completed' : 'completed_with_issues',
    },
  ]);
  return progress;
}
