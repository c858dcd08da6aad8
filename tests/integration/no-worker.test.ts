import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { hasWorker, sayingWhenNobodyWorks } from '../../tools/ops/workers';
import { prepareGround } from '../platform/platform';
import type { Ground } from '../platform/platform';

let ground: Ground;
beforeAll(async () => {
  ground = await prepareGround('http://127.0.0.1:9', 'league');
}, 120_000);
afterAll(() => ground.remove());

test('an operator who waits for work that no worker takes is told so, once', async () => {
  expect(await hasWorker(ground.client)).toBe(false);
  const lines: string[] = [];
  const work = () => new Promise<string>((resolve) => setTimeout(resolve, 1_500, 'done'));
  const result = await sayingWhenNobodyWorks(ground.client, (line) => void lines.push(line), work, 200);
  expect(result).toBe('done');
  expect(lines).toEqual([expect.stringContaining('no worker polls the task queue injuryfx-ingest')]);
});
