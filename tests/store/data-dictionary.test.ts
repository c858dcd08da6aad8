import { execFile } from 'node:child_process';
import { appendFile, copyFile, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from '@jest/globals';

const run = promisify(execFile);
const dictionary = (...options: string[]) =>
  run(process.execPath, ['--import', 'tsx', path.join('tools', 'data-dictionary.ts'), ...options]);

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'dictionary-'));
});
afterAll(() => rm(folder, { recursive: true }));

test('the data dictionary is what the schema says (else run npx tsx tools/data-dictionary.ts)', async () => {
  await dictionary('--check');
});

test('a stale or missing dictionary fails the check, and writing it anew mends it', async () => {
  const output = path.join(folder, 'data-dictionary.md');
  await expect(dictionary('--check', '--output', output)).rejects.toMatchObject({ code: 1 });
  await copyFile('docs/data-dictionary.md', output);
  await dictionary('--check', '--output', output);
  await appendFile(output, 'Edited by hand.\n');
  await expect(dictionary('--check', '--output', output)).rejects.toMatchObject({ code: 1 });
  await dictionary('--output', output);
  expect(await readFile(output, 'utf8')).toBe(await readFile('docs/data-dictionary.md', 'utf8'));
});
