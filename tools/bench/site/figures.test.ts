import { expect, test } from '@jest/globals';
import type { Answer } from './answer';
import { failures, figuresByKind, figuresOf, percentile } from './figures';

const answer = (ms: number, over: Partial<Answer> = {}): Answer => ({
  kind: 'stint',
  path: '/injuries/1',
  ms,
  status: 200,
  bytes: 100,
  ...over,
});

test('a percentile is a time that was measured, never one between two', () => {
  const times = Array.from({ length: 20 }, (_, index) => 20 - index);
  expect([0, 0.05, 0.5, 0.95, 1].map((share) => percentile(times, share))).toEqual([1, 1, 10, 19, 20]);
  expect(percentile([], 0.5)).toBeNaN();
});

test('requests without an answer and answers of 400 and more are errors, and count with their time', () => {
  const answers = [
    answer(10),
    answer(30, { status: 404 }),
    answer(20_000, { status: 0, bytes: 0 }),
    answer(20, { status: 304, bytes: 0 }),
  ];
  expect(figuresOf(answers, 2)).toEqual({
    n: 4, rps: 2, p50_ms: 20, p95_ms: 20_000, max_ms: 20_000, errors: 2, bytes: 50,
  }); // prettier-ignore
  expect(failures(answers)).toEqual({ 0: ['/injuries/1'], 404: ['/injuries/1'] });
});

test('kinds of pages are told apart, the most asked for first', () => {
  const answers = [answer(1, { kind: 'home' }), answer(5), answer(7)];
  const byKind = figuresByKind(answers, 1);
  expect(Object.keys(byKind)).toEqual(['stint', 'home']);
  expect(byKind.stint).toMatchObject({ n: 2, p50_ms: 5, max_ms: 7 });
});
