import { realpathSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { findOnPath, runCommand } from './command';
import { unpackDebian } from './debian';
import { announce } from './progress';
import { publishOnce } from './publish';
import { libraryEnv, libraryFolders, type SqlPackage } from './sql-package';

const debianPackages = [
  'mariadb-server-core',
  'mariadb-client-core',
  'libmariadb3',
  'libaio1',
  'liburing2',
  'libnuma1',
];

/** Reads what a server says with --version; null when it is not one that was tried with this program. */
async function describe(
  server: string,
  libraries: string[] = [],
): Promise<Pick<SqlPackage, 'engine' | 'version'> | null> {
  const printed = await runCommand(server, ['--no-defaults', '--version'], { env: libraryEnv(libraries) });
  const found = /Ver (\d+)\.(\d+)\.(\d+)(-MariaDB)?/.exec(printed);
  if (!found) return null;
  const version = `${found[1]}.${found[2]}.${found[3]}`;
  const [major, minor] = [Number(found[1]), Number(found[2])];
  if (found[4]) return (major === 10 && minor >= 6) || major === 11 ? { engine: 'mariadb', version } : null;
  return major === 8 && minor === 0 ? { engine: 'mysql', version } : null;
}

/** A server that is on this machine already. */
async function installedServer(): Promise<SqlPackage | null> {
  const server = findOnPath('mariadbd', 'mysqld');
  if (!server) return null;
  const found = await describe(server).catch(() => null);
  return found && { ...found, server, basedir: dirname(dirname(realpathSync(server))), libraries: [] };
}

/** Debian's MariaDB, unpacked below the packages folder; also the source of the two libraries MySQL 8.0.15 lacks. */
export async function debianMariadb(): Promise<SqlPackage> {
  const root = await publishOnce('mariadb-debian', async (target) => {
    announce("fetching MariaDB from Debian's packages (8 MB, and 14 MB of package lists)");
    await unpackDebian(debianPackages, target).catch((error: unknown) => {
      throw new Error(
        `MariaDB could not be fetched: install mariadb-server or set DATABASE_URL.\n${error instanceof Error ? error.message : error}`,
      );
    });
  });
  const libraries = libraryFolders(root);
  const server = join(root, 'usr/sbin/mariadbd');
  const found = await describe(server, libraries);
  if (!found)
    throw new Error(`Debian's MariaDB is of an unknown version: install another or set DATABASE_URL`);
  return {
    ...found,
    server,
    basedir: join(root, 'usr'),
    messagesDir: join(root, 'usr/share/mysql'),
    libraries,
  };
}

/** The default database server: a suitable one of this machine, else Debian's MariaDB. */
export async function mariadbPackage(): Promise<SqlPackage> {
  return (await installedServer()) ?? debianMariadb();
}
