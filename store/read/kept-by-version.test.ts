import { describe, expect, test } from '@jest/globals';
import { keptByVersion } from './kept-by-version';

function setUp() {
  const state = { id: 'a', fetches: 0, isDown: false };
  const read = keptByVersion(
    () => Promise.resolve({ id: state.id }),
    () => {
      state.fetches++;
      return state.isDown
        ? Promise.reject(new Error('down'))
        : Promise.resolve(`${state.id}${state.fetches}`);
    },
  );
  return { state, read };
}

describe('an answer kept by the version of the data', () => {
  test('is fetched once for a version, also by those who come meanwhile', async () => {
    const { state, read } = setUp();
    expect(await Promise.all([read(), read()])).toEqual(['a1', 'a1']);
    expect(await read()).toBe('a1');
    state.id = 'b';
    expect(await read()).toBe('b2');
  });

  test('is fetched again after a failure', async () => {
    const { state, read } = setUp();
    state.isDown = true;
    await expect(read()).rejects.toThrow('down');
    state.isDown = false;
    expect(await read()).toBe('a2');
  });
});
