import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { startApiSite, type ApiSite } from './api-site';
import { plainRequest } from './plain-request';

interface Example {
  command: string;
  status: number;
  type: string | null;
  has: string | null;
}

/** Commands of the document's shell blocks, each with the line below it that says what comes. */
function readExamples(markdown: string): Example[] {
  const blocks = [...markdown.matchAll(/^```sh\n([\s\S]*?)^```$/gm)].map(([, block]) => block ?? '');
  return blocks.flatMap((block) => {
    const lines = block.trim().split('\n');
    return lines.flatMap((command, index) => {
      if (command.startsWith('#')) return [];
      const [, status, type, has] =
        /^# (\d{3})(?: ([\w/.+-]+))?(?:, has (.+))?$/.exec(lines[index + 1] ?? '') ?? [];
      if (status === undefined) throw new Error(`the document does not say what comes of: ${command}`);
      return [{ command, status: Number(status), type: type ?? null, has: has ?? null }];
    });
  });
}

/** Does what curl does for the few options that the document uses; the machine need not have it. */
function curl(command: string, site: string): Promise<Response> {
  const words = [...command.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, plain]) => quoted ?? plain ?? '');
  const headers: Record<string, string> = {};
  let method = 'GET';
  let address: string | undefined;
  expect(words.shift()).toBe('curl');
  for (let word = words.shift(); word !== undefined; word = words.shift()) {
    if (word === '-H') {
      const [name = '', value = ''] = (words.shift() ?? '').split(/: (.*)/);
      headers[name] = value;
    } else if (word === '-X') method = words.shift() ?? '';
    else if (word === '-I') method = 'HEAD';
    else if (word === '-o') words.shift();
    else if (word.startsWith('$SITE/') && address === undefined) address = word.replace('$SITE', '');
    else throw new Error(`the test does not know this part of a command: ${word}`);
  }
  if (address === undefined) throw new Error(`no address in: ${command}`);
  return plainRequest(site, address, { method, headers });
}

const EXAMPLES = readExamples(readFileSync('docs/api.md', 'utf8'));

let site: ApiSite;
beforeAll(async () => {
  site = await startApiSite();
});
afterAll(() => site?.close());

test('the document has examples of every kind of answer', () => {
  expect([...new Set(EXAMPLES.map(({ status }) => status))].sort()).toEqual([200, 304, 400, 404, 405, 406]);
});

test.each(EXAMPLES)('$command', async ({ command, status, type, has }) => {
  const response = await curl(command, site.url);
  expect(response.status).toBe(status);
  if (type !== null) expect(response.headers.get('content-type')?.split(';')[0]).toBe(type);
  const text = await response.text();
  if (has !== null) expect(text).toContain(has);
});

test('the table of the document names every path of the OpenAPI document', async () => {
  const response = await fetch(`${site.url}/api/v1/openapi.json`);
  const { paths } = (await response.json()) as { paths: Record<string, unknown> };
  const text = readFileSync('docs/api.md', 'utf8');
  for (const path of Object.keys(paths).filter((each) => each !== '/')) expect(text).toContain(`\`${path}\``);
});
