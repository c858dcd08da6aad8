import { mkdir, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findOnPath, runCommand } from './command';

/**
 * Downloads Debian packages by name and unpacks them into `target`, without root and without installing them.
 *
 * apt checks their signatures. It gets package lists of its own: the machine's may be missing, or so old that the
 * versions they name are gone. They lie in the temporary folder, since apt's options cannot hold a space.
 */
export async function unpackDebian(names: readonly string[], target: string): Promise<void> {
  if (!findOnPath('apt-get') || !findOnPath('dpkg-deb')) {
    throw new Error('apt-get and dpkg-deb are needed to fetch it, and this machine has none');
  }
  const work = await mkdtemp(join(tmpdir(), 'injuryfx-apt-'));
  try {
    for (const folder of ['lists/partial', 'cache/archives/partial', 'download']) {
      await mkdir(join(work, folder), { recursive: true });
    }
    const options = [`Dir::State::lists=${work}/lists`, `Dir::Cache=${work}/cache`, 'APT::Sandbox::User=']
      .concat('Debug::NoLocking=1', 'Acquire::Languages=none')
      .flatMap((option) => ['-o', option]);
    await runCommand('apt-get', [...options, '-qq', 'update']);
    const download = join(work, 'download');
    await runCommand('apt-get', [...options, '-qq', 'download', ...names], { cwd: download });
    for (const file of await readdir(download)) {
      if (file.endsWith('.deb')) await runCommand('dpkg-deb', ['-x', join(download, file), target]);
    }
  } finally {
    await rm(work, { recursive: true, force: true });
  }
}
