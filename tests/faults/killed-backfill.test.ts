import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { startLeagueServer } from '../../league';
import type { LeagueServer } from '../../league';
import type { IsoDate } from '../../core/ids';
import type { Digest } from '../../store/digest';
import { openStore } from '../../store/open-store';
import type { Store } from '../../store/open-store';
import { backfillDays } from '../../tools/ops/backfill';
import { prepareGround, startPlatform } from '../platform/platform';
import type { Ground } from '../platform/platform';
import { startWorkerProcess } from '../platform/worker-process';
import type { WorkerProcess } from '../platform/worker-process';

const FROM = '2026-07-20' as IsoDate;
const TO = '2026-07-22' as IsoDate;
/** Downloads that a worker can have under way: its activity slots for the source. */
const IN_FLIGHT = 8;

describe('all workers killed in the middle of a backfill', () => {
  let source: LeagueServer;
  let clean: Digest;
  let ground: Ground;
  let store: Store;
  const workers: WorkerProcess[] = [];

  beforeAll(async () => {
    source = await startLeagueServer({ today: '2026-11-01' });
    const platform = await startPlatform(source.url, 'league');
    await backfillDays(platform.client, { from: FROM, to: TO, concurrency: 3 });
    clean = await platform.store.digest();
    await platform.stop();
    ground = await prepareGround(source.url, 'league');
    store = openStore(ground.settings.DATABASE_URL, 2);
  }, 240_000);
  afterAll(async () => {
    for (const worker of workers) {
      await worker.kill().catch(() => {});
      worker.remove();
    }
    await store.close();
    await ground.remove();
    await source.close();
  });

  async function startWorker(): Promise<WorkerProcess> {
    const worker = await startWorkerProcess(ground);
    workers.push(worker);
    return worker;
  }

  async function untilLoaded(games: number): Promise<void> {
    for (const deadline = Date.now() + 90_000; (await store.status()).games < games;) {
      if (Date.now() > deadline) throw new Error(`${games} games were waited for in vain`);
      await new Promise((resume) => setTimeout(resume, 15));
    }
  }

  const feedRequests = (): Record<string, number> =>
    Object.fromEntries(Object.entries(source.requests()).filter(([path]) => path.includes('/feed/live')));

  test('three times, and started again: it goes on, finished games are not downloaded again, the digest is a clean run’s', async () => {
    source.resetRequests();
    const all = clean.tables.game?.rows ?? 0;
    const backfill = backfillDays(ground.client, { from: FROM, to: TO, daysPerRun: 2 });
    /** How often each feed had been asked for when its game was in the tables. */
    const finished: Record<string, number> = {};
    for (const share of [0.2, 0.45, 0.7]) {
      const worker = await startWorker();
      await untilLoaded(Math.ceil(all * share));
      await worker.kill();
      const { games, pitches } = await store.status();
      expect(games).toBeLessThan(all);
      // What is there is whole: as many pitches as each game's own row says.
      expect((await store.digest()).tables.pitch?.rows).toBe(pitches);
      const asked = feedRequests();
      for (const path of await loadedFeeds()) finished[path] ??= asked[path] ?? 0;
    }
    const last = await startWorker();
    expect(await backfill).toMatchObject({ daysDone: 3, troubled: 0, failedDayCount: 0 });
    expect(await store.digest()).toEqual(clean);
    const requests = feedRequests();
    expect(Object.keys(finished).length).toBeGreaterThan(0);
    expect(requests).toMatchObject(finished);
    const asked = Object.values(requests).reduce((sum, count) => sum + count, 0);
    expect(Object.keys(requests)).toHaveLength(all);
    expect(asked - all).toBeLessThanOrEqual(3 * IN_FLIGHT);
    await last.stop();
  }, 400_000);

  /** Paths of the feeds of the games that are in the tables. */
  async function loadedFeeds(): Promise<string[]> {
    const paths: string[] = [];
    for (const path of Object.keys(feedRequests())) {
      const gamePk = Number(/game\/(\d+)\//.exec(path)?.[1]);
      const known = await store.knownGames([gamePk as never]);
      if (known.get(gamePk)?.current !== undefined) paths.push(path);
    }
    return paths;
  }
});
