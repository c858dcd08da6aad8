import type { Connection, Pool, PoolConnection } from 'mysql2/promise';

/** Runs work on one connection, all or nothing. */
export async function inTransaction<T>(pool: Pool, work: (connection: Connection) => Promise<T>): Promise<T> {
  const connection = await pool.getConnection();
  try {
    return await allOrNothing(connection, work);
  } finally {
    connection.release();
  }
}

/** Runs work on a connection that the caller has taken from the pool and gives back, all or nothing. */
export async function allOrNothing<T>(
  connection: PoolConnection,
  work: (connection: Connection) => Promise<T>,
): Promise<T> {
  try {
    await connection.beginTransaction();
    const result = await work(connection);
    await connection.commit();
    return result;
  } catch (error) {
    // A connection that can't even roll back must not go back to the pool with an open transaction.
    await connection.rollback().catch(() => connection.destroy());
    throw error;
  }
}
