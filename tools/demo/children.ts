import { readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import path from 'node:path';
import { waitUntilReady } from '../local/process/ready';
import { supervise } from '../local/process/supervise';
import type { SupervisedProcess } from '../local/process/supervise';
import type { DemoSource } from './options';

interface ChildOptions {
  readonly stateDir: string;
  readonly env: Record<string, string>;
}

function startTypeScript(
  name: string,
  entry: string,
  args: readonly string[],
  options: ChildOptions,
  flags: readonly string[] = [],
) {
  return supervise({
    name,
    command: process.execPath,
    args: [...flags, '--import', 'tsx', path.resolve(entry), ...args],
    env: options.env,
    stateDir: options.stateDir,
    patienceMs: 45_000,
  });
}

async function answers(url: string): Promise<void> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url} answered ${response.status}`);
}

/** The stand-in for MLB's API: the simulated league, or a folder of recordings. */
export async function startSource(
  source: Exclude<DemoSource, { kind: 'mlb' }>,
  port: number,
  options: ChildOptions,
  moreArgs: readonly string[] = [],
): Promise<SupervisedProcess> {
  const args = [...(source.kind === 'league' ? [] : ['--folder', source.folder]), ...moreArgs];
  const child = await startTypeScript('source', 'league/main.ts', [...args, '--port', String(port)], options);
  await waitUntilReady(child, () =>
    answers(`http://127.0.0.1:${port}/api/v1/schedule?sportId=1&date=2026-01-01`),
  );
  return child;
}

/** What Node is told for an entry; `npm run worker` and `npm run web` read the same files. */
function nodeFlags(...folder: string[]): string[] {
  return JSON.parse(readFileSync(path.resolve(...folder, 'node-flags.json'), 'utf8')) as string[];
}

/** A worker is one thread of JavaScript: two of them load a season nearly twice as fast as one. */
const MOST_WORKERS = 2;

/** Starts a worker a core, two at most. */
export function startWorkers(options: ChildOptions): Promise<SupervisedProcess[]> {
  const count = Math.min(MOST_WORKERS, availableParallelism());
  return Promise.all(Array.from({ length: count }, (_, n) => startWorker(options, `worker-${n + 1}`)));
}

/** @param name - of its log; a second worker needs another one */
export function startWorker(options: ChildOptions, name = 'worker'): Promise<SupervisedProcess> {
  return startTypeScript(name, 'worker/main.ts', [], options, nodeFlags('worker'));
}

export async function startSite(port: number, options: ChildOptions): Promise<SupervisedProcess> {
  const child = await startTypeScript('site', 'web/server/main.ts', [], options, nodeFlags('web', 'server'));
  await waitUntilReady(child, () => answers(`http://127.0.0.1:${port}/healthz`));
  return child;
}
