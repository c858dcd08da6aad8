import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { publishOnce } from './publish';

let folder: string;
const before = process.env.INJURYFX_PACKAGES;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'injuryfx packages-'));
  process.env.INJURYFX_PACKAGES = folder;
});
afterEach(() => {
  if (before === undefined) delete process.env.INJURYFX_PACKAGES;
  else process.env.INJURYFX_PACKAGES = before;
  rmSync(folder, { recursive: true, force: true });
});

test('a package is fetched once, however many want it at once or later', async () => {
  let fetched = 0;
  const fill = async (target: string) => {
    fetched += 1;
    await writeFile(join(target, 'program'), 'x');
  };
  const places = await Promise.all([publishOnce('p-1', fill), publishOnce('p-1', fill)]);
  places.push(await publishOnce('p-1', fill));
  expect(new Set(places)).toEqual(new Set([join(folder, 'p-1')]));
  expect(fetched).toBe(1);
  expect(existsSync(join(folder, 'p-1/program'))).toBe(true);
});

test('a fetch that fails half-way leaves nothing behind and can be tried again', async () => {
  const broken = publishOnce('p-1', async (target) => {
    await writeFile(join(target, 'half'), 'x');
    throw new Error('connection lost');
  });
  await expect(broken).rejects.toThrow('connection lost');
  expect(readdirSync(folder)).toEqual([]);
  await expect(publishOnce('p-1', () => Promise.resolve())).resolves.toBe(join(folder, 'p-1'));
});
