import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { startLeagueServer } from '../../league';
import type { LeagueServer } from '../../league';
import type { Digest } from '../../store/digest';
import { replayDays } from '../../tools/ops/replay';
import { workflowIds } from '../../workflows/contracts';
import { startPlatform } from '../platform/platform';
import type { Platform } from '../platform/platform';

/** Doubleheaders and postponed games are among these days. */
const FROM = '2026-06-10';
const TO = '2026-06-13';

describe('a database that was lost', () => {
  let source: LeagueServer;
  let platform: Platform;
  let before: Digest;

  beforeAll(async () => {
    source = await startLeagueServer({ today: '2026-11-01' });
    platform = await startPlatform(source.url, 'league');
    await platform.ingest(FROM, TO);
    // One game is corrected later: the lake holds two versions of it.
    source.faults.add({
      path: /feed\/live/,
      times: 1,
      fault: {
        kind: 'changed',
        changes: [{ op: 'set', pointer: '/liveData/plays/allPlays/5/result/rbi', value: 3 }],
      },
    });
    await platform.ingest(FROM);
    before = await platform.store.digest();
    // From here on the source can't be reached: the lake must be enough.
    await source.close();
  });
  afterAll(() => platform.stop());

  test('is rebuilt from the lake alone, with the same content', async () => {
    await platform.loseDatabase();
    expect((await platform.store.status()).games).toBe(0);
    const progress = await replayDays(platform.client);
    expect(progress).toMatchObject({ days: 4, daysDone: 4, quarantined: 0 });
    expect(progress.versions).toBe(progress.games + 1);
    expect(await platform.store.digest()).toEqual(before);
  });

  test('writes nothing when it is replayed again', async () => {
    const progress = await replayDays(platform.client, { concurrency: 2 });
    expect(progress.rowsWritten).toBe(0);
    expect(await platform.store.digest()).toEqual(before);
  });

  test('is not replayed at a pace that is none: the run ends and says why', async () => {
    await expect(replayDays(platform.client, { concurrency: 0 })).rejects.toMatchObject({
      cause: { message: expect.stringContaining('concurrency: expected 1 to 32, found 0') },
    });
  });

  test('loses and doubles no day when the replay continues as new in the middle', async () => {
    await platform.loseDatabase();
    const progress = await replayDays(platform.client, { concurrency: 2, daysPerRun: 1 });
    expect(progress).toMatchObject({ days: 4, daysDone: 4, games: before.tables.game?.rows });
    expect(await platform.store.digest()).toEqual(before);
  });

  test('can be paused, resumed and given another pace while it is replayed', async () => {
    await platform.loseDatabase();
    const result = replayDays(platform.client, { concurrency: 1 });
    const handle = platform.client.workflow.getHandle(workflowIds.replay);
    await untilRunning(handle);
    await handle.executeUpdate('pause');
    await expect(handle.executeUpdate('setConcurrency', { args: [0] })).rejects.toThrow();
    await handle.executeUpdate('setConcurrency', { args: [3] });
    await handle.executeUpdate('resume');
    expect((await result).daysDone).toBe(4);
    expect(await platform.store.digest()).toEqual(before);
  });

  test('has the game quarantined whose object was damaged, and the others whole', async () => {
    let damaged: { key: string; id: number } | undefined;
    for await (const entry of platform.lake.entries('league', 'feed', `${TO}/`)) {
      damaged = { key: `raw/league/feed/${entry.id}/${entry.hash}.json.gz`, id: Number(entry.id) };
    }
    await platform.overwrite(damaged?.key ?? '', Buffer.from('not what it was'));
    await platform.loseDatabase();
    const progress = await replayDays(platform.client);
    expect(progress.quarantined).toBe(1);
    const status = await platform.store.status();
    expect(status.games).toBe((before.tables.game?.rows ?? 0) - 1);
    expect(status.troubled).toMatchObject([
      { gamePk: damaged?.id, outcome: 'quarantined', errorKind: 'LakeCorrupt', lakeKey: damaged?.key },
    ]);
  });
});

async function untilRunning(handle: { describe(): Promise<{ status: { name: string } }> }): Promise<void> {
  for (let attempt = 0; attempt < 100; attempt += 1) {
    const running = await handle.describe().then(
      ({ status }) => status.name === 'RUNNING',
      () => false,
    );
    if (running) return;
    await new Promise((resume) => setTimeout(resume, 20));
  }
  throw new Error('the replay did not start');
}
