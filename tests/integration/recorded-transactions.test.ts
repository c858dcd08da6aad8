import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { createConnection } from 'mysql2/promise';
import type { Connection, RowDataPacket } from 'mysql2/promise';
import type { Coverage } from '../../store/coverage';
import { coverageJson } from '../../tools/ops/wire/describe-wire';
import { keepWireFiles } from '../../tools/ops/wire/keep-files';
import { importWireItems } from '../../tools/ops/wire/start-wire';
import type { WireProgress } from '../../workflows/wire-contracts';
import { startPlatform } from '../platform/platform';
import type { Platform } from '../platform/platform';
import { describeWithRecordings, recording } from '../platform/recordings';

describeWithRecordings('thirteen recorded years of transactions and the register', () => {
  let platform: Platform;
  let sql: Connection;
  let loaded: WireProgress;
  let coverage: Coverage;

  beforeAll(async () => {
    // Nobody listens there: history needs no source.
    platform = await startPlatform('http://127.0.0.1:9', 'mlb');
    sql = await createConnection({ uri: platform.database.webUrl, dateStrings: true });
    const context = { lake: platform.lake, source: 'mlb' };
    const register = await keepWireFiles(
      [recording('people/chadwick_register_mlb2001plus.csv')],
      'register-csv',
      context,
    );
    const texts = await keepWireFiles([recording('transactions')], 'transactions-csv', context);
    expect([...register.notKept, ...texts.notKept]).toEqual([]);
    loaded = await importWireItems(platform.client, 'mlb', [...texts.items, ...register.items]);
    coverage = await platform.store.coverage();
  }, 240_000);
  afterAll(async () => {
    await sql.end();
    await platform.stop();
  });

  async function rows(query: string, ...values: unknown[]): Promise<RowDataPacket[]> {
    const [found] = await sql.query<RowDataPacket[]>(query, values);
    return found;
  }

  test('are loaded row by row, none refused', async () => {
    expect(loaded).toMatchObject({ objects: 14, refused: [] });
    const [count] = await rows('SELECT COUNT(*) AS n, COUNT(DISTINCT date) AS days FROM roster_transaction');
    // 91,707 rows, of which some tell the same on the same day.
    expect(count?.n).toBeGreaterThan(91_000);
    expect(coverage.review.unreadable_row).toBeUndefined();
  });

  test('since 2010 every row about a disabled or injured list is understood', () => {
    const since = coverage.years.filter(({ year }) => year >= 2010);
    expect(since.map(({ year, ilRows, ilClassified }) => [year, ilRows - ilClassified])).toEqual(
      [2010, 2011, 2012, 2015, 2016, 2017, 2020].map((year) => [year, 0]),
    );
    expect(since.reduce((sum, { ilRows }) => sum + ilRows, 0)).toBeGreaterThan(7_000);
  });

  test('98 of 100 reasons and more get a region or a nature', () => {
    expect(coverage.reasons).toBeGreaterThan(5_000);
    expect(coverage.reasonsClassified / coverage.reasons).toBeGreaterThan(0.98);
  });

  test('coverage is told under the names by which it is cited', () => {
    expect(coverageJson(coverage)).toMatchObject({
      il_rows: coverage.ilRows,
      il_classified: coverage.ilClassified,
      reasons: coverage.reasons,
      reasons_classified: coverage.reasonsClassified,
      review_open: coverage.reviewOpen,
    });
  });

  test('no stint ends before it begins, and none overlaps another of the same player', async () => {
    expect(await rows('SELECT stint_id FROM injury_stint WHERE ended_on < started_on')).toEqual([]);
    expect(
      await rows(
        `SELECT a.stint_id FROM injury_stint a JOIN injury_stint b ON b.player_id = a.player_id AND b.stint_id <> a.stint_id
         WHERE a.started_on < COALESCE(b.ended_on, '9999-12-31') AND b.started_on < COALESCE(a.ended_on, '9999-12-31')
           AND a.started_on < COALESCE(a.ended_on, '9999-12-31') AND b.started_on < COALESCE(b.ended_on, '9999-12-31')`,
      ),
    ).toEqual([]);
  });

  test('placements a year and the share of pitchers are near the published counts', async () => {
    // Conte and others 2016: 561 placements in 2016, 56.0 % of them pitchers.
    const [year] = await rows(
      `SELECT COUNT(*) AS n, AVG(role = 'pitcher') AS pitchers, AVG(days_missed) AS days
       FROM injury_stint WHERE season = 2016 AND list_kind = 'injured'`,
    );
    expect(year?.n).toBeGreaterThan(520);
    expect(year?.n).toBeLessThan(590);
    expect(Number(year?.pitchers)).toBeGreaterThan(0.53);
    expect(Number(year?.pitchers)).toBeLessThan(0.59);
    expect(Number(year?.days)).toBeGreaterThan(50);
    expect(Number(year?.days)).toBeLessThan(65);
  });

  test('the retroactive date is kept, and one typed a year wrong is mended and marked', async () => {
    const kinds = await rows(
      "SELECT start_how AS how, COUNT(*) AS n FROM injury_stint WHERE list_kind = 'injured' GROUP BY start_how",
    );
    const count = Object.fromEntries(kinds.map(({ how, n }) => [how, Number(n)]));
    expect(count.retroactive).toBeGreaterThan(2_000);
    expect(count.retroactive_repaired).toBeGreaterThan(5);
    expect(
      await rows(
        `SELECT stint_id FROM injury_stint WHERE start_how = 'retroactive_repaired' AND
           (retroactive_as_written IS NULL OR DATEDIFF(placed_on, started_on) NOT BETWEEN 0 AND 30)`,
      ),
    ).toEqual([]);
  });

  test('everything that is not understood, or whose player is unknown, is in the review queue', async () => {
    const [silent] = await rows(
      `SELECT COUNT(*) AS n FROM player_move m WHERE m.player_id IS NULL AND NOT EXISTS (
         SELECT 1 FROM review_item r WHERE r.kind IN ('ambiguous_person', 'unknown_person')
           AND r.season = m.season AND LOWER(r.player_name) = LOWER(m.player_name))`,
    );
    expect(silent?.n).toBe(0);
    const [unused] = await rows(
      `SELECT COUNT(*) AS n FROM player_move m WHERE m.action = 'placed' AND m.player_id IS NOT NULL
         AND m.list_kind = 'injured'
         AND NOT EXISTS (SELECT 1 FROM stint_evidence e WHERE e.transaction_id = m.transaction_id AND e.ordinal = m.ordinal)
         AND NOT EXISTS (SELECT 1 FROM review_item r WHERE r.transaction_id = m.transaction_id)`,
    );
    expect(unused?.n).toBe(0);
  });
});
