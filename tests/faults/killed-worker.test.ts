import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { startLeagueServer } from '../../league';
import type { LeagueServer } from '../../league';
import type { IsoDate } from '../../core/ids';
import type { Digest } from '../../store/digest';
import { openStore } from '../../store/open-store';
import type { Store } from '../../store/open-store';
import { ingestDays } from '../../tools/ops/ingest';
import { prepareGround, startPlatform } from '../platform/platform';
import type { Ground } from '../platform/platform';
import { startWorkerProcess } from '../platform/worker-process';

const DAY = '2026-07-04' as IsoDate;

describe('a worker that is killed', () => {
  let source: LeagueServer;
  let clean: Digest;

  beforeAll(async () => {
    source = await startLeagueServer({ today: '2026-11-01' });
    const platform = await startPlatform(source.url, 'league');
    await platform.ingest(DAY);
    clean = await platform.store.digest();
    await platform.stop();
  });
  afterAll(() => source.close());

  async function onGround(work: (ground: Ground, store: Store) => Promise<void>): Promise<void> {
    const ground = await prepareGround(source.url, 'league');
    const store = openStore(ground.settings.DATABASE_URL, 2);
    try {
      await work(ground, store);
    } finally {
      await store.close();
      await ground.remove();
    }
  }

  const gamesOf = async (store: Store) => (await store.status()).games;

  async function until(condition: () => Promise<boolean>): Promise<void> {
    for (const deadline = Date.now() + 40_000; !(await condition());) {
      if (Date.now() > deadline) throw new Error('waited in vain');
      await new Promise((resume) => setTimeout(resume, 15));
    }
  }

  test('by SIGKILL in mid-day and restarted leaves what a clean run leaves', async () => {
    await onGround(async (ground, store) => {
      const first = await startWorkerProcess(ground);
      const day = ingestDays(ground.client, [DAY], { kind: 'manual' });
      await until(async () => (await gamesOf(store)) >= 3);
      await first.kill();
      const atTheKill = await gamesOf(store);
      expect(atTheKill).toBeLessThan(clean.tables.game?.rows ?? 0);
      // What is there is whole: as many pitches as each game's own row says.
      expect((await store.status()).pitches).toBe((await store.digest()).tables.pitch?.rows);
      const second = await startWorkerProcess(ground);
      expect((await day)[0]?.troubled).toEqual([]);
      expect(await store.digest()).toEqual(clean);
      await second.stop();
      first.remove();
      second.remove();
    });
  }, 150_000);

  test('by SIGTERM under load finishes what it has begun, and another goes on', async () => {
    await onGround(async (ground, store) => {
      const first = await startWorkerProcess(ground);
      const day = ingestDays(ground.client, [DAY], { kind: 'manual' });
      await until(async () => (await gamesOf(store)) >= 2);
      await first.stop();
      const second = await startWorkerProcess(ground);
      expect((await day)[0]?.troubled).toEqual([]);
      expect(await store.digest()).toEqual(clean);
      await second.stop();
      first.remove();
      second.remove();
    });
  }, 150_000);
});
