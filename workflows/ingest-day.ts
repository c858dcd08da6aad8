import { WorkflowExecutionAlreadyStartedError } from '@temporalio/common';
import {
  CancellationScope,
  ChildWorkflowFailure,
  ParentClosePolicy,
  WorkflowIdReusePolicy,
  defineQuery,
  executeChild,
  proxyActivities,
  setCurrentDetails,
  setHandler,
  sleep,
  upsertSearchAttributes,
  workflowInfo,
} from '@temporalio/workflow';
import type { IngestActivities, SourceActivities } from '../activities/create-activities';
import type { ListedGame } from '../activities/fetch-schedule';
import { SEARCH_ATTRIBUTES, TASK_QUEUES, workflowIds } from './contracts';
import type { DayProgress, GameOutcome, IngestDayInput, IngestGameResult } from './contracts';
import { ingestGame } from './ingest-game';

const DEFAULT_CONCURRENCY = 8;

export const progressQuery = defineQuery<DayProgress>('progress');

const { fetchSchedule } = proxyActivities<SourceActivities>({
  taskQueue: TASK_QUEUES.source,
  startToCloseTimeout: '2 minutes',
  heartbeatTimeout: '30s',
  retry: { initialInterval: '1s', maximumInterval: '30s', maximumAttempts: 12 },
  allowEagerDispatch: false,
});

const { noteDay } = proxyActivities<IngestActivities>({
  startToCloseTimeout: '1 minute',
  retry: { initialInterval: '1s', maximumInterval: '30s', maximumAttempts: 12 },
});

/**
 * One day: what was scheduled, each game as a workflow of its own, a note at the end. Troubled games do not
 * stop the others; the day then ends as `completed_with_issues`.
 */
export async function ingestDay(input: IngestDayInput): Promise<DayProgress> {
  const { date, kind, concurrency = DEFAULT_CONCURRENCY } = input;
  const { workflowId, runId, startTime } = workflowInfo();
  let scheduled = 0;
  const results: IngestGameResult[] = [];
  const progress = () => summarize(date, scheduled, results);
  setHandler(progressQuery, progress);

  const games = await fetchSchedule.executeWithOptions({ summary: `Schedule of ${date}` }, [{ date }]);
  scheduled = games.length;
  await eachConcurrently(games, concurrency, async (game) => {
    results.push(isNotPlayed(game) ? notPlayed(game) : await ingestOne(game, kind));
    setCurrentDetails(describe(progress()));
  });

  const end = progress();
  const count = (outcome: GameOutcome) => end.outcomes[outcome] ?? 0;
  await noteDay({
    officialDate: date,
    workflowId,
    runId,
    scheduled,
    loaded: count('loaded'),
    unchanged: count('unchanged') + count('stale'),
    pending: count('pending'),
    notPlayed: count('not_played'),
    quarantined: count('quarantined'),
    missing: count('missing'),
    rowsWritten: end.rowsWritten,
    startedAt: startTime.toISOString(),
  });
  const outcome = end.troubled.length === 0 ? 'completed' : 'completed_with_issues';
  upsertSearchAttributes([{ key: SEARCH_ATTRIBUTES.outcome, value: outcome }]);
  return end;
}

/** Runs the game's workflow. One that is under way already (another trigger of the same day) is waited for. */
async function ingestOne(game: ListedGame, kind: IngestDayInput['kind']): Promise<IngestGameResult> {
  const { gamePk, officialDate, season, state } = game;
  for (;;) {
    try {
      return await executeChild(ingestGame, {
        workflowId: workflowIds.game(gamePk),
        args: [{ gamePk, officialDate, season, kind, isFinal: state === 'final' }],
        workflowIdReusePolicy: WorkflowIdReusePolicy.ALLOW_DUPLICATE,
        parentClosePolicy: ParentClosePolicy.REQUEST_CANCEL,
        staticSummary: `Game ${gamePk} of ${officialDate}`,
        typedSearchAttributes: [
          { key: SEARCH_ATTRIBUTES.gamePk, value: gamePk },
          { key: SEARCH_ATTRIBUTES.gameDate, value: officialDate },
          { key: SEARCH_ATTRIBUTES.season, value: season },
          { key: SEARCH_ATTRIBUTES.kind, value: kind },
        ],
      });
    } catch (error) {
      if (error instanceof WorkflowExecutionAlreadyStartedError) await sleep('2s');
      // An operator ended this one game, or its failure could not even be noted: the others go on.
      else if (isEndedAlone(error)) return { gamePk, outcome: 'quarantined', rowsWritten: 0 };
      else throw error;
    }
  }
}

/** The game's workflow failed, was cancelled or terminated, and the day was not asked to stop. */
function isEndedAlone(error: unknown): boolean {
  return error instanceof ChildWorkflowFailure && !CancellationScope.current().consideredCancelled;
}

function isNotPlayed({ state }: ListedGame): boolean {
  return state === 'postponed' || state === 'cancelled';
}

function notPlayed({ gamePk }: ListedGame): IngestGameResult {
  return { gamePk, outcome: 'not_played', rowsWritten: 0 };
}

/** A fixed number of lanes takes the items in order. */
async function eachConcurrently<T>(
  items: readonly T[],
  lanes: number,
  work: (item: T) => Promise<void>,
): Promise<void> {
  const queue = [...items];
  const lane = async () => {
    for (let item = queue.shift(); item !== undefined; item = queue.shift()) await work(item);
  };
  await Promise.all(Array.from({ length: Math.max(1, Math.min(lanes, items.length)) }, lane));
}

function summarize(
  date: IngestDayInput['date'],
  scheduled: number,
  results: readonly IngestGameResult[],
): DayProgress {
  const outcomes: Partial<Record<GameOutcome, number>> = {};
  for (const { outcome } of results) outcomes[outcome] = (outcomes[outcome] ?? 0) + 1;
  return {
    date,
    scheduled,
    done: results.length,
    rowsWritten: results.reduce((sum, result) => sum + result.rowsWritten, 0),
    outcomes,
    troubled: results
      .filter(({ outcome }) => outcome === 'quarantined' || outcome === 'missing')
      .map(({ gamePk }) => gamePk)
      .sort((a, b) => a - b),
  };
}

function describe({ done, scheduled, outcomes }: DayProgress): string {
  const parts = Object.entries(outcomes).map(([outcome, count]) => `${count} ${outcome.replace('_', ' ')}`);
  return `${done} of ${scheduled} games: ${parts.join(', ')}`;
}
