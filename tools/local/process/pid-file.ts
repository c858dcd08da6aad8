import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

const identity = z.object({ pid: z.number().int().positive(), started: z.string() });
const record = z.object({ name: z.string(), child: identity, owner: identity });

/** What a pid file says: which child runs under a name, and which process started it. */
export type PidRecord = z.infer<typeof record>;

const folder = (stateDir: string) => join(stateDir, 'run');
const path = (stateDir: string, name: string) => join(folder(stateDir), `${name}.pid`);

/** Notes a child, so that a later run can find it when this one could not stop it. Synchronous: no gap after spawn. */
export function writePidFile(stateDir: string, entry: PidRecord): void {
  mkdirSync(folder(stateDir), { recursive: true });
  writeFileSync(path(stateDir, entry.name), JSON.stringify(entry));
}

/** Forgets a child that has ended. */
export function removePidFile(stateDir: string, name: string): void {
  rmSync(path(stateDir, name), { force: true });
}

/** All children noted in the state folder; a file cut short by a crash names nobody and is passed over. */
export function readPidFiles(stateDir: string): PidRecord[] {
  let names: string[];
  try {
    names = readdirSync(folder(stateDir)).filter((name) => name.endsWith('.pid'));
  } catch {
    return [];
  }
  return names.flatMap((name) => {
    try {
      return [record.parse(JSON.parse(readFileSync(join(folder(stateDir), name), 'utf8')))];
    } catch {
      return [];
    }
  });
}
