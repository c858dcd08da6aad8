import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { writeWorkflowBundle } from '../worker/workflow-bundle';
import { runCommand } from './local/packages/command';

/** The workflows in one file, as workers load them. */
export const WORKFLOW_BUNDLE = path.resolve('build', 'worker', 'workflow-bundle.js');

interface BuildStep {
  readonly name: string;
  /** Files and folders whose content decides whether the step runs again. */
  readonly inputs: readonly string[];
  readonly output: string;
  run(): Promise<unknown>;
}

const STEPS: readonly BuildStep[] = [
  {
    name: 'workflow bundle',
    inputs: ['workflows', 'core', 'package-lock.json'],
    output: WORKFLOW_BUNDLE,
    run: () => writeWorkflowBundle(WORKFLOW_BUNDLE),
  },
  {
    name: 'site',
    inputs: [
      'web',
      'core',
      'config',
      'store/read',
      'docs/statistics.md',
      'vite.config.ts',
      'package-lock.json',
    ],
    output: path.resolve('build', 'web', 'server', 'index.js'),
    run: () =>
      runCommand(process.execPath, [
        path.resolve('node_modules', '@remix-run', 'dev', 'dist', 'cli.js'),
        'vite:build',
      ]),
  },
];

function addToHash(hash: ReturnType<typeof createHash>, place: string): void {
  if (!existsSync(place)) return;
  if (statSync(place).isDirectory()) {
    for (const entry of readdirSync(place).sort()) addToHash(hash, path.join(place, entry));
  } else if (!place.includes('.test.')) {
    hash.update(place).update('\0').update(readFileSync(place));
  }
}

/** Builds what is missing or older than its sources. @param say - told what is being built */
export async function build(say: (text: string) => void): Promise<void> {
  for (const step of STEPS) {
    const hash = createHash('sha256');
    for (const input of step.inputs) addToHash(hash, input);
    const wanted = hash.digest('hex');
    const stamp = path.resolve('build', `.${step.name.replace(' ', '-')}.stamp`);
    if (existsSync(step.output) && existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) continue;
    say(`building the ${step.name}`);
    await step.run();
    mkdirSync(path.dirname(stamp), { recursive: true });
    writeFileSync(stamp, wanted);
  }
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  await build((text) => console.error(`[build] ${text}`));
}
