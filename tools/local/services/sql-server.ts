import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createConnection } from 'mysql2/promise';
import { libraryEnv, type SqlPackage } from '../packages/sql-package';
import { waitUntilReady } from '../process/ready';
import { supervise } from '../process/supervise';
import type { LocalService } from './local-service';
import type { LocalSecrets } from './secrets';
import { accountStatements, sqlHost, sqlNames } from './sql-accounts';
import { ensureDataDir, userFlags } from './sql-data';

export interface SqlOptions {
  stateDir: string;
  port: number;
  secrets: LocalSecrets;
  /** InnoDB's buffer pool, as the server's flag takes it; default 512M. */
  bufferPool?: string;
  /** InnoDB's redo log; default 256M, so that bulk loads do not wait for it. */
  redoLog?: string;
  /** innodb_flush_log_at_trx_commit: 1 (the default) loses nothing in a power cut, 2 up to a second. */
  flushLogAtCommit?: 0 | 1 | 2;
}

export interface SqlService extends LocalService {
  engine: SqlPackage['engine'];
  version: string;
  /** The account that may do all in the database. */
  writerUrl: string;
  /** The account that may only SELECT. */
  webUrl: string;
  /** The server's administrator, without a database. */
  adminUrl: string;
}

/** MySQL 8's default, so that MariaDB refuses what MySQL would. */
const sqlMode = [
  ...['ONLY_FULL_GROUP_BY', 'STRICT_TRANS_TABLES', 'NO_ZERO_IN_DATE', 'NO_ZERO_DATE'],
  ...['ERROR_FOR_DIVISION_BY_ZERO', 'NO_ENGINE_SUBSTITUTION'],
].join(',');

function serverFlags(sql: SqlPackage, options: SqlOptions, folder: string): string[] {
  return [
    ...['--no-defaults', ...userFlags(), `--basedir=${sql.basedir}`, `--datadir=${join(folder, 'data')}`],
    ...(sql.messagesDir ? [`--lc-messages-dir=${sql.messagesDir}`] : []),
    // A folder of its own: a server that starts removes what it takes for temporary tables left behind in a shared one.
    `--tmpdir=${join(folder, 'tmp')}`,
    // Relative to the data folder: a socket's path may have no more than 107 characters.
    ...['--socket=sql.sock', '--pid-file=sql.pid', `--port=${options.port}`, `--bind-address=${sqlHost}`],
    ...(sql.engine === 'mysql' ? ['--mysqlx=OFF', '--secure-file-priv=NULL'] : []),
    ...['--skip-name-resolve', '--skip-log-bin', '--local-infile=1', '--performance-schema=OFF'],
    ...[
      '--character-set-server=utf8mb4',
      '--collation-server=utf8mb4_unicode_ci',
      '--default-time-zone=+00:00',
    ],
    ...[`--sql-mode=${sqlMode}`, '--max-allowed-packet=64M', `--init-file=${join(folder, 'accounts.sql')}`],
    `--innodb-buffer-pool-size=${options.bufferPool ?? '512M'}`,
    `--innodb-log-file-size=${options.redoLog ?? '256M'}`,
    `--innodb-flush-log-at-trx-commit=${options.flushLogAtCommit ?? 1}`,
  ];
}

async function answer(url: string): Promise<void> {
  const connection = await createConnection(url);
  try {
    await connection.query('SELECT 1');
  } finally {
    await connection.end();
  }
}

/** Starts a MySQL-compatible server with its data below the state folder, and the database and accounts in it. */
export async function startSqlServer(
  name: string,
  sql: SqlPackage,
  options: SqlOptions,
): Promise<SqlService> {
  const folder = join(options.stateDir, name);
  mkdirSync(join(folder, 'tmp'), { recursive: true });
  await ensureDataDir(sql, join(folder, 'data'));
  writeFileSync(join(folder, 'accounts.sql'), accountStatements(sql.engine, options.secrets), {
    mode: 0o600,
  });
  const child = await supervise({
    name,
    command: sql.server,
    args: serverFlags(sql, options, folder),
    env: libraryEnv(sql.libraries),
    stateDir: options.stateDir,
    patienceMs: 30_000,
  });
  const url = (user: string, password: string, database = '') =>
    `mysql://${user}:${password}@${sqlHost}:${options.port}/${database}`;
  const writerUrl = url(sqlNames.writer, options.secrets.databaseWriter, sqlNames.database);
  await waitUntilReady(child, () => answer(writerUrl));
  return {
    engine: sql.engine,
    version: sql.version,
    writerUrl,
    webUrl: url(sqlNames.web, options.secrets.databaseWeb, sqlNames.database),
    adminUrl: url(sqlNames.admin, options.secrets.databaseAdmin),
    pid: child.pid,
    logFile: child.logFile,
    stop: child.stop,
    kill: child.kill,
  };
}
