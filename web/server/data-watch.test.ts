import { expect, test } from '@jest/globals';
import { watchData } from './data-watch';

function watched(everyMs = 1_000) {
  const state = { now: 0, asked: 0, version: 'v1', fails: false, hangs: false };
  const seen: unknown[] = [];
  const look = watchData(
    () => {
      state.asked++;
      if (state.hangs) return new Promise(() => {});
      return state.fails
        ? Promise.reject(new Error('away'))
        : Promise.resolve({ id: state.version, writtenAt: null });
    },
    { everyMs, patienceMs: 20, now: () => state.now, onChange: (sight) => seen.push(sight) },
  );
  return { state, look, seen };
}

test('the version is asked for once in a while, by whoever comes first', async () => {
  const { state, look } = watched();
  expect((await Promise.all([look(), look(), look()])).map(({ version }) => version)).toEqual([
    'v1',
    'v1',
    'v1',
  ]);
  state.version = 'v2';
  expect((await look()).version).toBe('v1');
  state.now = 1_000;
  expect([(await look()).version, state.asked]).toEqual(['v2', 2]);
});

test('while the database is away the last version is known, nobody waits, and it is seen to come back', async () => {
  const { state, look, seen } = watched(0);
  await look();
  state.fails = true;
  state.now = 5_000;
  expect(await look()).toEqual({ version: 'v1', awaySince: 5_000 });
  state.now = 6_000;
  expect(await look()).toEqual({ version: 'v1', awaySince: 5_000 });
  state.fails = false;
  await look();
  await new Promise((resolve) => setImmediate(resolve));
  expect(await look()).toEqual({ version: 'v1', awaySince: null });
  expect(seen).toHaveLength(3);
});

test('a database that says nothing is taken for away', async () => {
  const { state, look } = watched();
  state.hangs = true;
  expect(await look()).toEqual({ version: null, awaySince: 0 });
});
