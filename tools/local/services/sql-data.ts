import { existsSync } from 'node:fs';
import { cp, mkdtemp, rename, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runCommand } from '../packages/command';
import { announce } from '../packages/progress';
import { publishOnce } from '../packages/publish';
import { libraryEnv, type SqlPackage } from '../packages/sql-package';

/** A server refuses to run as root unless told to. */
export const userFlags = (): string[] => (process.getuid?.() === 0 ? ['--user=root'] : []);

const logSize = '--innodb-log-file-size=16M';

async function initialiseMysql(sql: SqlPackage, dataDir: string): Promise<void> {
  await runCommand(
    sql.server,
    [
      '--no-defaults',
      ...userFlags(),
      '--initialize-insecure',
      `--basedir=${sql.basedir}`,
      `--datadir=${dataDir}`,
      logSize,
    ],
    { env: libraryEnv(sql.libraries) },
  );
}

/** MariaDB's installer is a shell script that cannot take a path with a space, so it gets links without one. */
async function initialiseMariadb(sql: SqlPackage, dataDir: string): Promise<void> {
  const links = await mkdtemp(join(tmpdir(), 'injuryfx-sql-'));
  try {
    await symlink(sql.basedir, join(links, 'base'));
    await symlink(dataDir, join(links, 'data'));
    await runCommand(
      join(sql.basedir, 'bin/mariadb-install-db'),
      [
        ...['--no-defaults', ...userFlags(), `--basedir=${links}/base`, `--datadir=${links}/data`, logSize],
        ...['--auth-root-authentication-method=normal', '--skip-test-db', '--skip-name-resolve'],
      ],
      { env: libraryEnv(sql.libraries) },
    );
  } finally {
    await rm(links, { recursive: true, force: true });
  }
}

/**
 * Makes the server's data folder when it is missing, as a copy of one that is initialised once for each version:
 * initialising takes seconds, copying a fraction of one. The original holds neither accounts nor passwords.
 */
export async function ensureDataDir(sql: SqlPackage, dataDir: string): Promise<void> {
  if (existsSync(dataDir)) return;
  const original = await publishOnce(`${sql.engine}-${sql.version}-data`, async (folder) => {
    announce(`initialising ${sql.engine} ${sql.version}`);
    await (sql.engine === 'mariadb' ? initialiseMariadb : initialiseMysql)(sql, folder);
    await rm(join(folder, 'auto.cnf'), { force: true });
  });
  const half = `${dataDir}.half`;
  await rm(half, { recursive: true, force: true });
  await cp(original, half, { recursive: true });
  await rename(half, dataDir);
}
