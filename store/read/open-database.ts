import { PrismaMariaDb } from '@prisma/adapter-mariadb';
import { createPool } from 'mariadb';
import { PrismaClient } from '../generated/prisma/client';
import { type OnOneSnapshot, type OnQuery, readByDriver } from './reader';

export interface DatabaseOptions {
  /** Connections at most. */
  connectionLimit?: number;
  connectTimeoutMs?: number;
  /** How long a query waits for a free connection; during an outage, how long a page takes to say so. */
  acquireTimeoutMs?: number;
  /** Told each statement and its parameters (JSON), for those who look at query plans. */
  onQuery?: OnQuery;
}

/** One pool of connections, and Prisma's client on it. */
export interface Database {
  readonly prisma: PrismaClient;
  readonly onOneSnapshot: OnOneSnapshot;
  close(): Promise<void>;
}

/** Nothing is connected until the first query. */
export function openDatabase(url: string, options: DatabaseOptions): Database {
  const { hostname, port, username, password, pathname } = new URL(url);
  const database = decodeURIComponent(pathname.slice(1));
  const pool = createPool({
    host: hostname,
    port: Number(port || 3306),
    user: decodeURIComponent(username),
    password: decodeURIComponent(password),
    database,
    connectionLimit: options.connectionLimit ?? 8,
    connectTimeout: options.connectTimeoutMs ?? 1_500,
    acquireTimeout: options.acquireTimeoutMs ?? 2_000,
    prepareCacheLength: 256,
    // Once for a connection, not once for each transaction; it is also what servers start with.
    initSql: 'SET SESSION TRANSACTION ISOLATION LEVEL REPEATABLE READ',
  });
  const adapter = new PrismaMariaDb(pool, { database });
  const { onQuery } = options;
  const prisma = onQuery === undefined ? new PrismaClient({ adapter }) : tellingClient(adapter, onQuery);
  return {
    prisma,
    onOneSnapshot: readByDriver(prisma, pool, onQuery),
    async close() {
      await prisma.$disconnect();
      await pool.end();
    },
  };
}

function tellingClient(adapter: PrismaMariaDb, onQuery: OnQuery): PrismaClient {
  const client = new PrismaClient({ adapter, log: [{ emit: 'event', level: 'query' }] });
  client.$on('query', ({ query, params }) => onQuery(query, params));
  return client;
}
