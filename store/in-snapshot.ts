import type { Connection, Pool } from 'mysql2/promise';
import { allOrNothing } from './in-transaction';

/** Reads on one connection as if nobody wrote meanwhile: every query sees what was there at the first. */
export async function inSnapshot<T>(pool: Pool, read: (connection: Connection) => Promise<T>): Promise<T> {
  const connection = await pool.getConnection();
  try {
    // For the next transaction alone; those of the pool see what others commit.
    await connection.query('SET TRANSACTION ISOLATION LEVEL REPEATABLE READ');
    return await allOrNothing(connection, read);
  } finally {
    connection.release();
  }
}
