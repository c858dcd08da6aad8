import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { errorCode } from './error-code';
import { identityOf, isRunning } from './identity';
import { StateFolderInUse } from './left-over';

const identity = z.object({ pid: z.number().int().positive(), started: z.string() });

/** The process that has claimed the folder and still runs, or null. */
function liveOwner(file: string): number | null {
  try {
    const owner = identity.parse(JSON.parse(readFileSync(file, 'utf8')));
    return isRunning(owner) ? owner.pid : null;
  } catch {
    return null;
  }
}

/**
 * Claims the state folder for this process, so that of two runs that start at the same time only one touches it.
 * A claim whose process is gone counts for nothing.
 *
 * @returns a function that gives the folder free again
 * @throws StateFolderInUse when another run has it
 */
export function claimStateFolder(stateDir: string): () => void {
  const file = join(stateDir, 'run', 'owner.json');
  mkdirSync(join(stateDir, 'run'), { recursive: true });
  for (;;) {
    try {
      writeFileSync(file, JSON.stringify(identityOf(process.pid)), { flag: 'wx' });
      return () => rmSync(file, { force: true });
    } catch (error) {
      if (errorCode(error) !== 'EEXIST') throw error;
    }
    const owner = liveOwner(file);
    if (owner !== null)
      throw new StateFolderInUse(`${stateDir} is in use by process ${owner}: stop that one first`);
    rmSync(file, { force: true });
  }
}
