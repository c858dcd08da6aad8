import {
  CancellationScope,
  defineQuery,
  patched,
  proxyActivities,
  setCurrentDetails,
  setHandler,
  upsertSearchAttributes,
  workflowInfo,
} from '@temporalio/workflow';
import type { IngestActivities, SourceActivities } from '../activities/create-activities';
import type { ListedDay, ListedGame } from '../activities/fetch-schedule';
import type { GamePk } from '../core/ids';
import { SEARCH_ATTRIBUTES, TASK_QUEUES } from './contracts';
import type { DayProgress, GameOutcome, IngestDayInput, IngestGameResult } from './contracts';
import { failureOf } from './failure-of';
import { eachConcurrently } from './lanes';
import { runGame } from './run-game';

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
 * stop the others; the day then ends as `completed_with_issues`. A day that fails is noted with its reason.
 */
export async function ingestDay(input: IngestDayInput): Promise<DayProgress> {
  const { date, kind, concurrency = DEFAULT_CONCURRENCY } = input;
  const results: IngestGameResult[] = [];
  let listed: ListedDay = { games: [], refusedGames: [], unreadableRows: 0 };
  const progress = () => summarize(date, listed, results);
  setHandler(progressQuery, progress);

  try {
    listed = listedDay(
      await fetchSchedule.executeWithOptions({ summary: `Schedule of ${date}` }, [{ date }]),
    );
    results.push(...listed.refusedGames.map(refused));
    await eachConcurrently(listed.games, concurrency, async (game) => {
      results.push(isNotPlayed(game) ? notPlayed(game) : await runGame(game, kind));
      setCurrentDetails(describe(progress()));
    });
  } catch (error) {
    if (!CancellationScope.current().consideredCancelled) await noteFailedDay(progress(), error);
    throw error;
  }

  const end = progress();
  await noteDay(dayNote(end));
  const isSound = end.troubled.length === 0 && listed.unreadableRows === 0;
  upsertSearchAttributes([
    { key: SEARCH_ATTRIBUTES.outcome, value: isSound ? 'completed' : 'completed_with_issues' },
  ]);
  return end;
}

/** Runs that began before rows could be refused have the list of games alone. */
function listedDay(answer: ListedDay | readonly ListedGame[]): ListedDay {
  return 'games' in answer ? answer : { games: answer, refusedGames: [], unreadableRows: 0 };
}

type DayIngestNote = Parameters<IngestActivities['noteDay']>[0];

function dayNote(day: DayProgress): DayIngestNote {
  const { workflowId, runId, startTime } = workflowInfo();
  const count = (outcome: GameOutcome) => day.outcomes[outcome] ?? 0;
  return {
    officialDate: day.date,
    workflowId,
    runId,
    scheduled: day.scheduled,
    loaded: count('loaded'),
    unchanged: count('unchanged') + count('stale'),
    pending: count('pending'),
    notPlayed: count('not_played'),
    quarantined: count('quarantined'),
    missing: count('missing'),
    rowsWritten: day.rowsWritten,
    startedAt: startTime.toISOString(),
  };
}

/** What failed the day stays the reason of its end, whether it could be noted or not. */
async function noteFailedDay(day: DayProgress, error: unknown): Promise<void> {
  if (!patched('note-failed-day')) return;
  const { errorKind, errorMessage } = failureOf(error);
  await noteDay({ ...dayNote(day), errorKind, errorMessage }).catch(() => {});
}

function isNotPlayed({ state }: ListedGame): boolean {
  return state === 'postponed' || state === 'cancelled';
}

function notPlayed({ gamePk }: ListedGame): IngestGameResult {
  return { gamePk, outcome: 'not_played', rowsWritten: 0 };
}

/** Its row of the schedule can't be read; noted as quarantined with the field's path. */
function refused(gamePk: GamePk): IngestGameResult {
  return { gamePk, outcome: 'quarantined', rowsWritten: 0 };
}

function summarize(
  date: IngestDayInput['date'],
  { games, refusedGames, unreadableRows }: ListedDay,
  results: readonly IngestGameResult[],
): DayProgress {
  const outcomes: Partial<Record<GameOutcome, number>> = {};
  for (const { outcome } of results) outcomes[outcome] = (outcomes[outcome] ?? 0) + 1;
  return {
    date,
    scheduled: games.length + refusedGames.length,
    done: results.length,
    rowsWritten: results.reduce((sum, result) => sum + result.rowsWritten, 0),
    outcomes,
    troubled: results
      .filter(({ outcome }) => outcome === 'quarantined' || outcome === 'missing')
      .map(({ gamePk }) => gamePk)
      .sort((a, b) => a - b),
    ...(unreadableRows === 0 ? {} : { unreadableRows }),
  };
}

function describe({ done, scheduled, outcomes }: DayProgress): string {
  const parts = Object.entries(outcomes).map(([outcome, count]) => `${count} ${outcome.replace('_', ' ')}`);
  return `${done} of ${scheduled} games: ${parts.join(', ')}`;
}
