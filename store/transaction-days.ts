import type { Pool, RowDataPacket } from 'mysql2/promise';
import type { IsoDate } from '../core/ids';
import type { RosterTransaction } from '../core/transactions/roster-transaction';
import { rosterTransactionTable } from './bulk/injury-tables';
import { columnName } from './bulk/table';

/** Of a row, what a reader of transactions is given. */
const FIELDS = rosterTransactionTable.fields.filter((field) => field !== 'lakeKey' && field !== 'observedAt');

/**
 * All transactions, one day after the other, each day whole; streamed, so that decades of them do not lie in memory.
 *
 * @throws IngestError of the database, by whoever maps its errors
 */
export async function* transactionDays(pool: Pool): AsyncIterable<readonly RosterTransaction[]> {
  const columns = FIELDS.map((field) => `\`${columnName(field)}\` AS ${field}`).join(', ');
  const stream = pool.pool
    .query(`SELECT ${columns} FROM roster_transaction ORDER BY date, transaction_id`)
    .stream({ highWaterMark: 1_000 });
  let day: RosterTransaction[] = [];
  for await (const row of stream as AsyncIterable<RosterTransaction>) {
    if (day.length > 0 && day[0]?.date !== row.date) {
      yield day;
      day = [];
    }
    day.push(row);
  }
  if (day.length > 0) yield day;
}

/** True when the source has told of any transaction of these days, both included; text history aside. */
export async function hasTransactions(pool: Pool, from: IsoDate, to: IsoDate): Promise<boolean> {
  const [rows] = await pool.query<RowDataPacket[]>(
    "SELECT 1 FROM roster_transaction WHERE date BETWEEN ? AND ? AND transaction_id NOT LIKE 't%' LIMIT 1",
    [from, to],
  );
  return rows.length > 0;
}
