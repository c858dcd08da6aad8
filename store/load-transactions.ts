import type { Connection, Pool, RowDataPacket } from 'mysql2/promise';
import { difference } from './bulk/difference';
import type { RowDifference } from './bulk/difference';
import { rosterTransactionTable } from './bulk/injury-tables';
import { refuseRepeatedKeys } from './bulk/repeated-keys';
import { cells } from './bulk/table';
import type { Cell } from './bulk/table';
import { applyDifference } from './bulk/write-rows';
import { retryConflicts } from './failures';
import { inTurn } from './in-turn';
import { sqlInstant } from './sql-instant';
import type { TransactionContent } from './transaction-content';
import { newestObservation, recordIngest } from './transaction-ingest';

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
 * month is removed: the lake still has it. Loads wait for each other, since a row can move from one month to another.
 *
 * @throws IngestError `RowRefused` when the database refuses a value, `StoreUnavailable`, `StoreConflict`
 */
export async function loadTransactions(pool: Pool, content: TransactionContent): Promise<TransactionLoad> {
  const { lakeKey, observedAt } = content;
  const incoming = content.rows.map((row) => cells(rosterTransactionTable, { ...row, lakeKey, observedAt }));
  refuseRepeatedKeys(rosterTransactionTable, incoming);
  const load = async (connection: Connection) => {
    const newest = await newestObservation(connection, content.subject);
    if (newest !== null && newest > sqlInstant(observedAt)) return 0;
    const existing = await readExisting(connection, content);
    const count = await applyDifference(
      connection,
      rosterTransactionTable,
      whatToWrite(content, existing, incoming),
    );
    await recordIngest(connection, content);
    return count;
  };
  const written = await retryConflicts(() => inTurn(pool, 'transactions', load));
  return { rows: content.rows.length, refused: content.refused.length, written };
}

const IDS_A_STATEMENT = 5_000;

/** When a row of another month was last told: by the answer it was written from, or by a later one that told the same. */
const LAST_TOLD = `IF(transaction_id LIKE 't%', observed_at, GREATEST(observed_at, COALESCE(
  (SELECT MAX(i.observed_at) FROM transaction_ingest i
   WHERE i.kind = 'transactions' AND i.from_date <= date AND i.to_date >= date), observed_at)))`;

/** Rows of the content's days and rows of its ids, wherever they stand. */
async function readExisting(
  connection: Connection,
  { kind, from, to, rows }: TransactionContent,
): Promise<Cell[][]> {
  const { columns } = rosterTransactionTable;
  const elsewhere = columns.map((column, position) => (position === OBSERVED_AT ? LAST_TOLD : column));
  const found = new Map<string, Cell[]>();
  const read = async (selected: readonly string[], where: string, values: unknown[]) => {
    const [some] = await connection.query<RowDataPacket[][]>({
      sql: `SELECT ${selected.join(', ')} FROM roster_transaction WHERE ${where}`,
      values,
      rowsAsArray: true,
    });
    for (const row of some as unknown as Cell[][]) found.set(String(row[0]), row);
  };
  if (kind === 'transactions') await read(columns, 'date BETWEEN ? AND ?', [from, to]);
  const missing = rows.map(({ transactionId }) => transactionId).filter((id) => !found.has(id));
  for (let start = 0; start < missing.length; start += IDS_A_STATEMENT) {
    await read(elsewhere, 'transaction_id IN (?)', [missing.slice(start, start + IDS_A_STATEMENT)]);
  }
  return [...found.values()];
}

function whatToWrite(
  { kind, from, to, observedAt }: TransactionContent,
  existing: readonly Cell[][],
  incoming: readonly Cell[][],
): RowDifference {
  const seenAt = sqlInstant(observedAt);
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
