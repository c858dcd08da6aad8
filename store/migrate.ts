import { createHash, randomUUID } from 'node:crypto';
import { readFile, readdir } from 'node:fs/promises';
import path from 'node:path';
import mysql from 'mysql2/promise';
import type { Connection, RowDataPacket } from 'mysql2/promise';
import { IngestError } from '../core/errors';
import { storeFailure } from './failures';

/** Prisma's own book of applied migrations, so that `prisma migrate deploy` can take over at any time. */
const BOOK = `CREATE TABLE IF NOT EXISTS _prisma_migrations (
  id VARCHAR(36) PRIMARY KEY NOT NULL,
  checksum VARCHAR(64) NOT NULL,
  finished_at DATETIME(3),
  migration_name VARCHAR(255) NOT NULL,
  logs TEXT,
  rolled_back_at DATETIME(3),
  started_at DATETIME(3) NOT NULL DEFAULT CURRENT_TIMESTAMP(3),
  applied_steps_count INTEGER UNSIGNED NOT NULL DEFAULT 0
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci`;

/** The name Prisma locks too: the two never run at once. */
const LOCK = 'prisma_migrate';
const LOCK_WAIT_SECONDS = 30;

/**
 * Applies the migrations of `prisma/migrations` that the database has not seen, in order, under a lock.
 *
 * @param lockWaitSeconds - how long to wait for another run to end
 * @returns names of the migrations applied now
 * @throws IngestError `StoreMisconfigured` when an applied migration was edited afterwards or had failed half way,
 *   `StoreConflict` when another run still holds the lock
 */
export async function migrate(
  url: string,
  folder: string,
  lockWaitSeconds = LOCK_WAIT_SECONDS,
): Promise<string[]> {
  const connection = await mysql
    .createConnection({ uri: url, multipleStatements: true })
    .catch((error: unknown) => {
      throw storeFailure(error);
    });
  try {
    await lock(connection, lockWaitSeconds);
    await connection.query(BOOK);
    const applied = await appliedMigrations(connection);
    const names = (await readdir(folder, { withFileTypes: true })).filter((entry) => entry.isDirectory());
    const fresh: string[] = [];
    for (const name of names.map((entry) => entry.name).sort()) {
      const sql = await readFile(path.join(folder, name, 'migration.sql'), 'utf8');
      const checksum = createHash('sha256').update(sql).digest('hex');
      const known = applied.get(name);
      if (known === undefined) {
        await apply(connection, name, sql, checksum);
        fresh.push(name);
      } else if (known.checksum !== checksum || known.finished_at === null) {
        const reason =
          known.finished_at === null ? 'failed half way and needs repair' : 'was edited after it was applied';
        throw new IngestError('StoreMisconfigured', `migration ${name} ${reason}`);
      }
    }
    return fresh;
  } catch (error) {
    throw storeFailure(error);
  } finally {
    await connection.end();
  }
}

async function lock(connection: Connection, waitSeconds: number): Promise<void> {
  const [rows] = await connection.query<(RowDataPacket & { taken: number | null })[]>(
    'SELECT GET_LOCK(?, ?) AS taken',
    [LOCK, waitSeconds],
  );
  if (rows[0]?.taken !== 1) {
    throw new IngestError('StoreConflict', `another run of migrations holds the lock ${LOCK}`);
  }
}

interface AppliedMigration {
  readonly checksum: string;
  readonly finished_at: Date | null;
}

async function appliedMigrations(connection: Connection): Promise<Map<string, AppliedMigration>> {
  const [rows] = await connection.query<(RowDataPacket & AppliedMigration & { migration_name: string })[]>(
    'SELECT migration_name, checksum, finished_at FROM _prisma_migrations WHERE rolled_back_at IS NULL',
  );
  return new Map(rows.map((row) => [row.migration_name, row]));
}

async function apply(connection: Connection, name: string, sql: string, checksum: string): Promise<void> {
  const id = randomUUID();
  await connection.query(
    'INSERT INTO _prisma_migrations (id, checksum, migration_name, started_at) VALUES (?, ?, ?, NOW(3))',
    [id, checksum, name],
  );
  try {
    await connection.query(sql);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    await connection.query('UPDATE _prisma_migrations SET logs = ? WHERE id = ?', [reason, id]);
    throw new IngestError('StoreMisconfigured', `migration ${name} failed half way: ${reason}`);
  }
  await connection.query(
    'UPDATE _prisma_migrations SET finished_at = NOW(3), applied_steps_count = 1 WHERE id = ?',
    [id],
  );
}
