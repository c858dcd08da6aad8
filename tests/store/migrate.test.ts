import { createHash } from 'node:crypto';
import { appendFile, cp, mkdir, mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { createConnection } from 'mysql2/promise';
import type { Connection } from 'mysql2/promise';
import { migrate } from '../../store/migrate';
import { describeEachEngine, freshDatabase } from '../setup/database';
import type { FreshDatabase } from '../setup/database';
import { MIGRATIONS, rowsOf } from './store-under-test';

describeEachEngine('migrations', (engine) => {
  let database: FreshDatabase;
  let session: Connection;
  let folder: string;

  beforeEach(async () => {
    database = await freshDatabase(engine);
    session = await createConnection(database.writerUrl);
    folder = await mkdtemp(path.join(tmpdir(), 'migrations-'));
  });
  afterEach(async () => {
    await session.end();
    await database.drop();
    await rm(folder, { recursive: true });
  });

  const put = async (name: string, sql: string) => {
    await mkdir(path.join(folder, name), { recursive: true });
    await writeFile(path.join(folder, name, 'migration.sql'), sql);
  };

  test('are all applied once, and noted in the book that Prisma keeps', async () => {
    const names = (await readdir(MIGRATIONS, { withFileTypes: true }))
      .filter((entry) => entry.isDirectory())
      .map((entry) => entry.name)
      .sort();
    expect(await migrate(database.writerUrl, MIGRATIONS)).toEqual(names);
    expect(await migrate(database.writerUrl, MIGRATIONS)).toEqual([]);

    const book = await rowsOf<Record<string, unknown>>(
      session,
      'SELECT * FROM _prisma_migrations ORDER BY migration_name',
    );
    expect(book.map((row) => row.migration_name)).toEqual(names);
    for (const row of book) {
      const sql = await readFile(path.join(MIGRATIONS, String(row.migration_name), 'migration.sql'));
      expect(row).toMatchObject({
        checksum: createHash('sha256').update(sql).digest('hex'),
        finished_at: expect.any(Date),
        applied_steps_count: 1,
        rolled_back_at: null,
      });
    }
  });

  test('are refused when one was edited after it was applied', async () => {
    await cp(MIGRATIONS, folder, { recursive: true });
    const [first] = await migrate(database.writerUrl, folder);
    await appendFile(path.join(folder, first!, 'migration.sql'), '\n-- later thought\n');
    await expect(migrate(database.writerUrl, folder)).rejects.toMatchObject({
      kind: 'StoreMisconfigured',
      message: expect.stringContaining('edited after it was applied'),
    });
  });

  test('stop at one that fails half way, until somebody repairs it', async () => {
    await put('1_good', 'CREATE TABLE good (id INT)');
    await put('2_half', 'CREATE TABLE half (id INT); CREATE TABLE half (id INT);');
    await put('3_after', 'CREATE TABLE after_it (id INT)');
    await expect(migrate(database.writerUrl, folder)).rejects.toMatchObject({
      name: 'IngestError',
      message: expect.stringContaining('2_half'),
    });
    await expect(migrate(database.writerUrl, folder)).rejects.toMatchObject({
      kind: 'StoreMisconfigured',
      message: expect.stringContaining('2_half failed half way'),
    });
    expect(await rowsOf(session, "SHOW TABLES LIKE 'after_it'")).toEqual([]);
    const [noted] = await rowsOf<{ logs: string }>(
      session,
      "SELECT logs FROM _prisma_migrations WHERE migration_name = '2_half'",
    );
    expect(noted!.logs).toMatch(/half.*already exists/);

    // What `prisma migrate resolve --rolled-back` writes.
    await session.query(
      "UPDATE _prisma_migrations SET rolled_back_at = NOW(3) WHERE migration_name = '2_half'",
    );
    await put('2_half', 'CREATE TABLE IF NOT EXISTS half (id INT)');
    expect(await migrate(database.writerUrl, folder)).toEqual(['2_half', '3_after']);
    expect(await migrate(database.writerUrl, folder)).toEqual([]);
  });

  test('started twice at once are applied by one of the two', async () => {
    const applied = await Promise.all([
      migrate(database.writerUrl, MIGRATIONS),
      migrate(database.writerUrl, MIGRATIONS),
    ]);
    expect(applied.map((names) => names.length).sort()).toEqual([0, (await readdir(MIGRATIONS)).length - 1]);
  });

  test('give up when another run keeps the lock', async () => {
    await session.query("SELECT GET_LOCK('prisma_migrate', 30)");
    await expect(migrate(database.writerUrl, MIGRATIONS, 0)).rejects.toMatchObject({ kind: 'StoreConflict' });
    expect(await rowsOf(session, "SHOW TABLES LIKE 'game'")).toEqual([]);
  });

  test('tell a wrong password from a server that is away', async () => {
    const wrong = new URL(database.writerUrl);
    wrong.password = 'wrong';
    await expect(migrate(wrong.href, MIGRATIONS)).rejects.toMatchObject({ kind: 'StoreMisconfigured' });
    const away = new URL(database.writerUrl);
    away.port = '1';
    await expect(migrate(away.href, MIGRATIONS)).rejects.toMatchObject({ kind: 'StoreUnavailable' });
  });
});
