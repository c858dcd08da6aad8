import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { startLeagueServer } from '../../league';
import type { LeagueServer } from '../../league';
import type { GamePk } from '../../core/ids';
import { workflowIds } from '../../workflows/contracts';
import { startPlatform } from '../platform/platform';
import type { Platform } from '../platform/platform';
import { findWorkflows } from '../platform/visibility';

const DAY = '2026-06-10';

describe('a day of the simulated league', () => {
  let source: LeagueServer;
  let platform: Platform;

  beforeAll(async () => {
    source = await startLeagueServer({ today: '2026-11-01' });
    platform = await startPlatform(source.url, 'league');
  });
  afterAll(async () => {
    await platform.stop();
    await source.close();
  });

  test('is loaded game by game, each findable by its own workflow', async () => {
    const [day] = await platform.ingest(DAY);
    expect(day?.troubled).toEqual([]);
    expect(day?.outcomes.loaded).toBeGreaterThanOrEqual(12);
    expect(day?.rowsWritten).toBeGreaterThan(5_000);
    const status = await platform.store.status();
    expect(status.outcomes).toEqual({ loaded: day?.outcomes.loaded });
    const games = await findWorkflows(
      platform,
      `InjuryFxGameDate = '${DAY}' AND WorkflowType = 'ingestGame' AND InjuryFxOutcome = 'loaded'`,
      day?.outcomes.loaded ?? 0,
    );
    expect(games).toHaveLength(day?.outcomes.loaded ?? 0);
    expect(games[0]).toMatch(/^game\/92026\d{4}$/);
  });

  test('writes nothing when it is ingested again, and asks for each game once', async () => {
    const before = await platform.store.digest();
    const entries: string[] = [];
    for await (const entry of platform.lake.entries('league', 'feed', DAY)) entries.push(entry.hash);
    source.resetRequests();
    const [day] = await platform.ingest(DAY);
    const played = (day?.scheduled ?? 0) - (day?.outcomes.not_played ?? 0);
    expect(day).toMatchObject({ rowsWritten: 0, outcomes: { unchanged: played } });
    expect(played).toBeGreaterThan(10);
    expect(await platform.store.digest()).toEqual(before);
    const after: string[] = [];
    for await (const entry of platform.lake.entries('league', 'feed', DAY)) after.push(entry.hash);
    expect(after).toEqual(entries);
    const feeds = Object.entries(source.requests()).filter(([path]) => path.includes('/feed/live'));
    expect(feeds.map(([, count]) => count)).toEqual(Array.from({ length: played }, () => 1));
  });

  test('is one effective run when it is triggered twice at once', async () => {
    const other = '2026-06-11';
    const [first, second] = await Promise.all([platform.ingest(other), platform.ingest(other)]);
    expect(second).toEqual(first);
    const results = await findWorkflows(platform, `WorkflowId = '${workflowIds.day(other as never)}'`, 1);
    expect(results).toHaveLength(1);
  });

  test('goes on when an operator ends one of its games', async () => {
    const other = '2026-06-12';
    const schedule = (await (
      await fetch(`${source.url}/api/v1/schedule?sportId=1&date=${other}`)
    ).json()) as {
      dates: { games: { gamePk: GamePk; status: { codedGameState: string } }[] }[];
    };
    const game = schedule.dates[0]?.games.find(({ status }) => status.codedGameState === 'F');
    if (game === undefined) throw new Error('a day without a game');
    source.faults.add({ gamePk: game.gamePk, fault: { kind: 'delay', ms: 8_000 } });
    const ingesting = platform.ingest(other);
    const workflowId = workflowIds.game(game.gamePk);
    await findWorkflows(platform, `WorkflowId = '${workflowId}' AND ExecutionStatus = 'Running'`, 1);
    await platform.client.workflow.getHandle(workflowId).terminate('by an operator');
    const [day] = await ingesting;
    source.faults.clear();
    expect(day).toMatchObject({ troubled: [game.gamePk], outcomes: { quarantined: 1 } });
    expect(day?.done).toBe(day?.scheduled);
    expect(day?.outcomes.loaded).toBeGreaterThan(5);
    expect((await platform.store.status()).troubled).toMatchObject([
      {
        gamePk: game.gamePk,
        errorKind: 'Unexpected',
        errorMessage: expect.stringContaining("the game's workflow was ended"),
      },
    ]);
  });

  test('has zero games on an off day, and that is success', async () => {
    expect(await platform.ingest('2026-12-24')).toEqual([
      { date: '2026-12-24', scheduled: 0, done: 0, rowsWritten: 0, outcomes: {}, troubled: [] },
    ]);
  });

  test('with a corrected feed writes the changed rows and nothing else', async () => {
    const before = await platform.store.digest();
    const status = await platform.store.status();
    const [game] = await findWorkflows(
      platform,
      `InjuryFxGameDate = '${DAY}' AND InjuryFxKind = 'manual' AND WorkflowType = 'ingestGame'`,
      1,
    );
    const gamePk = Number(game?.split('/')[1]) as GamePk;
    source.faults.add({
      gamePk,
      fault: {
        kind: 'changed',
        changes: [{ op: 'set', pointer: '/liveData/plays/allPlays/5/result/rbi', value: 3 }],
      },
    });
    const [day] = await platform.ingest(DAY);
    // The plate appearance and the game's own row, which carries the new hash.
    expect(day?.rowsWritten).toBe(2);
    expect(day?.outcomes).toMatchObject({ loaded: 1 });
    expect(day?.outcomes.unchanged).toBeGreaterThan(10);
    const after = await platform.store.digest();
    const changed = Object.keys(after.tables).filter(
      (table) => after.tables[table]?.sha256 !== before.tables[table]?.sha256,
    );
    expect(changed.sort()).toEqual(['game', 'plate_appearance']);
    expect((await platform.store.status()).games).toBe(status.games);
    source.faults.clear();
  });
});
