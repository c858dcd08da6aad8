import { PrismaMariaDb } from '@prisma/adapter-mariadb';
import mysql from 'mysql2/promise';
import { PrismaClient } from './generated/prisma/client';

export interface StoreConnections {
  /** Small reads and writes. */
  readonly prisma: PrismaClient;
  /** Bulk writes, transactions of a game, streams. */
  readonly pool: mysql.Pool;
  close(): Promise<void>;
}

const CONNECT_TIMEOUT_MS = 5_000;

/**
 * Opens both clients on one database. No connection is made before the first query.
 *
 * @param url - `mysql://user:password@host:port/database`
 * @param connectionLimit - most connections of each of the two pools
 */
export function connect(url: string, connectionLimit = 8): StoreConnections {
  const address = new URL(url);
  const adapter = new PrismaMariaDb(
    {
      host: address.hostname,
      port: Number(address.port || 3306),
      user: decodeURIComponent(address.username),
      password: decodeURIComponent(address.password),
      database: address.pathname.slice(1),
      connectionLimit,
      connectTimeout: CONNECT_TIMEOUT_MS,
      // The default of 0 prepares every query anew.
      prepareCacheLength: 256,
      timezone: 'Z',
      // MySQL 8's default login method needs it where the connection is not encrypted.
      allowPublicKeyRetrieval: true,
    },
    { database: address.pathname.slice(1) },
  );
  const prisma = new PrismaClient({ adapter, errorFormat: 'minimal' });
  const pool = bulkPool(url, connectionLimit);
  return {
    prisma,
    pool,
    async close() {
      await Promise.all([prisma.$disconnect(), pool.end()]);
    },
  };
}

const SESSION_SETTINGS = [
  // One game's lock must show what the transaction before it committed, on TiDB too.
  'SET SESSION TRANSACTION ISOLATION LEVEL READ COMMITTED',
  // InnoDB's 50 seconds outlast an activity's heartbeat; who waits longer gives up and tries again.
  'SET SESSION innodb_lock_wait_timeout = 5',
] as const;

function bulkPool(url: string, connectionLimit: number): mysql.Pool {
  const pool = mysql.createPool({
    uri: url,
    connectionLimit,
    connectTimeout: CONNECT_TIMEOUT_MS,
    charset: 'utf8mb4_unicode_ci',
    timezone: 'Z',
    dateStrings: true,
    // Rows that an upsert leaves as they were then count as 0.
    flags: ['-FOUND_ROWS'],
  });
  pool.pool.on('connection', (connection) => {
    for (const setting of SESSION_SETTINGS) {
      connection.query(setting, (error) => {
        // Without a callback a refusal would end the process; with another isolation level loads could overtake.
        if (error) connection.destroy();
      });
    }
  });
  return pool;
}
