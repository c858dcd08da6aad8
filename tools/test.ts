import { spawn } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { build } from './build';

/** What jest writes with `--json`, as far as it is read here. */
interface JestReport {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
  readonly numRuntimeErrorTestSuites: number;
  readonly testResults: readonly {
    readonly assertionResults: readonly { readonly status: string; readonly fullName: string }[];
  }[];
}

const bin = (name: string): string => path.resolve('node_modules', '.bin', name);

/** Checks that need no service, quickest first. */
const CHECKS: readonly (readonly [name: string, command: string, ...args: string[]])[] = [
  ['formatting', bin('prettier'), '--check', '--log-level', 'warn', '.'],
  ['import directions', bin('depcruise'), '--config', '.dependency-cruiser.cjs', '--output-type', 'err', '.'],
  ['types', bin('tsc'), '--project', '.'],
  ['lint', bin('eslint'), '--max-warnings', '0', '.'],
];

const say = (text: string): void => console.error(`[test] ${text}`);

function run(
  command: string,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<number> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, [...args], { stdio: 'inherit', env: { ...process.env, ...env } });
    child.once('error', reject);
    child.once('exit', (code) => resolve(code ?? 1));
  });
}

function readReport(file: string): JestReport | undefined {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as JestReport;
  } catch {
    return undefined;
  }
}

/** Runs every check and every test, to the end, and closes with the counts. Arguments go to jest. */
async function test(jestArguments: readonly string[]): Promise<void> {
  const failedChecks: string[] = [];
  if (jestArguments.length === 0) {
    for (const [name, command, ...args] of CHECKS) {
      say(`checking ${name}`);
      if ((await run(command, args)) !== 0) failedChecks.push(name);
    }
  }
  await build(say);
  const reportFile = path.resolve('.injuryfx', 'test-report.json');
  rmSync(reportFile, { force: true });
  say('running the tests');
  const exitCode = await run(bin('jest'), ['--json', '--outputFile', reportFile, ...jestArguments], {
    NODE_ENV: 'test',
  });
  const report = readReport(reportFile);
  for (const { assertionResults } of report?.testResults ?? []) {
    for (const { status, fullName } of assertionResults) {
      if (status === 'failed') say(`failed: ${fullName}`);
    }
  }
  for (const name of failedChecks) say(`failed: check of ${name}`);
  const failed =
    failedChecks.length + (report?.numFailedTests ?? 0) + (report?.numRuntimeErrorTestSuites ?? 1);
  const passed =
    (report?.numPassedTests ?? 0) + (jestArguments.length === 0 ? CHECKS.length - failedChecks.length : 0);
  console.log(`${passed} passed, ${failed} failed, ${report?.numPendingTests ?? 0} skipped`);
  process.exitCode = failed > 0 || exitCode !== 0 ? 1 : 0;
}

await test(process.argv.slice(2));
