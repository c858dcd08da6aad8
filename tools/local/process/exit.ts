import { isRunning, type ProcessIdentity } from './identity';
import { signalGroup } from './signal-group';

const children = new Map<number, ProcessIdentity>();
const patienceMs = 10_000;

/** From now on the child is ended when this process exits, for whatever reason short of SIGKILL. */
export function rememberChild(child: ProcessIdentity): void {
  if (children.size === 0) process.once('exit', endAll);
  children.set(child.pid, child);
}

/** The child has ended by itself. */
export function forgetChild(pid: number): void {
  children.delete(pid);
  if (children.size === 0) process.removeListener('exit', endAll);
}

/** In an exit handler nothing asynchronous runs any more, so it waits by blocking. */
function endAll(): void {
  const pause = new Int32Array(new SharedArrayBuffer(4));
  const left = () => [...children.values()].filter(isRunning);
  for (const child of left()) signalGroup(child.pid, 'SIGTERM');
  for (const deadline = Date.now() + patienceMs; left().length > 0 && Date.now() < deadline;) {
    Atomics.wait(pause, 0, 0, 50);
  }
  for (const child of left()) signalGroup(child.pid, 'SIGKILL');
}
