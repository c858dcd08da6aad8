import { readFileSync } from 'node:fs';
import path from 'node:path';
import { createConnection } from 'mysql2/promise';
import type { RowDataPacket } from 'mysql2/promise';
import { startLocalServices } from '../../local/services/local-services';
import { freePorts } from '../../local/process/port';
import { benchStatistics } from '../statistics';

/** A database of ten seasons, read with the account of the site. */
export interface SiteGround {
  readonly url: string;
  /** Of the database's process; 0 where it is not on this machine. */
  readonly pid: number;
  stop(): Promise<void>;
}

const SEASONS = 10;

/**
 * The database of a folder, started and, where there is nothing in it, filled as the bench of statistics does. With
 * WEB_DATABASE_URL set, that database instead, as it is.
 */
export async function siteGround(folder: string, say: (text: string) => void): Promise<SiteGround> {
  const given = process.env.WEB_DATABASE_URL;
  if (given) return { url: given, pid: await pidOf(given), stop: () => Promise.resolve() };
  const first = await startDatabase(folder);
  if (await isFilled(first.url)) return first;
  await first.stop();
  say(`filling ${folder} with ${SEASONS} seasons`);
  await benchStatistics(say, { seasons: SEASONS, folder });
  return startDatabase(folder);
}

async function startDatabase(folder: string): Promise<SiteGround> {
  const [temporal = 0, temporalUi = 0, s3 = 0, mysql = 0] = await freePorts(4);
  const { env, started, stop } = await startLocalServices({
    stateDir: path.resolve('.injuryfx', folder),
    ports: { temporal, temporalUi, s3, mysql },
    which: ['database'],
    env: {},
    sql: { bufferPool: '2G', redoLog: '1G' },
  });
  return { url: env.WEB_DATABASE_URL ?? '', pid: started.database?.pid ?? 0, stop };
}

async function isFilled(url: string): Promise<boolean> {
  const connection = await createConnection(url);
  try {
    const [tables] = await connection.query<RowDataPacket[]>("SHOW TABLES LIKE 'cohort'");
    if (tables.length === 0) return false;
    const [[row]] = await connection.query<(RowDataPacket & { seasons: number; cohorts: number })[]>(
      `SELECT (SELECT COUNT(DISTINCT season) FROM game) AS seasons, (SELECT COUNT(*) FROM cohort) AS cohorts`,
    );
    return row !== undefined && row.seasons >= SEASONS && row.cohorts > 0;
  } finally {
    await connection.end();
  }
}

async function pidOf(url: string): Promise<number> {
  const connection = await createConnection(url);
  try {
    const [[row]] = await connection.query<(RowDataPacket & { folder: string; file: string })[]>(
      'SELECT @@datadir AS folder, @@pid_file AS file',
    );
    return row === undefined ? 0 : Number(readFileSync(path.resolve(row.folder, row.file), 'utf8'));
  } catch {
    return 0;
  } finally {
    await connection.end();
  }
}
