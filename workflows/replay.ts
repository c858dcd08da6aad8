import {
  continueAsNew,
  defineQuery,
  patched,
  proxyActivities,
  setCurrentDetails,
  setHandler,
  upsertSearchAttributes,
} from '@temporalio/workflow';
import type { IngestActivities } from '../activities/create-activities';
import type { IsoDate } from '../core/ids';
import { SEARCH_ATTRIBUTES } from './contracts';
import type { ReplayInput, ReplayProgress } from './contracts';
import { openDayWindow } from './day-window';

const DEFAULT_CONCURRENCY = 6;
/** Days an activity: fewer activities cost less, and an operator sees progress every few seconds all the same. */
const MOST_DAYS_TOGETHER = 5;
/** About a season a run: the history stays far below the size at which Temporal asks for a new one. */
const DAYS_PER_RUN = 250;

export const replayProgressQuery = defineQuery<ReplayProgress>('progress');

const { listKeptDays, listKeptStatcast } = proxyActivities<IngestActivities>({
  startToCloseTimeout: '2 minutes',
  retry: { initialInterval: '1s', maximumInterval: '30s', maximumAttempts: 12 },
});

const { replayDay, replayDays } = proxyActivities<IngestActivities>({
  startToCloseTimeout: '10 minutes',
  heartbeatTimeout: '15s',
  retry: { initialInterval: '1s', maximumInterval: '30s', maximumAttempts: 12 },
});

const { importStatcast } = proxyActivities<IngestActivities>({
  startToCloseTimeout: '10 minutes',
  heartbeatTimeout: '30s',
  retry: { initialInterval: '1s', maximumInterval: '30s', maximumAttempts: 12 },
});

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
 * database. The source is never asked. Some days are one activity, since here orchestration a game, or even a day, would
 * cost more than the work.
 */
export async function replay(input: ReplayInput): Promise<ReplayProgress> {
  const { carriedOn, from = null, to = null, daysPerRun = DAYS_PER_RUN } = input;
  let progress: ReplayProgress = carriedOn?.progress ?? NOTHING_YET;
  setHandler(replayProgressQuery, () => progress);
  const window = openDayWindow({
    concurrency: input.concurrency ?? DEFAULT_CONCURRENCY,
    paused: carriedOn?.paused ?? false,
  });

  const queue: IsoDate[] = [...(carriedOn?.days ?? (await listKeptDays({ from, to })))];
  if (carriedOn === undefined) progress = { ...NOTHING_YET, days: queue.length };
  // Asked for beside the days, so that nobody waits for it; replays that began earlier do without.
  const statcast = patched('statcast') ? listKeptStatcast({ to }) : undefined;
  // Its failure is met where it is waited for.
  statcast?.catch(() => {});
  // Replays that began before days went together go on day by day.
  const isTogether = patched('days-together');
  const groups = inGroups(
    queue,
    isTogether ? daysTogether(queue.length, window.concurrency(), daysPerRun) : 1,
  );
  const groupsPerRun = Math.ceil(daysPerRun / (groups[0]?.length ?? 1));
  await window.drain(groups, groupsPerRun, async (days) => {
    const summary = days.length === 1 ? `Day ${days[0]}` : `Days ${days[0]} to ${days.at(-1)}`;
    const options = { summary: `${summary} from the lake` };
    const [day] = days;
    if (day === undefined) return;
    const done = isTogether
      ? await replayDays.executeWithOptions(options, [{ days }])
      : await replayDay.executeWithOptions(options, [{ day }]);
    progress = {
      days: progress.days,
      daysDone: progress.daysDone + days.length,
      games: progress.games + done.games,
      versions: progress.versions + done.versions,
      rowsWritten: progress.rowsWritten + done.rowsWritten,
      quarantined: progress.quarantined + done.quarantined,
    };
    setCurrentDetails(`${progress.daysDone} of ${progress.days} days, ${progress.games} games`);
  });

  if (groups.length > 0) {
    await continueAsNew<typeof replay>({
      ...input,
      concurrency: window.concurrency(),
      carriedOn: { days: groups.flat(), progress, paused: window.paused() },
    });
  }
  // A file of Savant spans many days; its rows hang on pitches, so it comes when all of these are there.
  if (statcast !== undefined) {
    for (const entry of await statcast) {
      await importStatcast.executeWithOptions({ summary: `Statcast of ${entry.day}` }, [{ entry }]);
    }
  }
  upsertSearchAttributes([
    {
      key: SEARCH_ATTRIBUTES.outcome,
      value: progress.quarantined === 0 ? 'completed' : 'completed_with_issues',
    },
  ]);
  return progress;
}

/** Few days are spread over all who can work on them; many go in groups. */
function daysTogether(days: number, concurrency: number, daysPerRun: number): number {
  return Math.max(1, Math.min(MOST_DAYS_TOGETHER, daysPerRun, Math.ceil(days / concurrency)));
}

function inGroups(days: readonly IsoDate[], size: number): IsoDate[][] {
  return Array.from({ length: Math.ceil(days.length / size) }, (_, n) =>
    days.slice(n * size, (n + 1) * size),
  );
}
