import { createHash } from 'node:crypto';
import { cpSync, existsSync, readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import type { Environment } from '../process/environment';
import { findOnPath, runCommand } from './command';
import { unpackDebian } from './debian';
import { projectRoot } from './folder';
import { debianMariadb } from './mariadb';
import { announce } from './progress';
import { publishOnce } from './publish';
import { libraryEnv } from './sql-package';

/** Python or its packages cannot be had on this machine; the message says why. */
export class PythonPeersUnavailable extends Error {
  override name = 'PythonPeersUnavailable';
}

/** A Python with pandas, SQLAlchemy and a database driver. */
export interface PythonPeers {
  python: string;
  /** The driver that was found, such as `mysqlclient 1.4.6`. */
  driver: string;
  env: Environment;
}

const requirements = join(projectRoot, 'tools/bench/peers/requirements.txt');
const peersFolder = join(projectRoot, 'tools/bench/peers');

/**
 * mysqlclient has no wheels for Linux; Debian builds it for its own Python, and the one file that is compiled fits any
 * Python of that version. Without it PyMySQL is used, which is slower.
 */
async function addMysqlclient(target: string): Promise<void> {
  const work = await mkdtemp(join(tmpdir(), 'injuryfx-mysqldb-'));
  try {
    await unpackDebian(['python3-mysqldb'], work);
    const found = join(work, 'usr/lib/python3/dist-packages/MySQLdb');
    if (existsSync(found)) cpSync(found, join(target, 'MySQLdb'), { recursive: true });
  } finally {
    await rm(work, { recursive: true, force: true });
  }
}

async function fill(python: string, target: string): Promise<void> {
  announce('fetching pandas, SQLAlchemy and a MySQL driver for Python (about 40 MB)');
  await runCommand(python, [
    ...['-m', 'pip', 'install', '--quiet', '--no-deps', '--require-hashes', '--only-binary', ':all:'],
    ...['--disable-pip-version-check', '--target', target, '--requirement', requirements],
  ]);
  await addMysqlclient(target).catch((error: unknown) =>
    announce(`no mysqlclient (${error instanceof Error ? error.message : error}): PyMySQL is used instead`),
  );
}

/**
 * Fetches, once, what the bench `peers` loads with: wheels pinned by hash, and Debian's mysqlclient.
 *
 * @throws PythonPeersUnavailable where there is no Python 3 or its packages cannot be had
 */
export async function pythonPeers(): Promise<PythonPeers> {
  const python = findOnPath('python3');
  if (!python) throw new PythonPeersUnavailable('the Python peers need python3, and this machine has none');
  const pins = createHash('sha256').update(readFileSync(requirements)).digest('hex').slice(0, 12);
  try {
    const version = (await runCommand(python, ['-c', versionScript])).trim();
    const folder = await publishOnce(`python-peers-${version}-${pins}`, (target) => fill(python, target));
    const { libraries } = await debianMariadb();
    const path = [folder, peersFolder].join(delimiter);
    const env = { ...libraryEnv(libraries), PYTHONPATH: path, PYTHONDONTWRITEBYTECODE: '1' };
    const driver = await runCommand(python, ['-c', 'import pandas, sqlalchemy, driver; print(driver.NAME)'], {
      env,
    });
    return { python, driver: driver.trim(), env };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new PythonPeersUnavailable(`the Python peers' packages cannot be had: ${reason}`);
  }
}

const versionScript = 'import sys; print("{0}.{1}".format(*sys.version_info))';
