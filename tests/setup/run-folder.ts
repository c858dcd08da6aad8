import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { defaultStateDir } from '../../tools/local/packages/folder';
import { identityOf, isRunning } from '../../tools/local/process/identity';
import { stopLeftOvers } from '../../tools/local/process/left-over';

const runs = join(defaultStateDir, 'test');

/** A state folder for this test run, named after its process, so that a later run knows when it is abandoned. */
export function createRunFolder(): string {
  const owner = identityOf(process.pid);
  const folder = join(runs, `${process.pid}-${owner?.started.replace(/\W/g, '') ?? 'unknown'}`);
  mkdirSync(folder, { recursive: true });
  return folder;
}

/** Ends and removes what runs left behind that were killed before their teardown. */
export async function removeAbandonedRuns(): Promise<void> {
  mkdirSync(runs, { recursive: true });
  for (const name of readdirSync(runs)) {
    const [pid = '', started = ''] = name.split('-');
    const now = identityOf(Number(pid));
    if (now && isRunning(now) && now.started.replace(/\W/g, '') === started) continue;
    await stopLeftOvers(join(runs, name));
    rmSync(join(runs, name), { recursive: true, force: true });
  }
}
