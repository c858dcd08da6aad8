import { setTimeout as sleep } from 'node:timers/promises';
import { isRunning } from './identity';
import { readPidFiles, removePidFile, type PidRecord } from './pid-file';
import { signalGroup } from './signal-group';

/** Another live run uses the state folder. */
export class StateFolderInUse extends Error {
  override name = 'StateFolderInUse';
}

const patienceMs = 15_000;

async function end({ name, child }: PidRecord, stateDir: string): Promise<void> {
  if (isRunning(child)) {
    signalGroup(child.pid, 'SIGTERM');
    for (const deadline = Date.now() + patienceMs; isRunning(child) && Date.now() < deadline;)
      await sleep(50);
    if (isRunning(child)) signalGroup(child.pid, 'SIGKILL');
    while (isRunning(child)) await sleep(20);
  }
  removePidFile(stateDir, name);
}

/**
 * Ends what an earlier run started in this state folder and could not stop, because it was killed itself.
 *
 * @param name only the child of this name
 * @returns the names of the children that were still running
 * @throws StateFolderInUse when the run that started them is alive
 */
export async function stopLeftOvers(stateDir: string, name?: string): Promise<string[]> {
  const entries = readPidFiles(stateDir).filter((entry) => name === undefined || entry.name === name);
  const running = entries.filter((entry) => isRunning(entry.child));
  const owned = running.find((entry) => isRunning(entry.owner));
  if (owned) {
    throw new StateFolderInUse(
      `${owned.name} already runs in ${stateDir}, started by process ${owned.owner.pid}: stop that one first`,
    );
  }
  await Promise.all(entries.map((entry) => end(entry, stateDir)));
  return running.map((entry) => entry.name);
}
