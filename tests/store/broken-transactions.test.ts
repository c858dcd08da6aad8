import { afterAll, afterEach, beforeAll, beforeEach, expect, jest, test } from '@jest/globals';
import { createConnection } from 'mysql2/promise';
import type { Connection } from 'mysql2/promise';
import { connect } from '../../store/connections';
import type { StoreConnections } from '../../store/connections';
import { loadGame } from '../../store/load-game';
import { describeEachEngine } from '../setup/database';
import { later, leagueGame, versionOf, withPitch } from './league-games';
import { adminConnection, rowsOf, sessionRunning, storeUnderTest } from './store-under-test';
import type { StoreUnderTest } from './store-under-test';

const game = leagueGame(0);
const corrected = later(withPitch(game, 3, { startSpeed: 88.8 }));
const other = leagueGame(1);
/** What a load is waiting at while another session holds a player's row. */
const AT_THE_PLAYERS = 'INSERT INTO `player`';
/** What a correction is waiting at while another session holds the game's pitches. */
const AT_THE_PITCHES = 'INSERT INTO `pitch`';

describeEachEngine('a transaction that breaks', (engine) => {
  let under: StoreUnderTest;
  let admin: Connection;
  /** The store's connections with a short patience. */
  let impatient: StoreConnections;

  beforeAll(async () => {
    under = await storeUnderTest(engine);
    admin = await adminConnection(engine);
    impatient = connect(under.database.writerUrl);
    impatient.pool.pool.on('connection', (connection) => {
      connection.query('SET SESSION innodb_lock_wait_timeout = 1');
    });
  });
  afterAll(async () => {
    await Promise.all([impatient.close(), admin.end()]);
    await under.close();
  });
  beforeEach(async () => {
    await under.clear();
    await under.store.loadGame(other, versionOf(other));
    await under.store.loadGame(game, versionOf(game));
  });
  afterEach(async () => {
    jest.restoreAllMocks();
    await under.beside.query('ROLLBACK');
  });

  const holdPlayer = async () => {
    await under.beside.query('START TRANSACTION');
    await under.beside.query('SELECT * FROM player WHERE player_id = ? FOR UPDATE', [
      game.players.at(-1)!.playerId,
    ]);
  };
  const loadCorrected = () => loadGame(impatient.pool, corrected, versionOf(corrected));

  test('because its connection is killed leaves nothing behind, and a later attempt succeeds', async () => {
    const before = await under.store.digest();
    await holdPlayer();
    const loading = under.store.loadGame(corrected, versionOf(corrected)).catch((error: unknown) => error);
    await admin.query(`KILL CONNECTION ${await sessionRunning(admin, under.database.name, AT_THE_PLAYERS)}`);
    expect(await loading).toMatchObject({ kind: 'StoreUnavailable', retryable: true });
    await under.beside.query('ROLLBACK');
    expect(await under.store.digest()).toEqual(before);
    expect(await under.store.loadGame(corrected, versionOf(corrected))).toMatchObject({
      outcome: 'loaded',
      rowsWritten: 2,
    });
  });

  test('because all idle connections were killed costs one failed attempt at most', async () => {
    await under.store.digest();
    const sessions = await rowsOf<{ id: number }>(
      admin,
      'SELECT id AS id FROM information_schema.processlist WHERE db = ? AND id <> ?',
      [under.database.name, under.beside.threadId],
    );
    expect(sessions.length).toBeGreaterThan(0);
    for (const { id } of sessions) await admin.query(`KILL CONNECTION ${id}`);
    const attempt = () => under.store.loadGame(corrected, versionOf(corrected));
    const load = await attempt().catch((error: unknown) => {
      expect(error).toMatchObject({ kind: 'StoreUnavailable', retryable: true });
      return attempt();
    });
    expect(load.outcome).toBe('loaded');
  });

  test('because it waited too long for a lock is tried again in place', async () => {
    const attempts = jest.spyOn(impatient.pool, 'getConnection');
    await holdPlayer();
    const loading = loadCorrected();
    while (attempts.mock.calls.length < 2) await new Promise((resume) => setTimeout(resume, 20));
    await under.beside.query('ROLLBACK');
    expect(await loading).toMatchObject({ outcome: 'loaded', rowsWritten: 2 });
  });

  test('because it lost a deadlock is tried again in place', async () => {
    const attempts = jest.spyOn(under.connections.pool, 'getConnection');
    const { gamePk } = game.game;
    // Holds the load up between the first row that it locks and the players.
    const third = await createConnection(under.database.writerUrl);
    await third.query('START TRANSACTION');
    await third.query('SELECT * FROM pitch WHERE game_pk = ? FOR UPDATE', [gamePk]);
    await under.beside.query('START TRANSACTION');
    // InnoDB ends the transaction that has changed fewer rows, TiDB the one that closes the circle: not this one.
    await under.beside.query('UPDATE pitch SET season = season + 1 WHERE game_pk = ?', [other.game.gamePk]);
    await under.beside.query('SELECT * FROM player WHERE player_id = ? FOR UPDATE', [
      game.players.at(-1)!.playerId,
    ]);
    const loading = loadGame(under.connections.pool, corrected, versionOf(corrected));
    await sessionRunning(admin, under.database.name, AT_THE_PITCHES);
    const waiting = under.beside.query('SELECT * FROM game_ingest WHERE game_pk = ? FOR UPDATE', [gamePk]);
    await sessionRunning(admin, under.database.name, 'SELECT * FROM game_ingest');
    await third.end();
    await waiting;
    await under.beside.query('ROLLBACK');
    expect(await loading).toMatchObject({ outcome: 'loaded', rowsWritten: 2 });
    expect(attempts).toHaveBeenCalledTimes(2);
  });

  test('while other loads remove rows of other games does not make them wait', async () => {
    // A removal that looked at rows of other games would wait here until its patience ends.
    await under.beside.query('START TRANSACTION');
    await under.beside.query('UPDATE pitch SET season = season + 1 WHERE game_pk = ?', [other.game.gamePk]);
    const attempts = jest.spyOn(impatient.pool, 'getConnection');
    const shorter = later({ ...game, pitches: game.pitches.slice(0, -40) }, 90);
    const load = await loadGame(impatient.pool, shorter, versionOf(shorter));
    expect(load).toMatchObject({ outcome: 'loaded', rowsWritten: 41 });
    expect(attempts).toHaveBeenCalledTimes(1);
  });
});
