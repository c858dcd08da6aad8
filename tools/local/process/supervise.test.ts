import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { identityOf, isRunning, startTimeOf } from './identity';
import { StateFolderInUse, stopLeftOvers } from './left-over';
import { writePidFile } from './pid-file';
import { waitUntilReady } from './ready';
import { supervise } from './supervise';

let stateDir: string;
const pidFile = (name: string) => join(stateDir, 'run', `${name}.pid`);
const self = () => identityOf(process.pid)!;

beforeEach(() => {
  stateDir = mkdtempSync(join(tmpdir(), 'injuryfx state-'));
});
afterEach(() => rmSync(stateDir, { recursive: true, force: true }));

/** A child that says something, then waits; `body` may add to it. */
const start = (name: string, body = '', patienceMs = 5_000) =>
  supervise({
    ...{ name, stateDir, patienceMs, command: process.execPath },
    args: ['-e', `${body}; console.log('up'); setInterval(() => {}, 1000)`],
  });

/** Until the child has said that it is up. */
async function untilUp(logFile: string): Promise<void> {
  while (!readFileSync(logFile, 'utf8').includes('up')) await sleep(10);
}

/** A process that no supervisor of this test started. */
async function stranger(): Promise<{ pid: number; end(): Promise<void> }> {
  const child = spawn('sleep', ['60'], { detached: true, stdio: 'ignore' });
  await once(child, 'spawn');
  const end = async () => {
    const over = once(child, 'exit');
    if (child.kill('SIGKILL')) await over;
  };
  return { pid: child.pid!, end };
}

describe('supervise', () => {
  test('notes the child while it runs, and nothing of it is left after stop', async () => {
    const child = await start('service');
    const noted = JSON.parse(readFileSync(pidFile('service'), 'utf8')) as { child: { pid: number } };
    expect(noted.child.pid).toBe(child.pid);
    expect(startTimeOf(child.pid)).not.toBeNull();
    await child.stop();
    expect(startTimeOf(child.pid)).toBeNull();
    expect(existsSync(pidFile('service'))).toBe(false);
  });

  test('kills a child that ignores SIGTERM, with what it started itself', async () => {
    const grandchild = `console.log('pid', require('child_process').spawn('sleep', ['60']).pid)`;
    const child = await start('stubborn', `process.on('SIGTERM', () => {}); ${grandchild}`, 200);
    await untilUp(child.logFile);
    const pid = Number(/pid (\d+)/.exec(readFileSync(child.logFile, 'utf8'))?.[1]);
    expect(startTimeOf(pid)).not.toBeNull();
    await child.stop();
    for (let tries = 0; startTimeOf(pid) !== null && tries < 100; tries++) await sleep(10);
    expect([startTimeOf(child.pid), startTimeOf(pid)]).toEqual([null, null]);
  });

  test('says so when the program does not exist', async () => {
    const missing = supervise({ name: 'missing', command: join(stateDir, 'nothing'), args: [], stateDir });
    await expect(missing).rejects.toThrow(/missing could not be started.*ENOENT/);
  });

  test('refuses a name whose child still runs under this same process', async () => {
    const child = await start('service');
    await expect(start('service')).rejects.toThrow(StateFolderInUse);
    await child.stop();
  });
});

describe('waitUntilReady', () => {
  test('shows the end of the log when the child ends before it is ready', async () => {
    const child = await start('broken', `console.error('no space left on device'); process.exit(3)`);
    await expect(waitUntilReady(child, () => Promise.reject(new Error('refused')))).rejects.toThrow(
      /broken ended \(refused\)[^]*no space left on device/,
    );
  });

  test('stops a child that is not ready in time', async () => {
    const child = await start('slow');
    const never = waitUntilReady(child, () => Promise.reject(new Error('503')), { timeoutMs: 100 });
    await expect(never).rejects.toThrow(/slow was not ready in time \(503\)/);
    expect(child.hasEnded()).toBe(true);
  });
});

describe('stopLeftOvers', () => {
  const goneOwner = { pid: 2 ** 22 + 1, started: '1' };

  test('ends the child of a run that was killed', async () => {
    const { pid, end } = await stranger();
    writePidFile(stateDir, { name: 'orphan', child: identityOf(pid)!, owner: goneOwner });
    expect(await stopLeftOvers(stateDir)).toEqual(['orphan']);
    expect(startTimeOf(pid)).toBeNull();
    expect(existsSync(pidFile('orphan'))).toBe(false);
    await end();
  });

  test('spares a stranger that has got the pid of an earlier child', async () => {
    const { pid, end } = await stranger();
    writePidFile(stateDir, { name: 'reused', child: { pid, started: '1' }, owner: goneOwner });
    expect(await stopLeftOvers(stateDir)).toEqual([]);
    expect(startTimeOf(pid)).not.toBeNull();
    expect(existsSync(pidFile('reused'))).toBe(false);
    await end();
  });

  test('refuses to touch the children of a run that is alive', async () => {
    const { pid, end } = await stranger();
    writePidFile(stateDir, { name: 'busy', child: identityOf(pid)!, owner: self() });
    await expect(stopLeftOvers(stateDir)).rejects.toThrow(/busy already runs in .* started by process \d+/);
    expect(startTimeOf(pid)).not.toBeNull();
    await end();
  });
});

test('a process is not taken for another with the same pid', () => {
  expect(isRunning(self())).toBe(true);
  expect(isRunning({ pid: process.pid, started: '1' })).toBe(false);
});
