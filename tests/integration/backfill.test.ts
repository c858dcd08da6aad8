import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { startLeagueServer } from '../../league';
import type { LeagueServer } from '../../league';
import type { IsoDate } from '../../core/ids';
import { backfillDays } from '../../tools/ops/backfill';
import { workflowIds } from '../../workflows/contracts';
import type { BackfillInput, BackfillProgress } from '../../workflows/contracts';
import { finalGames } from '../platform/day-of-league';
import { startPlatform } from '../platform/platform';
import type { Platform } from '../platform/platform';
import { findWorkflows } from '../platform/visibility';

const FROM = '2026-05-11' as IsoDate;
const BROKEN = '2026-05-12' as IsoDate;
const TO = '2026-05-14' as IsoDate;

describe('a backfill', () => {
  let source: LeagueServer;
  let platform: Platform;

  beforeAll(async () => {
    source = await startLeagueServer({ today: '2026-11-01' });
    platform = await startPlatform(source.url, 'league');
  }, 120_000);
  afterAll(async () => {
    await platform.stop();
    await source.close();
  });

  const feedRequests = () =>
    Object.entries(source.requests()).filter(([path]) => path.includes('/feed/live'));

  async function start(input: BackfillInput) {
    return platform.client.workflow.start('backfill', {
      workflowId: workflowIds.backfill,
      taskQueue: 'injuryfx-ingest',
      args: [input],
    });
  }

  test.each([
    [{ from: '2026-5-1', to: TO }, 'from: expected a day'],
    [{ from: FROM }, 'to: expected a day'],
    [{ from: TO, to: FROM }, `to: ${FROM} lies before ${TO}`],
    [{ from: FROM, to: TO, concurrency: 99 }, 'concurrency: expected 1 to 32, found 99'],
  ])('that is asked for what can’t be done says so: %j', async (input, reason) => {
    const handle = await start(input as unknown as BackfillInput);
    await expect(handle.result()).rejects.toMatchObject({
      cause: { type: 'BadInput', message: expect.stringContaining(reason) },
    });
  });

  test('cut into many runs loses and doubles no game; a day that fails is listed and the others go on', async () => {
    source.faults.add({ path: `schedule.*startDate=${BROKEN}`, fault: { kind: 'html' } });
    source.resetRequests();
    const progress = await backfillDays(platform.client, { from: FROM, to: TO, daysPerRun: 1 });
    source.faults.clear();
    expect(progress).toMatchObject({
      days: 4,
      daysDone: 4,
      troubled: 0,
      failedDayCount: 1,
      failedDays: [{ date: BROKEN, errorKind: 'ShapeMismatch', errorMessage: expect.any(String) }],
    });
    const { games, pitches } = await platform.store.status();
    expect(games).toBeGreaterThan(30);
    expect((await platform.store.digest()).tables.pitch?.rows).toBe(pitches);
    expect(feedRequests()).toHaveLength(games);
    expect(feedRequests().every(([, count]) => count === 1)).toBe(true);
    const runs = await findWorkflows(platform, "WorkflowId = 'backfill' AND InjuryFxKind = 'backfill'", 4);
    expect(runs).toHaveLength(4);
    const days = await findWorkflows(platform, "InjuryFxKind = 'backfill' AND WorkflowType = 'ingestDay'", 4);
    expect(days).toEqual(['day/2026-05-11', 'day/2026-05-12', 'day/2026-05-13', 'day/2026-05-14']);
  }, 180_000);

  test('again, over what is loaded, writes only the day that was missed', async () => {
    const loaded = (await platform.store.status()).games;
    const progress = await backfillDays(platform.client, { from: FROM, to: TO, concurrency: 4 });
    expect(progress).toMatchObject({ daysDone: 4, failedDayCount: 0 });
    const { games } = await platform.store.status();
    expect(games - loaded).toBe((await finalGames(source.url, BROKEN)).length);
    expect(await backfillDays(platform.client, { from: FROM, to: TO })).toMatchObject({ rowsWritten: 0 });
  }, 180_000);

  test('is paused, joined, not mistaken for another one, given another pace and resumed', async () => {
    const handle = await start({ from: FROM, to: TO, concurrency: 1 });
    await handle.executeUpdate('pause');
    const lines: string[] = [];
    const joined = backfillDays(platform.client, {
      from: FROM,
      to: TO,
      say: (line) => void lines.push(line),
    });
    await expect(backfillDays(platform.client, { from: FROM, to: BROKEN })).rejects.toMatchObject({
      kind: 'BadInput',
      message: `the workflow backfill runs already, over ${FROM} to ${TO}: wait for it, or cancel it in Temporal's UI`,
    });
    // What was under way when the pause came ends; nothing new begins.
    await new Promise((resume) => setTimeout(resume, 4_000));
    const before = await handle.query<BackfillProgress>('progress');
    expect(before.daysDone).toBeLessThan(4);
    await expect(handle.executeUpdate('setConcurrency', { args: [0] })).rejects.toThrow();
    await handle.executeUpdate('setConcurrency', { args: [3] });
    await handle.executeUpdate('resume');
    expect(await joined).toMatchObject({ daysDone: 4, rowsWritten: 0 });
    expect(lines).toEqual([`backfill runs already over ${FROM} to ${TO}: joining it`]);
  }, 120_000);

  test('cancelled from Temporal’s UI stops at once with its days and games, and leaves no game half loaded', async () => {
    const [from, to] = ['2026-06-15', '2026-06-18'] as [IsoDate, IsoDate];
    const before = (await platform.store.status()).games;
    source.faults.add({ path: 'feed/live', fault: { kind: 'delay', ms: 1_500 } });
    const handle = await start({ from, to });
    while ((await platform.store.status()).games < before + 2) {
      await new Promise((resume) => setTimeout(resume, 50));
    }
    await handle.cancel();
    const cancelledAt = Date.now();
    await expect(handle.result()).rejects.toMatchObject({ cause: { name: 'CancelledFailure' } });
    expect(Date.now() - cancelledAt).toBeLessThan(15_000);
    source.faults.clear();
    for (let attempt = 0; (await findWorkflows(platform, "ExecutionStatus = 'Running'", 0)).length > 0;) {
      attempt += 1;
      if (attempt > 60) throw new Error('something runs on');
      await new Promise((resume) => setTimeout(resume, 250));
    }
    const { games, pitches } = await platform.store.status();
    expect(games).toBeGreaterThan(before);
    expect((await platform.store.digest()).tables.pitch?.rows).toBe(pitches);
    const done = await backfillDays(platform.client, { from, to });
    expect(done).toMatchObject({ daysDone: 4, troubled: 0, failedDayCount: 0 });
  }, 180_000);
});
