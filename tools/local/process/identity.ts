import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

/**
 * When the process began, in the operating system's own terms, or null when it is gone (a zombie counts as gone).
 *
 * A pid alone names no process, since pids are used again; pid and start time together do.
 */
export function startTimeOf(pid: number): string | null {
  if (process.platform === 'linux') {
    try {
      const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
      // The program's name, in brackets, may hold spaces and brackets itself: the fields start after the last one.
      const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
      return fields[0] === 'Z' || fields[0] === 'X' ? null : (fields[19] ?? null);
    } catch {
      return null;
    }
  }
  const printed = spawnSync('ps', ['-o', 'stat=,lstart=', '-p', String(pid)], {
    encoding: 'utf8',
  }).stdout.trim();
  return printed && !printed.startsWith('Z') ? printed.replace(/^\S+\s+/, '') : null;
}

/** A process that can be told apart from a later one with the same pid. */
export interface ProcessIdentity {
  pid: number;
  started: string;
}

/** Whether exactly this process still runs. */
export function isRunning(identity: ProcessIdentity): boolean {
  return startTimeOf(identity.pid) === identity.started;
}

/** The identity of a process that runs now, or null. */
export function identityOf(pid: number): ProcessIdentity | null {
  const started = startTimeOf(pid);
  return started === null ? null : { pid, started };
}
