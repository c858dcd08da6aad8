import { CancellationScope, patched, proxyActivities } from '@temporalio/workflow';
import type { SourceActivities } from '../activities/create-activities';
import { addDays, easternDate } from '../core/calendar';
import type { IsoDate } from '../core/ids';
import { NIGHTLY, TASK_QUEUES } from './contracts';
import type { Corrections, DayProgress, IngestGameResult, NightlyResult } from './contracts';
import { runStatistics } from './compute-statistics';
import { failureOf } from './failure-of';
import { eachConcurrently } from './lanes';
import { runDay } from './run-day';
import { runGame } from './run-game';
import { scheduledTime } from './scheduled-time';

const GAMES_AT_ONCE = 8;

const { fetchChangedGames } = proxyActivities<SourceActivities>({
  taskQueue: TASK_QUEUES.source,
  startToCloseTimeout: '2 minutes',
  heartbeatTimeout: '30s',
  // The list is an extra: the days were asked for already.
  retry: { initialInterval: '1s', maximumInterval: '10s', maximumAttempts: 4 },
  allowEagerDispatch: false,
});

/**
 * What the nightly schedule starts: yesterday, the days whose feeds may have been corrected since, and the games
 * that the source itself says were changed; then the statistics of what they changed. The day comes from the time the run was scheduled for, so a run that is
 * late or backfilled asks for the right one. A day that fails does not keep the others from being asked; the run
 * then fails at its end.
 */
export async function nightly(): Promise<NightlyResult> {
  const scheduledFor = scheduledTime();
  const today = easternDate(scheduledFor);
  const days: DayProgress[] = [];
  const failures: unknown[] = [];
  for (const daysBack of NIGHTLY.recheckDaysBack) {
    try {
      days.push(await runDay(addDays(today, -daysBack), 'daily'));
    } catch (error) {
      if (CancellationScope.current().consideredCancelled) throw error;
      failures.push(error);
    }
  }
  const corrections = patched('changed-games') ? await reloadChangedGames(scheduledFor, today) : NOT_ASKED;
  const statistics = patched('statistics') ? await runStatistics() : null;
  if (failures.length > 0) throw failures[0];
  return { days, corrections, statistics };
}

const NOT_ASKED: Corrections = { listed: 0, games: [], note: 'not asked for' };
const MS_PER_DAY = 86_400_000;

/**
 * The source's own list of changed games, over a window that trails the scheduled time: no watermark that a failed
 * night could lose. A source without such a list is no error.
 */
async function reloadChangedGames(scheduledFor: Date, today: IsoDate): Promise<Corrections> {
  const since = new Date(scheduledFor.getTime() - NIGHTLY.changesDaysBack * MS_PER_DAY).toISOString();
  const asked = new Set(NIGHTLY.recheckDaysBack.map((daysBack) => addDays(today, -daysBack)));
  try {
    const changed = await fetchChangedGames.executeWithOptions({ summary: `Games changed since ${since}` }, [
      { updatedSince: since, day: today },
    ]);
    const games: IngestGameResult[] = [];
    const others = changed.games.filter(({ officialDate }) => !asked.has(officialDate));
    await eachConcurrently(others, GAMES_AT_ONCE, async (game) => {
      games.push(await runGame(game, 'daily'));
    });
    return { listed: changed.listed, games, note: changed.note };
  } catch (error) {
    if (CancellationScope.current().consideredCancelled) throw error;
    const { errorKind, errorMessage } = failureOf(error);
    return { listed: 0, games: [], note: `${errorKind}: ${errorMessage}` };
  }
}
