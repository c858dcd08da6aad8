import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { createConnection } from 'mysql2/promise';
import type { ParsedGame } from '../../core/gameday/parsed-game';
import { connect } from '../../store/connections';
import { loadGame } from '../../store/load-game';
import { describeEachEngine } from '../setup/database';
import { later, leagueGame, versionOf, withPitch } from './league-games';
import { countOf, rowsOf, storeUnderTest } from './store-under-test';
import type { StoreUnderTest } from './store-under-test';

const game = leagueGame(0);

/** Games with one value that no column takes, each in another statement of the load. */
const poisoned: readonly (readonly [string, ParsedGame])[] = [
  ['a text that is too long', withPitch(game, 9, { callCode: 'TOO LONG' })],
  ['a number out of range', withPitch(game, 9, { zone: 128 })],
  ['a missing value', withPitch(game, 9, { batSide: null as never })],
  ['a date that is none', { ...game, players: [{ ...game.players[0]!, birthDate: '1999-02-30' }] }],
  ['one key twice', { ...game, innings: [...game.innings, game.innings[0]!] }],
  [
    'a value in the row of the game',
    { ...game, game: { ...game.game, weatherCondition: 'fog '.repeat(20) } },
  ],
];

describeEachEngine('a value that the database refuses', (engine) => {
  let under: StoreUnderTest;

  beforeAll(async () => {
    under = await storeUnderTest(engine);
  });
  afterAll(() => under.close());
  beforeEach(() => under.clear());

  test.each(poisoned)('keeps the whole game out: %s', async (_, parsed) => {
    const failure = await under.store.loadGame(parsed, versionOf(parsed)).catch((error: unknown) => error);
    expect(failure).toMatchObject({ name: 'IngestError', kind: 'RowRefused', retryable: false });
    expect(failure).not.toHaveProperty('sql');
    expect(String((failure as Error).stack)).not.toMatch(/INSERT|VALUES/);
    const { tables } = await under.store.digest();
    expect(Object.values(tables).reduce((sum, { rows }) => sum + rows, 0)).toBe(0);
    expect(await countOf(under.beside, 'game_ingest', game.game.gamePk)).toBe(0);
  });

  test.each(poisoned)('leaves the version before it as it was: %s', async (_, parsed) => {
    await under.store.loadGame(game, versionOf(game));
    const before = await under.store.digest();
    const next = later(parsed);
    await expect(under.store.loadGame(next, versionOf(next))).rejects.toMatchObject({ kind: 'RowRefused' });
    expect(await under.store.digest()).toEqual(before);
    expect(await under.store.loadGame(later(game), versionOf(later(game)))).toMatchObject({
      outcome: 'loaded',
    });
  });

  test('regression (defect 4): a refused row is told, never swallowed, and the other games load', async () => {
    const bad = withPitch(game, 9, { zone: 128 });
    const other = leagueGame(1);
    const loads = await Promise.allSettled([
      under.store.loadGame(bad, versionOf(bad)),
      under.store.loadGame(other, versionOf(other)),
    ]);
    expect(loads.map(({ status }) => status)).toEqual(['rejected', 'fulfilled']);
    expect(await rowsOf(under.beside, 'SELECT game_pk FROM game')).toEqual([{ game_pk: other.game.gamePk }]);
  });
});

/** The second is TiDB's way to say it of an UPDATE. */
const REFUSAL = /denied|privilege check for 'Update' fail/;

describeEachEngine('the account that may only read', (engine) => {
  let under: StoreUnderTest;

  beforeAll(async () => {
    under = await storeUnderTest(engine);
    await under.store.loadGame(game, versionOf(game));
  });
  afterAll(() => under.close());

  test.each([
    'INSERT INTO pitch SELECT * FROM pitch',
    'UPDATE pitch SET start_speed = 0',
    'DELETE FROM pitch',
    'REPLACE INTO game_ingest SELECT * FROM game_ingest',
    'TRUNCATE TABLE pitch',
    'DROP TABLE pitch',
    'CREATE TABLE mine (id INT)',
    'ALTER TABLE pitch ADD COLUMN mine INT',
    'CREATE INDEX mine ON pitch (start_speed)',
    "SELECT * FROM pitch INTO OUTFILE '/tmp/pitches'",
  ])('is refused: %s', async (statement) => {
    const web = await createConnection(under.database.webUrl);
    try {
      expect(await countOf(web, 'pitch', game.game.gamePk)).toBe(game.pitches.length);
      await expect(web.query(statement)).rejects.toThrow(REFUSAL);
      expect(await countOf(web, 'pitch', game.game.gamePk)).toBe(game.pitches.length);
    } finally {
      await web.end();
    }
  });

  test('cannot load a game, and the failure says that the set-up is wrong', async () => {
    const web = connect(under.database.webUrl);
    try {
      await expect(loadGame(web.pool, game, versionOf(game))).rejects.toMatchObject({
        kind: 'StoreMisconfigured',
        retryable: false,
      });
    } finally {
      await web.close();
    }
  });
});
