import path from 'node:path';
import { createConnection } from 'mysql2/promise';
import type { Connection, RowDataPacket } from 'mysql2/promise';
import { connect } from '../../store/connections';
import type { StoreConnections } from '../../store/connections';
import { migrate } from '../../store/migrate';
import { openStore } from '../../store/open-store';
import type { Store } from '../../store/open-store';
import type { FreshDatabase, TestEngine } from '../setup/database';
import { freshDatabase } from '../setup/database';
import { fromSetup } from '../setup/required';

export const MIGRATIONS = path.resolve('prisma', 'migrations');

/** A migrated database, the store on it, and a connection of the test's own. */
export interface StoreUnderTest {
  readonly database: FreshDatabase;
  readonly store: Store;
  readonly connections: StoreConnections;
  /** A session beside the store's; it commits each statement unless told otherwise. */
  readonly beside: Connection;
  /** Empties all tables. */
  clear(): Promise<void>;
  close(): Promise<void>;
}

export async function storeUnderTest(engine: TestEngine): Promise<StoreUnderTest> {
  const database = await freshDatabase(engine);
  await migrate(database.writerUrl, MIGRATIONS);
  const store = openStore(database.writerUrl);
  const connections = connect(database.writerUrl);
  const beside = await createConnection({ uri: database.writerUrl, dateStrings: true, timezone: 'Z' });
  const tables = await rowsOf<{ name: string }>(
    beside,
    'SELECT table_name AS name FROM information_schema.tables WHERE table_schema = ? AND table_name <> ?',
    [database.name, '_prisma_migrations'],
  );
  return {
    database,
    store,
    connections,
    beside,
    async clear() {
      for (const { name } of tables) await beside.query(`DELETE FROM \`${name}\``);
    },
    async close() {
      await Promise.all([store.close(), connections.close(), beside.end()]);
      await database.drop();
    },
  };
}

/** A session of the account that may do all on this engine. */
export function adminConnection(engine: TestEngine): Promise<Connection> {
  return createConnection(fromSetup(`TEST_${engine.toUpperCase()}_ADMIN`));
}

/** Rows of a query as plain objects. */
export async function rowsOf<Row>(
  connection: Connection,
  sql: string,
  values: unknown[] = [],
): Promise<Row[]> {
  const [rows] = await connection.query<RowDataPacket[]>(sql, values);
  return rows.map((row) => ({ ...row }) as Row);
}

export async function countOf(connection: Connection, table: string, gamePk: number): Promise<number> {
  const [row] = await rowsOf<{ n: number }>(
    connection,
    `SELECT COUNT(*) AS n FROM \`${table}\` WHERE game_pk = ?`,
    [gamePk],
  );
  return row!.n;
}

/** Id of the session in this database that is in the middle of a statement beginning so, once there is one. */
export async function sessionRunning(
  admin: Connection,
  database: string,
  statement: string,
): Promise<number> {
  for (;;) {
    const [row] = await rowsOf<{ id: number }>(
      admin,
      'SELECT id AS id FROM information_schema.processlist WHERE db = ? AND info LIKE ?',
      [database, `${statement}%`],
    );
    if (row) return row.id;
    await new Promise((resume) => setTimeout(resume, 20));
  }
}
