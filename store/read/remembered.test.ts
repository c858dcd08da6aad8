import { expect, test } from '@jest/globals';
import { remembered, rememberedFor } from './remembered';

test('callers share one answer until its time is over, and a failure is not kept', async () => {
  const clock = { now: 0 };
  let asked = 0;
  const ask = remembered(
    100,
    () => (++asked === 2 ? Promise.reject(new Error('away')) : Promise.resolve(asked)),
    () => clock.now,
  );
  expect(await Promise.all([ask(), ask()])).toEqual([1, 1]);
  clock.now = 100;
  await expect(ask()).rejects.toThrow('away');
  expect(await ask()).toBe(3);
});

test('what is remembered for a version is forgotten with it', async () => {
  const state = { version: 'a', asked: 0 };
  const ask = rememberedFor(
    () => Promise.resolve(state.version),
    () => remembered(60_000, () => Promise.resolve(++state.asked)),
  );
  expect([await ask(), await ask()]).toEqual([1, 1]);
  state.version = 'b';
  expect([await ask(), await ask()]).toEqual([2, 2]);
});
