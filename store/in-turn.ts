import type { Connection, Pool, PoolConnection, RowDataPacket } from 'mysql2/promise';
import { IngestError } from '../core/errors';
import { allOrNothing } from './in-transaction';

/** As long as a lock of a row is waited for. */
const WAIT_SECONDS = 5;
/** Locks are named for the whole server, in at most 64 characters. */
const LOCK = "CONCAT(?, '-', MD5(DATABASE()))";

/**
 * Runs a transaction alone: another of that name in this database waits until it is committed. For writers that replace
 * whole tables, where rows to lock may not be there yet.
 *
 * @throws IngestError `StoreConflict` when the other takes longer than the wait
 */
export async function inTurn<T>(
  pool: Pool,
  name: string,
  work: (connection: Connection) => Promise<T>,
): Promise<T> {
  const connection = await pool.getConnection();
  try {
    await take(connection, name);
    try {
      return await allOrNothing(connection, work);
    } finally {
      // A lock ends with its session, so that one that can't be given back must not return to the pool.
      await connection.query(`SELECT RELEASE_LOCK(${LOCK})`, [name]).catch(() => connection.destroy());
    }
  } finally {
    connection.release();
  }
}

async function take(connection: PoolConnection, name: string): Promise<void> {
  const [rows] = await connection.query<(RowDataPacket & { taken: number | null })[]>(
    `SELECT GET_LOCK(${LOCK}, ?) AS taken`,
    [name, WAIT_SECONDS],
  );
  if (rows[0]?.taken !== 1)
    throw new IngestError('StoreConflict', `database: another holds the lock ${name}`);
}
