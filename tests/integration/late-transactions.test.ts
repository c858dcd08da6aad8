import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { createConnection } from 'mysql2/promise';
import type { Connection, RowDataPacket } from 'mysql2/promise';
import { startLeagueServer } from '../../league';
import type { JsonChange, LeagueServer } from '../../league';
import type { Digest } from '../../store/digest';
import { askForTransactions } from '../../tools/ops/wire/start-wire';
import type { TransactionsProgress } from '../../workflows/wire-contracts';
import { startPlatform } from '../platform/platform';
import type { Platform } from '../platform/platform';

const MONTHS = { from: '2025-05', to: '2025-06' };

/** Named for the defects of the system of 2016 that lost injuries on their way. */
describe('a wire that tells late, anew or not at all', () => {
  let source: LeagueServer;
  let platform: Platform;
  let sql: Connection;
  let whole: Digest;
  /** Rows of May as the source tells them, one of which places a man. */
  let may: { readonly id: number; readonly description: string }[];
  let placement: number;

  beforeAll(async () => {
    source = await startLeagueServer({ today: '2025-07-01' });
    platform = await startPlatform(source.url, 'league');
    sql = await createConnection({ uri: platform.database.writerUrl, dateStrings: true });
    await ask();
    whole = await platform.store.digest();
    const answer = await fetch(
      `${source.url}/api/v1/transactions?sportId=1&startDate=2025-05-01&endDate=2025-05-31`,
    );
    may = ((await answer.json()) as { transactions: typeof may }).transactions;
    placement = may.findIndex(({ description }) => / placed .* injured list/.test(description));
  }, 180_000);
  afterEach(() => source.faults.clear());
  afterAll(async () => {
    await sql.end();
    await platform.stop();
    await source.close();
  });

  const ask = (): Promise<TransactionsProgress> => askForTransactions(platform.client, MONTHS);
  const changeMay = (...changes: JsonChange[]) =>
    source.faults.add({
      path: 'transactions.*startDate=2025-05-01',
      fault: { kind: 'changed', changes },
    });
  const stintsOf = async (transactionId: number): Promise<RowDataPacket[]> => {
    const [rows] = await sql.query<RowDataPacket[]>(
      'SELECT s.* FROM injury_stint s JOIN stint_evidence e ON e.stint_id = s.stint_id WHERE e.transaction_id = ?',
      [String(transactionId)],
    );
    return rows;
  };

  test('defect 1: a row that comes weeks late is taken in, and all is as if it had come in time', async () => {
    const late = may[placement]?.id ?? 0;
    changeMay({ op: 'delete', pointer: `/transactions/${placement}` });
    expect(await ask()).toMatchObject({ rowsWritten: 1 });
    expect(await stintsOf(late)).toEqual([]);
    source.faults.clear();
    expect(await ask()).toMatchObject({ rowsWritten: 1 });
    expect(await stintsOf(late)).toHaveLength(1);
    expect((await platform.store.digest()).sha256).toBe(whole.sha256);
  }, 60_000);

  test('defect 4: what was lost between the lake and the tables comes back with the next run, unchanged answers or not', async () => {
    await sql.query("DELETE FROM roster_transaction WHERE date BETWEEN '2025-05-10' AND '2025-05-20'");
    await sql.query('DELETE FROM injury_stint');
    const { rowsWritten, injuries } = await ask();
    expect(rowsWritten).toBeGreaterThan(50);
    expect(injuries?.stintsAdded).toBeGreaterThan(100);
    expect((await platform.store.digest()).sha256).toBe(whole.sha256);
  }, 60_000);

  test('defect 4: a row that can’t be read is in the review queue with its field and value; the others are loaded', async () => {
    changeMay({ op: 'set', pointer: `/transactions/${placement}/date`, value: 'May 4' });
    const { refusedRows, failed } = await ask();
    expect({ refusedRows, failed }).toEqual({ refusedRows: 1, failed: [] });
    const items = await platform.store.reviewItems({ kind: 'unreadable_row', limit: 10 });
    expect(items).toMatchObject([
      { message: expect.stringContaining(`transactions[${placement}].date: expected a day, found "May 4"`) },
    ]);
    source.faults.clear();
    await ask();
    expect((await platform.store.digest()).sha256).toBe(whole.sha256);
  }, 60_000);

  test('a sentence that is written anew years later changes words, not the stint', async () => {
    const told = may[placement];
    const [before] = await stintsOf(told?.id ?? 0);
    changeMay({
      op: 'set',
      pointer: `/transactions/${placement}/description`,
      value: told?.description.replace('injured list', 'disabled list'),
    });
    expect(await ask()).toMatchObject({ rowsWritten: 1 });
    expect(await stintsOf(told?.id ?? 0)).toEqual([before]);
    source.faults.clear();
    await ask();
  }, 60_000);

  test('a month that can’t be had fails the run, and keeps no other month and no stint from being made', async () => {
    await sql.query('DELETE FROM injury_stint');
    source.faults.add({ path: 'transactions.*startDate=2025-05-01', fault: { kind: 'html' } });
    await expect(ask()).rejects.toThrow();
    expect((await platform.store.digest()).sha256).toBe(whole.sha256);
  }, 60_000);

  test('a month that is suddenly empty is a source in trouble: it is refused, and nothing goes with it', async () => {
    source.faults.add({
      path: 'transactions.*startDate=2025-05-01',
      fault: { kind: 'replaced', body: '{"copyright":"","transactions":[]}' },
    });
    await expect(ask()).rejects.toMatchObject({
      cause: { message: expect.stringContaining('transactions of 2025-05: transactions: the list is empty') },
    });
    expect((await platform.store.digest()).sha256).toBe(whole.sha256);
  }, 60_000);

  test('two runs at once are one: the second joins the first', async () => {
    const [one, other] = await Promise.all([ask(), ask()]);
    expect(other).toEqual(one);
    expect((await platform.store.digest()).sha256).toBe(whole.sha256);
  }, 60_000);
});
