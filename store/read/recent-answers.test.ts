import { expect, test } from '@jest/globals';
import { RecentAnswers } from './recent-answers';

const counting = () => {
  let found = 0;
  return () => Promise.resolve(++found);
};

test('a question is answered once for all who ask while the data stay the same', async () => {
  const recent = new RecentAnswers<number>(5);
  const find = counting();
  expect(await Promise.all([recent.ask('a', 'v1', find), recent.ask('a', 'v1', find)])).toEqual([1, 1]);
  expect(await recent.ask('b', 'v1', find)).toBe(2);
  expect(await recent.ask('a', 'v1', find)).toBe(1);
  expect(await recent.ask('a', 'v2', find)).toBe(3);
});

test('the answer that was not asked for the longest makes room', async () => {
  const recent = new RecentAnswers<number>(2);
  const find = counting();
  for (const question of ['a', 'b', 'a', 'c']) await recent.ask(question, 'v', find);
  expect(await recent.ask('a', 'v', find)).toBe(1);
  expect(await recent.ask('b', 'v', find)).toBe(4);
});

test('a failure reaches all who asked, and the next one asks anew', async () => {
  const recent = new RecentAnswers<number>(2);
  const fail = () => Promise.reject(new Error('down'));
  await expect(recent.ask('a', 'v', fail)).rejects.toThrow('down');
  expect(await recent.ask('a', 'v', () => Promise.resolve(7))).toBe(7);
});
