import { expect, test } from '@jest/globals';
import { TooBusy, turns } from './in-turn.server';

const after = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));

test('work is done in order, no more at once than allowed', async () => {
  const inTurn = turns(2);
  const begun: number[] = [];
  let [underWay, most] = [0, 0];
  const work = (index: number) =>
    inTurn(async () => {
      begun.push(index);
      most = Math.max(most, ++underWay);
      await after(2);
      underWay--;
      return index;
    });
  expect(await Promise.all([0, 1, 2, 3, 4].map(work))).toEqual([0, 1, 2, 3, 4]);
  expect(begun).toEqual([0, 1, 2, 3, 4]);
  expect(most).toBe(2);
});

test('work that fails makes room for the next', async () => {
  const inTurn = turns(1);
  const failing = inTurn(() => Promise.reject(new Error('broken')));
  const next = inTurn(() => Promise.resolve('done'));
  await expect(failing).rejects.toThrow('broken');
  expect(await next).toBe('done');
});

test('who waits too long is told, and takes no turn later', async () => {
  const inTurn = turns(1, 10);
  const long = inTurn(() => after(40));
  let isBegun = false;
  await expect(
    inTurn(() => {
      isBegun = true;
      return Promise.resolve();
    }),
  ).rejects.toBeInstanceOf(TooBusy);
  await long;
  expect(await inTurn(() => Promise.resolve('next'))).toBe('next');
  expect(isBegun).toBe(false);
});
