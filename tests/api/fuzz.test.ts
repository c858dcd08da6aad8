import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { runCommand } from '../../tools/local/packages/command';
import { schemathesis } from '../../tools/local/packages/schemathesis';
import { startApiSite, type ApiSite } from './api-site';

/**
 * What every answer is held to. Not `positive_data_acceptance`: that days come in order, and that a table of millions
 * is asked for in part, can't be said in a schema of single parameters, so that some of what it allows is refused.
 */
const CHECKS = [
  'not_a_server_error',
  'status_code_conformance',
  'content_type_conformance',
  'response_headers_conformance',
  'response_schema_conformance',
  'negative_data_rejection',
  'unsupported_method',
  'allow_header_conformance',
];

let site: ApiSite;
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'fuzz-'));
  site = await startApiSite();
});

afterAll(async () => {
  await site?.close();
  await rm(folder, { recursive: true, force: true });
});

async function fuzz(): Promise<string> {
  const { command, args, env } = await schemathesis();
  const report = join(folder, 'junit.xml');
  await runCommand(
    command,
    [
      ...args,
      ...['run', `${site.url}/api/v1/openapi.json`],
      ...['--phases', 'examples,coverage,fuzzing', '--checks', CHECKS.join(',')],
      ...['--max-examples', '12', '--seed', '20260501', '--workers', '2', '--no-shrink'],
      // A busy machine answers slowly; that is no failure of the API.
      ...['--suppress-health-check', 'all', '--request-timeout', '60'],
      ...['--generation-database', 'none', '--report', 'junit', '--report-junit-path', report],
    ],
    { env, cwd: folder, timeoutMs: 150_000 },
  ).catch(async (error: unknown) => {
    const failures = (await readFile(report, 'utf8')).match(/<(failure|error)[\s\S]*?<\/\1>/g) ?? [];
    throw new Error([String(error), ...failures].join('\n').slice(0, 20_000));
  });
  return readFile(report, 'utf8');
}

test('whatever the document allows, and what it does not, is answered as the document says', async () => {
  const report = await fuzz();
  const operations = [...report.matchAll(/<testcase name="GET ([^"]+)"/g)].map(([, path]) => path);
  const document = (await (await fetch(`${site.url}/api/v1/openapi.json`)).json()) as { paths: object };
  for (const path of Object.keys(document.paths)) expect(operations.join(' ')).toContain(path);
}, 180_000);
