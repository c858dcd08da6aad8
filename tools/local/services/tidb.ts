import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createConnection } from 'mysql2/promise';
import { tidbServer } from '../packages/tidb';
import { waitUntilReady } from '../process/ready';
import { supervise } from '../process/supervise';
import type { LocalService } from './local-service';
import type { LocalSecrets } from './secrets';
import { sqlHost, sqlNames } from './sql-accounts';

export interface TidbOptions {
  stateDir: string;
  port: number;
  secrets: LocalSecrets;
}

export interface TidbService extends LocalService {
  /** As the server tells it. */
  version: string;
  writerUrl: string;
  webUrl: string;
  adminUrl: string;
}

/** Run by the server at its very first start, before it listens: no account is ever without a password. */
function firstStatements(secrets: LocalSecrets): string {
  const account = (name: string, password: string) =>
    `CREATE USER '${name}'@'${sqlHost}' IDENTIFIED BY '${password}';`;
  return [
    `ALTER USER 'root'@'%' IDENTIFIED BY '${secrets.databaseAdmin}';`,
    `CREATE DATABASE \`${sqlNames.database}\` CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;`,
    account(sqlNames.writer, secrets.databaseWriter),
    `GRANT ALL PRIVILEGES ON \`${sqlNames.database}\`.* TO '${sqlNames.writer}'@'${sqlHost}';`,
    account(sqlNames.web, secrets.databaseWeb),
    `GRANT SELECT ON \`${sqlNames.database}\`.* TO '${sqlNames.web}'@'${sqlHost}';`,
    '',
  ].join('\n');
}

/** One process, storage within it; the paths are quoted as JSON, which TOML's basic strings take. */
function configuration({ port }: TidbOptions, folder: string): string {
  const at = (...parts: string[]) => JSON.stringify(join(folder, ...parts));
  return [
    'store = "unistore"',
    `path = ${at('data')}`,
    `host = "${sqlHost}"`,
    `port = ${port}`,
    'socket = ""',
    `initialize-sql-file = ${at('accounts.sql')}`,
    `temp-dir = ${at('temporary')}`,
    `tmp-storage-path = ${at('spilled')}`,
    '[log]',
    'level = "warn"',
    '[status]',
    'report-status = false',
    '',
  ].join('\n');
}

async function versionAt(url: string): Promise<string> {
  const connection = await createConnection(url);
  try {
    const [rows] = await connection.query('SELECT VERSION() AS version');
    return (rows as { version: string }[])[0]?.version ?? 'unknown';
  } finally {
    await connection.end();
  }
}

/**
 * Starts a TiDB of one process with its data below the state folder, building it first where it was never built.
 *
 * @throws TidbUnavailable where it cannot be built
 */
export async function startTidb(options: TidbOptions): Promise<TidbService> {
  const program = await tidbServer();
  const folder = join(options.stateDir, 'tidb');
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'accounts.sql'), firstStatements(options.secrets), { mode: 0o600 });
  writeFileSync(join(folder, 'tidb.toml'), configuration(options, folder));
  const child = await supervise({
    name: 'tidb',
    command: program,
    args: ['-config', join(folder, 'tidb.toml')],
    stateDir: options.stateDir,
    cwd: folder,
    patienceMs: 30_000,
  });
  const url = (user: string, password: string, database = '') =>
    `mysql://${user}:${password}@${sqlHost}:${options.port}/${database}`;
  const writerUrl = url(sqlNames.writer, options.secrets.databaseWriter, sqlNames.database);
  let version = 'unknown';
  await waitUntilReady(child, async () => (version = await versionAt(writerUrl)));
  return {
    version,
    writerUrl,
    webUrl: url(sqlNames.web, options.secrets.databaseWeb, sqlNames.database),
    adminUrl: url(sqlNames.admin, options.secrets.databaseAdmin),
    pid: child.pid,
    logFile: child.logFile,
    stop: child.stop,
    kill: child.kill,
  };
}
