import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { createConnection } from 'mysql2/promise';
import type { Connection, RowDataPacket } from 'mysql2/promise';
import { startLeagueServer } from '../../league';
import type { LeagueServer } from '../../league';
import { seasonOf } from '../../league/simulation/season';
import type { Stint } from '../../league/simulation/stint';
import { keepWireFiles } from '../../tools/ops/wire/keep-files';
import { askForTransactions, importWireItems, replayAllTransactions } from '../../tools/ops/wire/start-wire';
import { verifyLake } from '../../tools/ops/verify-lake';
import { ensureSchedules } from '../../worker/schedules';
import { TRANSACTIONS } from '../../workflows/contracts';
import type { TransactionsProgress } from '../../workflows/wire-contracts';
import { startPlatform } from '../platform/platform';
import type { Platform } from '../platform/platform';

const SEED = 2016;
const SEASON = 2025;
const TODAY = '2025-11-20';

describe('the transactions of a season', () => {
  let source: LeagueServer;
  let platform: Platform;
  let sql: Connection;
  let first: TransactionsProgress;

  beforeAll(async () => {
    source = await startLeagueServer({ seed: SEED, today: TODAY });
    platform = await startPlatform(source.url, 'league');
    sql = await createConnection({ uri: platform.database.webUrl, dateStrings: true });
    first = await askForTransactions(platform.client, { from: `${SEASON}-02`, to: `${SEASON}-11` });
  }, 180_000);
  afterAll(async () => {
    await sql.end();
    await platform.stop();
    await source.close();
  });

  async function rows(query: string, ...values: unknown[]): Promise<RowDataPacket[]> {
    const [found] = await sql.query<RowDataPacket[]>(query, values);
    return found;
  }

  /** What the simulation knows to be true. */
  const truth = (): Stint[] => [...seasonOf(SEED, SEASON).stints.values()].flat();

  test('all reach the tables, injury or not, and ask nothing twice', async () => {
    expect(first).toMatchObject({ months: 10, monthsDone: 10, refusedRows: 0, failed: [] });
    const [count] = await rows('SELECT COUNT(*) AS n FROM roster_transaction');
    expect(count?.n).toBe(first.rows);
    const kinds = await rows('SELECT DISTINCT type_code AS code FROM roster_transaction ORDER BY 1');
    expect(kinds.map(({ code }) => code as string)).toEqual(
      expect.arrayContaining(['ASG', 'CU', 'DES', 'OPT', 'REL', 'SC', 'SFA', 'TR']),
    );
  });

  test('become the stints that really were: start, end, list, day by day', async () => {
    const derived = await rows(
      "SELECT player_id, list_kind, placed_on, started_on, ended_on, end_how, list_days FROM injury_stint WHERE season = ? AND list_kind <> 'restricted'",
      SEASON,
    );
    const told = derived.map((stint) =>
      [stint.player_id, stint.list_kind, stint.placed_on, stint.started_on, stint.list_days].join(' '),
    );
    const known = truth().map((stint) =>
      [
        stint.playerId,
        stint.kind === 'injury' ? 'injured' : stint.kind,
        stint.placed,
        stint.retroactive ?? stint.placed,
        stint.kind === 'injury' ? stint.listDays : '',
      ].join(' '),
    );
    expect(told.sort()).toEqual(known.sort());
    const ends = new Map(derived.map((stint) => [`${stint.player_id} ${stint.placed_on}`, stint]));
    for (const stint of truth()) {
      const end = ends.get(`${stint.playerId} ${stint.placed}`);
      if (stint.activated !== null && stint.activated <= `${SEASON}-09-27`) {
        expect({
          player: stint.playerId,
          ended: end?.ended_on as string,
          how: end?.end_how as string,
        }).toEqual({
          player: stint.playerId,
          ended: stint.activated,
          how: 'activated',
        });
      }
    }
  });

  test('are wholly understood: every list row, every reason, nobody unknown', async () => {
    const coverage = await platform.store.coverage();
    expect(coverage.ilRows).toBeGreaterThan(1_000);
    expect(coverage.ilClassified).toBe(coverage.ilRows);
    expect(coverage.reasonsClassified).toBe(coverage.reasons);
    expect(coverage.review.unknown_person ?? 0).toBe(0);
  });

  test('asked again, write nothing', async () => {
    const again = await askForTransactions(platform.client, { from: `${SEASON}-02`, to: `${SEASON}-11` });
    expect(again).toMatchObject({ rows: first.rows, rowsWritten: 0 });
    expect(again.injuries).toMatchObject({ rows: 0, stintsAdded: 0, stintsChanged: 0, stintsRemoved: 0 });
  });

  test('come back from the lake alone into an empty database, to the last byte', async () => {
    const before = await platform.store.digest();
    await platform.loseDatabase();
    source.faults.add({ fault: { kind: 'status', status: 500 } });
    const replayed = await replayAllTransactions(platform.client);
    source.faults.clear();
    expect(replayed).toMatchObject({ objects: 10, refused: [] });
    const after = await platform.store.digest();
    // The source's name came with its first answer; games were never there.
    expect(after.tables).toEqual(before.tables);
  }, 120_000);

  test('are asked for every day by the schedule, over the months that thirty days reach into', async () => {
    await ensureSchedules(platform.client);
    const schedule = platform.client.schedule.getHandle(TRANSACTIONS.scheduleId);
    await schedule.backfill({
      start: new Date('2025-07-10T09:00:00Z'),
      end: new Date('2025-07-10T12:00:00Z'),
      overlap: 'ALLOW_ALL',
    });
    let months: unknown;
    for (let wait = 0; wait < 100 && months === undefined; wait += 1) {
      const { info } = await schedule.describe();
      const workflowId = info.recentActions[0]?.action.workflow.workflowId;
      if (workflowId !== undefined) {
        const result: unknown = await platform.client.workflow.getHandle(workflowId).result();
        months = (result as TransactionsProgress).months;
      } else await new Promise((resume) => setTimeout(resume, 200));
    }
    expect(months).toBe(2);
  }, 60_000);

  test('of which one can’t be read are a thing to look at; the others are loaded', async () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'injuryfx-'));
    try {
      const file = path.join(folder, 'moves.csv');
      writeFileSync(
        file,
        'date,transaction\n2003-04-01,Placed RHP Ada Nobody on the 15-day disabled list with a sore elbow.\n2003-99-01,Broken.\n2099-06-02,Placed RHP Bea Nobody on the 15-day disabled list.\n',
      );
      const kept = await keepWireFiles([folder], 'transactions-csv', {
        lake: platform.lake,
        source: 'league',
      });
      expect(kept.notKept).toEqual([]);
      const loaded = await importWireItems(platform.client, 'league', kept.items);
      expect(loaded).toMatchObject({ objects: 1, rows: 2, rowsWritten: 2 });
      // A year typed wrong does not carry everybody into the next century.
      expect((await platform.store.status()).injuries?.asOf.slice(0, 4)).toBe(String(SEASON));
      const reviews = await rows(
        "SELECT kind, message FROM review_item WHERE kind IN ('unreadable_row', 'unknown_person') ORDER BY kind, date",
      );
      expect(reviews).toEqual([
        { kind: 'unknown_person', message: expect.stringContaining('Ada Nobody') },
        { kind: 'unknown_person', message: expect.stringContaining('Bea Nobody') },
        {
          kind: 'unreadable_row',
          message: expect.stringContaining('line 3: date: expected a day, found "2003-99-01"'),
        },
      ]);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  }, 60_000);

  test('a file that is something else is named and not kept', async () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'injuryfx-'));
    try {
      writeFileSync(path.join(folder, 'a.csv'), 'x,y\n1,2\n');
      const kept = await keepWireFiles([folder], 'transactions-csv', {
        lake: platform.lake,
        source: 'league',
      });
      expect(kept.items).toEqual([]);
      expect(kept.notKept[0]?.reason).toContain('not transactions: no column date, transaction');
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });

  test('are audited with the rest of the lake: a damaged month is named, and how to get it again', async () => {
    const [month] = await rows(
      'SELECT lake_key AS lakeKey FROM transaction_ingest WHERE subject = ?',
      `${SEASON}-06`,
    );
    await platform.overwrite(month?.lakeKey as string, Buffer.from('no gzip'));
    const audit = await verifyLake(platform.client, {});
    expect(audit.problems).toMatchObject([
      {
        day: `${SEASON}-06-01`,
        gamePk: null,
        message: expect.stringContaining(`ask for transactions ${SEASON}-06 again`),
      },
    ]);
    const replayed = await replayAllTransactions(platform.client);
    expect(replayed.refused).toEqual([expect.stringContaining(`transactions ${SEASON}-06: LakeCorrupt`)]);
    expect(replayed.injuries).toMatchObject({ rows: 0 });
  }, 60_000);
});
