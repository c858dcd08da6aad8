import { spawn, type ChildProcess } from 'node:child_process';
import { closeSync, existsSync, mkdirSync, openSync, renameSync } from 'node:fs';
import { once } from 'node:events';
import { join } from 'node:path';
import { forgetChild, rememberChild } from './exit';
import { identityOf } from './identity';
import { stopLeftOvers } from './left-over';
import { logTail } from './log-tail';
import { removePidFile, writePidFile } from './pid-file';
import { signalGroup } from './signal-group';
import type { Environment } from './environment';

/** How to start a child. */
export interface ProcessSpec {
  /** Names the log file and the pid file. */
  name: string;
  command: string;
  args: readonly string[];
  env?: Environment;
  cwd?: string;
  /** Log and pid files go below it. */
  stateDir: string;
  /** How long SIGTERM may take before SIGKILL follows. */
  patienceMs?: number;
}

/** A child that is ended with its parent. */
export interface SupervisedProcess {
  name: string;
  pid: number;
  logFile: string;
  /** Resolves when the child has ended, however it did. */
  ended: Promise<void>;
  hasEnded(): boolean;
  /** SIGTERM, then SIGKILL when that is not enough; resolves when nothing of it runs. */
  stop(): Promise<void>;
  /** SIGKILL, as a crash would have it. */
  kill(): Promise<void>;
}

/** The last run's log is kept beside the new one: after a crash it is the one that is wanted. */
function openLog(stateDir: string, name: string): { logFile: string; descriptor: number } {
  const folder = join(stateDir, 'logs');
  mkdirSync(folder, { recursive: true });
  const logFile = join(folder, `${name}.log`);
  if (existsSync(logFile)) renameSync(logFile, join(folder, `${name}.previous.log`));
  return { logFile, descriptor: openSync(logFile, 'a', 0o600) };
}

/**
 * Starts a child in a process group of its own, so that Ctrl-C in the terminal reaches only this process, which then
 * stops its children in the right order.
 */
export async function supervise(spec: ProcessSpec): Promise<SupervisedProcess> {
  await stopLeftOvers(spec.stateDir, spec.name);
  const { logFile, descriptor } = openLog(spec.stateDir, spec.name);
  const child: ChildProcess = spawn(spec.command, [...spec.args], {
    cwd: spec.cwd,
    detached: true,
    env: { ...process.env, ...spec.env },
    stdio: ['ignore', descriptor, descriptor],
  });
  closeSync(descriptor);
  const pid = child.pid;
  if (pid === undefined) {
    const [error] = (await once(child, 'error')) as [Error];
    throw new Error(`${spec.name} could not be started: ${error.message}`);
  }
  let over = false;
  const ended = once(child, 'exit').then(() => {
    over = true;
    signalGroup(pid, 'SIGKILL'); // whatever it left behind in its group
    removePidFile(spec.stateDir, spec.name);
    forgetChild(pid);
  });
  const [identity, owner] = [identityOf(pid), identityOf(process.pid)];
  if (!identity || !owner) {
    await ended;
    throw new Error(`${spec.name} ended at once:\n${logTail(logFile)}`);
  }
  rememberChild(identity);
  writePidFile(spec.stateDir, { name: spec.name, child: identity, owner });

  const stop = async () => {
    if (over) return;
    signalGroup(pid, 'SIGTERM');
    const timer = setTimeout(() => signalGroup(pid, 'SIGKILL'), spec.patienceMs ?? 15_000);
    await ended;
    clearTimeout(timer);
  };
  const kill = async () => {
    if (!over) signalGroup(pid, 'SIGKILL');
    await ended;
  };
  return { name: spec.name, pid, logFile, ended, hasEnded: () => over, stop, kill };
}
