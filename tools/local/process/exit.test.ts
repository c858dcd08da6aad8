import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { projectRoot } from '../packages/folder';
import { startTimeOf } from './identity';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'injuryfx exit-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const moduleUrl = (name: string) => JSON.stringify(pathToFileURL(join(__dirname, name)).href);

/** Runs a parent with one supervised child; `ending` is what the parent then does. */
function startParent(ending: string) {
  const script = `
    const { supervise } = await import(${moduleUrl('supervise.ts')});
    const { onShutdownSignal } = await import(${moduleUrl('shutdown.ts')});
    const child = await supervise({ name: 'child', command: 'sleep', args: ['60'], stateDir: ${JSON.stringify(folder)} });
    ${ending}
    console.log('child', child.pid);`;
  const args = ['--import', 'tsx', '--input-type=module', '--eval', script];
  const parent = spawn(process.execPath, args, { cwd: projectRoot, stdio: ['ignore', 'pipe', 'pipe'] });
  let printed = '';
  parent.stdout.on('data', (chunk: Buffer) => (printed += chunk.toString()));
  parent.stderr.on('data', (chunk: Buffer) => (printed += chunk.toString()));
  const exited = once(parent, 'exit') as Promise<[number | null, NodeJS.Signals | null]>;
  const childPid = async () => {
    for (;;) {
      const pid = /child (\d+)/.exec(printed)?.[1];
      if (pid) return Number(pid);
      if (parent.exitCode !== null) throw new Error(printed);
      await sleep(10);
    }
  };
  return { parent, exited, childPid };
}

const noPidFiles = () => readdirSync(join(folder, 'run')).length === 0;

describe('a supervised child ends with its parent', () => {
  test('when the parent throws', async () => {
    const { childPid, exited } = startParent(`setTimeout(() => { throw new Error('boom'); }, 50);`);
    const pid = await childPid();
    expect((await exited)[0]).not.toBe(0);
    expect(startTimeOf(pid)).toBeNull();
  });

  test('when the parent exits in the middle of its work', async () => {
    const { childPid, exited } = startParent(`setTimeout(() => process.exit(4), 50);`);
    const pid = await childPid();
    expect((await exited)[0]).toBe(4);
    expect(startTimeOf(pid)).toBeNull();
  });

  test('in order, once, on a Ctrl-C that arrives twice', async () => {
    const order = `onShutdownSignal(async () => { console.log('stopping'); await child.stop(); });`;
    const { parent, childPid, exited } = startParent(order);
    let stops = 0;
    parent.stdout.on('data', (chunk: Buffer) => (stops += chunk.toString().split('stopping').length - 1));
    const pid = await childPid();
    parent.kill('SIGINT');
    parent.kill('SIGINT');
    expect((await exited)[0]).toBe(130);
    expect([startTimeOf(pid), stops, noPidFiles()]).toEqual([null, 1, true]);
  });
});

test('a child whose parent was killed is ended by the next start in the same folder', async () => {
  const first = startParent('');
  const orphan = await first.childPid();
  first.parent.kill('SIGKILL');
  await first.exited;
  expect(startTimeOf(orphan)).not.toBeNull();
  const second = startParent(`setTimeout(() => process.exit(0), 50);`);
  const next = await second.childPid();
  await second.exited;
  expect([startTimeOf(orphan), startTimeOf(next)]).toEqual([null, null]);
  expect(readFileSync(join(folder, 'logs/child.log'), 'utf8')).toBe('');
});
