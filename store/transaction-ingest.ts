import type { Connection, RowDataPacket } from 'mysql2/promise';
import { transactionRefusalTable } from './bulk/injury-tables';
import { cells } from './bulk/table';
import { insertRows } from './bulk/write-rows';
import { sqlInstant } from './sql-instant';
import type { TransactionContent } from './transaction-content';

/** When the newest content of a subject that was loaded was last seen to be current; null before the first. */
export async function newestObservation(connection: Connection, subject: string): Promise<string | null> {
  const [known] = await connection.query<(RowDataPacket & { observedAt: string })[]>(
    'SELECT observed_at AS observedAt FROM transaction_ingest WHERE subject = ?',
    [subject],
  );
  return known[0]?.observedAt ?? null;
}

const MOST_OF_A_MESSAGE = 1_000;

/**
 * Notes what came of a content. Also of one that is loaded already: it was seen again, and a parser that has learned
 * since refuses other rows of it.
 */
export async function recordIngest(connection: Connection, content: TransactionContent): Promise<void> {
  const { subject, kind, from, to, rows: read, refused, lakeKey, contentHash, workflowId } = content;
  const [observedAt, loadedAt] = [content.observedAt, new Date().toISOString()].map(sqlInstant);
  const counts = [read.length, refused.length];
  await connection.query(
    'REPLACE INTO transaction_ingest (subject, kind, from_date, to_date, row_count, refused, lake_key, content_hash, ' +
      'observed_at, workflow_id, loaded_at) VALUES (?)',
    [[subject, kind, from, to, ...counts, lakeKey, contentHash, observedAt, workflowId, loadedAt]],
  );
  await connection.query('DELETE FROM transaction_refusal WHERE subject = ?', [subject]);
  const rows = refused.map(({ ordinal, date, message }) =>
    cells(transactionRefusalTable, {
      subject,
      ordinal,
      date: date ?? from,
      message: message.slice(0, MOST_OF_A_MESSAGE),
    }),
  );
  await insertRows(connection, transactionRefusalTable, rows);
}
