import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { describeEachEngine } from '../setup/database';
import { leagueGame, versionOf } from './league-games';
import { rowsOf, storeUnderTest } from './store-under-test';
import type { StoreUnderTest } from './store-under-test';

describeEachEngine('the digest', (engine) => {
  const game = leagueGame(0);
  let under: StoreUnderTest;

  beforeAll(async () => {
    under = await storeUnderTest(engine);
  });
  afterAll(() => under.close());
  beforeEach(() => under.clear());

  test('does not depend on the run that loaded the rows', async () => {
    await under.store.loadGame(game, versionOf(game));
    const first = await under.store.digest();
    await under.clear();
    const run = { workflowId: 'another-run', observedAt: '2026-07-07T07:07:07.007Z' };
    await under.store.loadGame(game, versionOf(game, run));
    expect(await under.store.digest()).toEqual(first);
  });

  test.each([
    [
      'a value',
      'UPDATE pitch SET start_speed = start_speed + 0.1 ORDER BY at_bat_index, event_index LIMIT 1',
    ],
    ['a letter case', 'UPDATE player SET last_name = UPPER(last_name) ORDER BY player_id LIMIT 1'],
    ['a missing row', 'DELETE FROM runner_movement ORDER BY at_bat_index, runner_index LIMIT 1'],
    ['the bytes a game was read from', "UPDATE game SET content_hash = REPEAT('0', 64)"],
  ])('changes with %s', async (_, statement) => {
    await under.store.loadGame(game, versionOf(game));
    const before = await under.store.digest();
    await under.beside.query(statement);
    const after = await under.store.digest();
    expect(after.sha256).not.toBe(before.sha256);
    expect(Object.keys(after.tables)).toEqual(Object.keys(before.tables));
  });

  test('is that of nothing for an empty store, whatever operators noted', async () => {
    const empty = await under.store.digest();
    expect(Object.values(empty.tables).map(({ rows }) => rows)).toEqual(Array(34).fill(0));
    await under.store.recordSource({ source: 'league', fictional: true, copyright: '©' });
    expect(await under.store.digest()).toEqual(empty);
  });

  test('is taken from rows that hold accents and characters of four bytes as they came', async () => {
    const [first, ...others] = game.players;
    const named = {
      ...game,
      players: [{ ...first!, fullName: 'José Ñandú ⚾ 𝒥🧢', lastName: 'Ñandú' }, ...others],
    };
    await under.store.loadGame(named, versionOf(named));
    const digest = await under.store.digest();
    const [row] = await rowsOf(
      under.beside,
      'SELECT full_name AS n, HEX(last_name) AS h FROM player WHERE player_id = ?',
      [first!.playerId],
    );
    expect(row).toEqual({ n: 'José Ñandú ⚾ 𝒥🧢', h: Buffer.from('Ñandú').toString('hex').toUpperCase() });
    const read = await under.connections.prisma.player.findUniqueOrThrow({
      where: { playerId: first!.playerId },
    });
    expect(read.fullName).toBe('José Ñandú ⚾ 𝒥🧢');
    await under.clear();
    await under.store.loadGame(game, versionOf(named));
    expect((await under.store.digest()).sha256).not.toBe(digest.sha256);
  });
});
