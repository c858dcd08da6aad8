import type { SupervisedProcess } from '../local/process/supervise';
import { withTemporal } from '../ops/connect';
import { workflowIds } from '../../workflows/contracts';
import { GAMES_A_MONTH } from './noop';
import { CORES, startSeasonPlatform } from './load/season-platform';
import type { SeasonPlatform } from './load/season-platform';
import { rounded, timed } from './load/timed';

const KILLS = 20;
const SHORTEST_MS = 300;
const LONGEST_MS = 2_500;

export interface KillsReport {
  readonly games: number;
  readonly clean_s: number;
  readonly killed_s: number;
  /** SIGKILLs to one of two workers, each then started anew. */
  readonly kills: number;
  readonly equal_digest: boolean;
  /** Activities of some days each. */
  readonly groups_of_days: number;
  /** Beginnings beyond the first of each; what was loaded by then is not loaded again. */
  readonly begun_again: number;
  /** Share of all beginnings that came to nothing. */
  readonly wasted: number;
}

/** A month's replay while workers are killed at random: nothing may be lost or doubled. */
export async function benchKills(say: (text: string) => void): Promise<KillsReport> {
  const platform = await startSeasonPlatform({ games: GAMES_A_MONTH, name: 'bench-month', say });
  try {
    await platform.emptyDatabase();
    const workers = await platform.startWorkers();
    const clean = await timed(() => platform.replay());
    const expected = await platform.withStore((store) => store.digest());
    await platform.emptyDatabase();
    say('the same month, and killing');
    const killing = killAtRandom(platform, workers);
    const killed = await timed(() => platform.replay());
    const kills = await killing.end();
    const digest = await platform.withStore((store) => store.digest());
    const { groups, beginnings } = await attemptsOf();
    return {
      games: killed.result.games,
      clean_s: rounded(clean.seconds),
      killed_s: rounded(killed.seconds),
      kills,
      equal_digest: digest.sha256 === expected.sha256,
      groups_of_days: groups,
      begun_again: beginnings - groups,
      wasted: rounded((beginnings - groups) / beginnings),
    };
  } finally {
    await platform.stop();
  }
}

function killAtRandom(platform: SeasonPlatform, started: readonly SupervisedProcess[]) {
  const workers = [...started];
  let over = false;
  let kills = 0;
  const loop = async () => {
    while (!over && kills < KILLS) {
      await new Promise((resume) =>
        setTimeout(resume, SHORTEST_MS + Math.random() * (LONGEST_MS - SHORTEST_MS)),
      );
      if (over) return;
      const victim = Math.floor(Math.random() * CORES);
      await workers[victim]?.kill();
      kills += 1;
      workers[victim] = await platform.startOneWorker(`worker-${victim + 1}`);
    }
  };
  const running = loop();
  return {
    async end() {
      over = true;
      await running;
      return kills;
    },
  };
}

/** Groups of days of the last replay and how often they were begun, from its history. */
async function attemptsOf(): Promise<{ groups: number; beginnings: number }> {
  return withTemporal(async (client) => {
    const { events } = await client.workflow.getHandle(workflowIds.replay).fetchHistory();
    const replayed = new Set<string>();
    let beginnings = 0;
    for (const event of events ?? []) {
      const scheduled = event.activityTaskScheduledEventAttributes;
      if (scheduled?.activityType?.name === 'replayDays') replayed.add(String(event.eventId));
      const begun = event.activityTaskStartedEventAttributes;
      if (begun && replayed.has(String(begun.scheduledEventId))) beginnings += begun.attempt ?? 1;
    }
    return { groups: replayed.size, beginnings };
  });
}
