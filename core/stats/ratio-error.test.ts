import { expect, test } from '@jest/globals';
import type { GameRatio } from './game-ratio';
import { ratioOfSums, ratioSumChange, ratioVariance, sumOfRatios } from './ratio-error';

const games = (...pairs: [number, number][]): GameRatio[] =>
  pairs.map(([numerator, denominator]) => ({ numerator, denominator }));

/** Whiffs and swings of invented games. */
const whiffs = games([7, 21], [4, 18], [9, 25], [3, 15], [6, 30], [8, 22]);

// statsmodels.api.WLS of the games' ratios on a constant, weighted by the denominators, each game a cluster; 0.15.0.
test('the variance of a ratio is that of a weighted regression on a constant, robust to unlike games', () => {
  expect(ratioOfSums(whiffs)).toBeCloseTo(37 / 131, 14);
  expect(ratioVariance(whiffs)).toBeCloseTo(0.0011827072782134962, 12);
});

/** On base of turns, total bases of at-bats. The fifth game before has a walk and no at-bat. */
const before = [
  games([2, 4], [1, 5], [0, 4], [3, 4], [1, 1], [2, 5]),
  games([1, 3], [4, 4], [0, 4], [2, 3], [0, 0], [5, 5]),
];
const after = [games([1, 4], [0, 3], [1, 4], [1, 5], [2, 4]), games([1, 4], [0, 3], [2, 3], [1, 5], [4, 3])];

// By the delta method instead: numpy.cov of the four game totals between the gradients of OPS, NumPy 2.
test('on-base plus slugging has the variance of the delta method, with the likeness of its two parts', () => {
  const ops = sumOfRatios(before)!;
  expect(ops.games).toBe(6);
  expect(ops.value).toBeCloseTo(9 / 23 + 12 / 19, 14);
  expect(ops.variance).toBeCloseTo(0.06909636501063153, 12);
  const apart = before.reduce((sum, part) => sum + (ratioVariance(part) ?? NaN), 0);
  expect(ops.variance).toBeGreaterThan(1.1 * apart);
});

test('the change of a sum of ratios adds the variances of its windows', () => {
  const change = ratioSumChange(before, after)!;
  expect(change).toMatchObject({ gamesBefore: 6, gamesAfter: 5 });
  expect(change.before).toBeCloseTo(1.022883295194508, 14);
  expect(change.after).toBeCloseTo(0.6944444444444444, 14);
  expect(change.change).toBeCloseTo(0.6944444444444444 - 1.022883295194508, 14);
  expect(change.standardError).toBeCloseTo(0.38192235580667705, 12);
  // By hand, of the variances .0690964 with 5 degrees of freedom and .0767683 with 4.
  expect(change.degreesOfFreedom).toBeCloseTo(8.76223544777757, 9);
});

test('a game without any denominator is not counted', () => {
  const idle = before.map((part) => [...part, { numerator: 0, denominator: 0 }]);
  expect(ratioSumChange(idle, after)).toEqual(ratioSumChange(before, after));
});

test('a large common level, as of spin rates, costs no precision', () => {
  const lifted = whiffs.map(({ numerator, denominator }) => ({
    numerator: numerator + 1e6 * denominator,
    denominator,
  }));
  expect(ratioVariance(lifted)).toBeCloseTo(ratioVariance(whiffs)!, 9);
});

test('one game has a value and no standard error; none has no value', () => {
  const single = [games([1, 4]), games([2, 3])];
  expect(sumOfRatios(single)).toEqual({ value: 0.25 + 2 / 3, variance: null, games: 1 });
  expect(ratioSumChange(single, after)).toMatchObject({ standardError: null, degreesOfFreedom: null });
  expect(ratioSumChange([games([0, 0]), games([0, 0])], after)).toBeNull();
  expect(ratioSumChange(before, [games([1, 2]), games([0, 0])])).toBeNull();
  expect(ratioOfSums([])).toBeNull();
  expect(ratioVariance(games([3, 9]))).toBeNull();
});

test('lists that are not of the same games, and figures that make no ratio, are refused', () => {
  expect(() => sumOfRatios([])).toThrow('of the same games');
  expect(() => ratioSumChange([whiffs, whiffs.slice(1)], after)).toThrow('of the same games');
  expect(() => ratioVariance(games([1, 0]))).toThrow('no ratio can be taken');
});
