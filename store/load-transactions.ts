import type { Connection, Pool, RowDataPacket } from 'mysql2/promise';
import type { IsoDate } from '../core/ids';
import type { RefusedTransaction } from '../core/transactions/refused-row';
import type { RosterTransaction } from '../core/transactions/roster-transaction';
import { difference } from './bulk/difference';
import type { RowDifference } from './bulk/difference';
import { cells } from './bulk/table';
import type { Cell } from './bulk/table';
import { rosterTransactionTable } from './bulk/injury-tables';
import { applyDifference } from './bulk/write-rows';
import { retryConflicts } from './failures';
import { inTransaction } from './in-transaction';
import { sqlInstant } from './sql-instant';

/** What an answer of the source, or a file of text history, says. */
export interface TransactionContent {
  /** `2026-07`, or the first digits of a file's hash. */
  readonly subject: string;
  /** A month of the source tells all of its days; a file only adds. */
  readonly kind: 'transactions' | 'transactions-csv';
  readonly from: IsoDate;
  readonly to: IsoDate;
  readonly rows: readonly RosterTransaction[];
  readonly refused: readonly RefusedTransaction[];
  readonly lakeKey: string;
  readonly contentHash: string;
  readonly observedAt: string;
  readonly workflowId: string;
}

export interface TransactionLoad {
  readonly rows: number;
  readonly refused: number;
  /** Rows added, changed or removed. */
  readonly written: number;
}

const { fields } = rosterTransactionTable;
const LAKE_KEY = fields.indexOf('lakeKey');
const OBSERVED_AT = fields.indexOf('observedAt');
/** Rows of text history have ids that begin with `t`; those of the source are numbers. */
const isOfTheSource = (row: readonly Cell[]): boolean => !String(row[0]).startsWith('t');

/**
 * Brings the table to what a content says, all or nothing. Rows that stay as they are are not written; rows that a
 * newer answer told are left alone, so the order of loading does not matter. What the source no longer tells of a
 * month is removed: the lake still has it.
 *
 * @throws IngestError `RowRefused` when the database refuses a value, `StoreUnavailable`, `StoreConflict`
 */
export async function loadTransactions(pool: Pool, content: TransactionContent): Promise<TransactionLoad> {
  const written = await retryConflicts(() =>
    inTransaction(pool, async (connection) => {
      if (await isOlder(connection, content)) return 0;
      const { lakeKey, observedAt } = content;
      const incoming = content.rows.map((row) =>
        cells(rosterTransactionTable, { ...row, lakeKey, observedAt }),
      );
      const existing = await readExisting(connection, content);
      const count = await applyDifference(
        connection,
        rosterTransactionTable,
        whatToWrite(content, existing, incoming),
      );
      await recordIngest(connection, content);
      return count;
    }),
  );
  return { rows: content.rows.length, refused: content.refused.length, written };
}

/** Takes the subject's lock. @returns true when something newer of the subject was loaded already */
async function isOlder(
  connection: Connection,
  { subject, observedAt }: TransactionContent,
): Promise<boolean> {
  const [known] = await connection.query<RowDataPacket[]>(
    'SELECT observed_at AS observedAt FROM transaction_ingest WHERE subject = ? FOR UPDATE',
    [subject],
  );
  const before: unknown = known[0]?.observedAt;
  return typeof before === 'string' && before > sqlInstant(observedAt).slice(0, 23);
}

const IDS_A_STATEMENT = 5_000;

/** Rows of the content's days and rows of its ids, wherever they stand. */
async function readExisting(
  connection: Connection,
  { kind, from, to, rows }: TransactionContent,
): Promise<Cell[][]> {
  const select = `SELECT ${rosterTransactionTable.columns.join(', ')} FROM roster_transaction`;
  const found = new Map<string, Cell[]>();
  const read = async (where: string, values: unknown[]) => {
    const [some] = await connection.query<RowDataPacket[][]>({
      sql: `${select} WHERE ${where}`,
      values,
      rowsAsArray: true,
    });
    for (const row of some as unknown as Cell[][]) found.set(String(row[0]), row);
  };
  if (kind === 'transactions') await read('date BETWEEN ? AND ?', [from, to]);
  const missing = rows.map(({ transactionId }) => transactionId).filter((id) => !found.has(id));
  for (let start = 0; start < missing.length; start += IDS_A_STATEMENT) {
    await read('transaction_id IN (?)', [missing.slice(start, start + IDS_A_STATEMENT)]);
  }
  return [...found.values()];
}

function whatToWrite(
  { kind, from, to, observedAt }: TransactionContent,
  existing: readonly Cell[][],
  incoming: readonly Cell[][],
): RowDifference {
  const seenAt = sqlInstant(observedAt).slice(0, 23);
  const isNewer = (row: readonly Cell[]) => String(row[OBSERVED_AT]) > seenAt;
  // Which answer told a row, and when, is no difference.
  const bare = (row: readonly Cell[]) =>
    row.map((cell, position) => (position === LAKE_KEY || position === OBSERVED_AT ? null : cell));
  const whole = new Map([...existing, ...incoming].map((row) => [String(row[0]), row]));
  const before = new Map(existing.map((row) => [String(row[0]), row]));
  const { added, changed, removed } = difference(
    rosterTransactionTable,
    existing.map(bare),
    incoming.map(bare),
  );
  const original = (row: readonly Cell[]) => whole.get(String(row[0])) ?? row;
  const date = fields.indexOf('date');
  const isOfTheMonth = (row: readonly Cell[]) =>
    kind === 'transactions' && isOfTheSource(row) && String(row[date]) >= from && String(row[date]) <= to;
  return {
    added: added.map(original),
    changed: changed
      .map(({ before: old, after }) => ({ before: old, after: original(after) }))
      .filter(({ before: old }) => !isNewer(before.get(String(old[0])) ?? old)),
    removed: removed.map(original).filter((row) => isOfTheMonth(row) && !isNewer(row)),
  };
}

async function recordIngest(connection: Connection, content: TransactionContent): Promise<void> {
  const { subject, kind, from, to, rows, refused, lakeKey, contentHash, observedAt, workflowId } = content;
  const [known] = await connection.query<RowDataPacket[]>(
    'SELECT content_hash AS contentHash FROM transaction_ingest WHERE subject = ?',
    [subject],
  );
  if (known[0]?.contentHash === contentHash) return;
  await connection.query(
    'REPLACE INTO transaction_ingest (subject, kind, from_date, to_date, row_count, refused, lake_key, content_hash, ' +
      'observed_at, workflow_id, loaded_at) VALUES (?)',
    [
      [
        subject,
        kind,
        from,
        to,
        rows.length,
        refused.length,
        lakeKey,
        contentHash,
        sqlInstant(observedAt).slice(0, 23),
        workflowId,
        sqlInstant(new Date().toISOString()).slice(0, 23),
      ],
    ],
  );
  await connection.query('DELETE FROM transaction_refusal WHERE subject = ?', [subject]);
  if (refused.length === 0) return;
  await connection.query('INSERT INTO transaction_refusal (subject, ordinal, date, message) VALUES ?', [
    refused.map(({ ordinal, date, message }) => [subject, ordinal, date ?? from, message.slice(0, 1_000)]),
  ]);
}
