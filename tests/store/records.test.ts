import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { PrismaMariaDb } from '@prisma/adapter-mariadb';
import type { GamePk, IsoDate } from '../../core/ids';
import { PrismaClient } from '../../store/generated/prisma/client';
import { recordGameIngest } from '../../store/record-ingest';
import type { DayIngestNote, GameIngestNote } from '../../store/record-ingest';
import { describeEachEngine } from '../setup/database';
import { leagueGame, versionOf } from './league-games';
import { rowsOf, storeUnderTest } from './store-under-test';
import type { StoreUnderTest } from './store-under-test';

const game = leagueGame(0);
const { gamePk, officialDate, season } = game.game;

const refusal: GameIngestNote = {
  gamePk,
  officialDate,
  season,
  outcome: 'quarantined',
  errorKind: 'FieldMismatch',
  errorMessage: 'gameData.status: expected an object, found nothing ⚾',
  lakeKey: 'league/refused/1',
  workflowId: 'game-1',
};

const day: DayIngestNote = {
  officialDate: '2026-03-26' as IsoDate,
  workflowId: 'day-2026-03-26',
  runId: '0f8fad5b-d9cb-469f-a165-70867728950e',
  scheduled: 15,
  loaded: 14,
  unchanged: 0,
  pending: 0,
  notPlayed: 0,
  quarantined: 1,
  missing: 0,
  rowsWritten: 9_001,
  startedAt: '2026-03-27T07:00:00.000Z',
};

describeEachEngine('what operators are told', (engine) => {
  let under: StoreUnderTest;

  beforeAll(async () => {
    under = await storeUnderTest(engine);
  });
  afterAll(() => under.close());
  beforeEach(() => under.clear());

  const ingestRows = () =>
    rowsOf<Record<string, unknown>>(
      under.beside,
      'SELECT outcome, error_kind, error_message, lake_key, official_date, workflow_id FROM game_ingest',
    );

  test('about a game is one row, that of the last attempt', async () => {
    await under.store.recordGameIngest({ ...refusal, outcome: 'missing', errorKind: 'NotFound' });
    await under.store.recordGameIngest(refusal);
    await under.store.recordGameIngest(refusal);
    expect(await ingestRows()).toEqual([
      {
        outcome: 'quarantined',
        error_kind: 'FieldMismatch',
        error_message: refusal.errorMessage,
        lake_key: 'league/refused/1',
        official_date: officialDate,
        workflow_id: 'game-1',
      },
    ]);
  });

  test('about a quarantined game is settled when sound bytes are loaded', async () => {
    await under.store.recordGameIngest(refusal);
    await under.store.loadGame(game, versionOf(game, { workflowId: 'game-1-again' }));
    expect(await ingestRows()).toMatchObject([
      { outcome: 'loaded', error_kind: null, error_message: null, workflow_id: 'game-1-again' },
    ]);
  });

  test('about a loaded game whose next bytes were refused is settled when the loaded bytes come again', async () => {
    await under.store.loadGame(game, versionOf(game));
    await under.store.recordGameIngest(refusal);
    const { pitch } = (await under.store.digest()).tables;
    expect(pitch!.rows).toBe(game.pitches.length);
    const again = await under.store.loadGame(game, versionOf(game));
    expect(again).toMatchObject({ outcome: 'unchanged', rowsWritten: 0 });
    expect(await ingestRows()).toMatchObject([{ outcome: 'loaded', error_kind: null }]);
  });

  test('about a game in progress or called off is not that it counts', async () => {
    const live = { ...game, game: { ...game.game, state: 'in_progress' as const } };
    expect(await under.store.loadGame(live, versionOf(live))).toMatchObject({ ingest: 'pending' });
    expect(await ingestRows()).toMatchObject([{ outcome: 'pending' }]);
    await under.clear();
    const off = { ...game, game: { ...game.game, state: 'postponed' as const } };
    expect(await under.store.loadGame(off, versionOf(off))).toMatchObject({ ingest: 'not_played' });
    expect(await ingestRows()).toMatchObject([{ outcome: 'not_played' }]);
  });

  test('is cut where a message is longer than its column', async () => {
    await under.store.recordGameIngest({ ...refusal, errorMessage: `${'⚾'.repeat(5)}${'x'.repeat(5_000)}` });
    const [row] = await ingestRows();
    expect(String(row!.error_message)).toMatch(/^⚾{5}x{995}$/);
  });

  test('is refused for good, without source code in the message, when a value cannot be stored', async () => {
    const failure = await under.store
      .recordGameIngest({ ...refusal, workflowId: 'x'.repeat(300) })
      .catch((error: unknown) => error as Error);
    expect(failure).toMatchObject({ kind: 'RowRefused', retryable: false });
    expect((failure as Error).message).not.toMatch(/invocation|upsert|\.ts/);
  });

  test('by many at once about one game, day or source is one row', async () => {
    const source = { source: 'league', fictional: true, copyright: 'Simulated' };
    await Promise.all(
      Array.from({ length: 6 }, () => [
        under.store.recordGameIngest(refusal),
        under.store.recordDayIngest(day),
        under.store.recordSource(source),
      ]).flat(),
    );
    for (const table of ['game_ingest', 'day_ingest', 'data_source']) {
      expect([table, await rowsOf(under.beside, `SELECT COUNT(*) AS n FROM ${table}`)]).toEqual([
        table,
        [{ n: 1 }],
      ]);
    }
  });

  test('waits for a game that is being loaded, a bounded time', async () => {
    await under.store.recordGameIngest(refusal);
    const address = new URL(under.database.writerUrl);
    const prisma = new PrismaClient({
      adapter: new PrismaMariaDb({
        host: address.hostname,
        port: Number(address.port),
        user: address.username,
        password: decodeURIComponent(address.password),
        database: under.database.name,
        allowPublicKeyRetrieval: true,
        sessionVariables: { innodb_lock_wait_timeout: 1 },
      }),
    });
    try {
      await under.beside.query('START TRANSACTION');
      await under.beside.query('SELECT * FROM game_ingest WHERE game_pk = ? FOR UPDATE', [gamePk]);
      const noting = recordGameIngest({ ...under.connections, prisma }, { ...refusal, outcome: 'missing' });
      // Longer than one lock wait lasts: the first attempt fails, a later one succeeds.
      await new Promise((resume) => setTimeout(resume, 1_300));
      await under.beside.query('COMMIT');
      await noting;
      expect(await ingestRows()).toMatchObject([{ outcome: 'missing' }]);
    } finally {
      await prisma.$disconnect();
    }
  });

  test('about a run is one row, also when its last step is repeated', async () => {
    await under.store.recordDayIngest(day);
    await under.store.recordDayIngest({ ...day, loaded: 15, quarantined: 0 });
    await under.store.recordDayIngest({ ...day, runId: '7c9e6679-7425-40de-944b-e07fc1f90ae7' });
    const rows = await rowsOf(
      under.beside,
      'SELECT official_date AS d, loaded, started_at AS s FROM day_ingest ORDER BY run_id',
    );
    expect(rows).toEqual([
      { d: '2026-03-26', loaded: 15, s: '2026-03-27 07:00:00.000' },
      { d: '2026-03-26', loaded: 14, s: '2026-03-27 07:00:00.000' },
    ]);
  });

  test('about the source follows its copyright line', async () => {
    await under.store.recordSource({ source: 'league', fictional: true, copyright: 'Old' });
    await under.store.recordSource({ source: 'league', fictional: true, copyright: 'New' });
    expect(await rowsOf(under.beside, 'SELECT * FROM data_source')).toEqual([
      { source: 'league', fictional: 1, copyright: 'New' },
    ]);
  });

  test('by the status is what is there, and nothing when nothing is', async () => {
    expect(await under.store.status()).toEqual({
      games: 0,
      pitches: 0,
      firstDate: null,
      lastDate: null,
      outcomes: {},
      lastRun: null,
      troubled: [],
      certificate: null,
      findings: {},
      failedDays: [],
      lastAudit: null,
      injuries: null,
    });
    const other = leagueGame(1);
    await under.store.loadGame(game, versionOf(game));
    await under.store.loadGame(other, versionOf(other));
    const { gamePk: third } = leagueGame(2).game;
    await under.store.recordGameIngest({ ...refusal, gamePk: third });
    await under.store.recordGameIngest({ ...refusal, gamePk: 7 as GamePk, outcome: 'pending' });
    await under.store.recordDayIngest(day);
    const status = await under.store.status();
    const dates = [officialDate, other.game.officialDate].sort();
    expect(status).toMatchObject({
      games: 2,
      pitches: game.pitches.length + other.pitches.length,
      firstDate: dates[0],
      lastDate: dates[1],
      outcomes: { loaded: 2, quarantined: 1, pending: 1 },
      lastRun: { officialDate: day.officialDate, workflowId: day.workflowId },
    });
    const { outcome, errorKind, errorMessage, lakeKey, workflowId } = refusal;
    expect(status.troubled).toEqual([
      { gamePk: third, officialDate, outcome, errorKind, errorMessage, lakeKey, workflowId },
    ]);
  });
});
