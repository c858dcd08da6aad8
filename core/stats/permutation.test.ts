import { expect, test } from '@jest/globals';
import type { GameRatio } from './game-ratio';
import { permutationTest } from './permutation';

const games = (...pairs: [number, number][]): GameRatio[] =>
  pairs.map(([numerator, denominator]) => ({ numerator, denominator }));

/** Whiffs and swings of invented games. */
const before = games([7, 21], [4, 18], [9, 25], [3, 15], [6, 30], [8, 22]);
const after = games([2, 19], [5, 24], [1, 14], [3, 22], [2, 17], [9, 23], [0, 12]);

// scipy.stats.permutation_test of the absolute difference of ratios, alternative='greater', n_resamples large enough
// to try all arrangements, SciPy 1.17.1.
test('few games are dealt in every way there is, and the p value is SciPy’s', () => {
  const small = permutationTest(before.slice(0, 4), after.slice(0, 5), { seed: 1 })!;
  expect(small).toMatchObject({ arrangements: 126, exact: true });
  expect(small.estimate).toBeCloseTo(13 / 96 - 23 / 79, 12);
  expect(small.pValue).toBeCloseTo(0.023809523809523808, 12);
  const all = permutationTest(before, after, { seed: 1 })!;
  expect(all).toMatchObject({ arrangements: 1_716, exact: true });
  expect(all.pValue).toBeCloseTo(0.07925407925407925, 12);
});

test('many games are dealt at random, and the p value comes near the exact one of SciPy', () => {
  const pooled = [...before, ...before.slice(0, 2), ...after, ...after.slice(0, 1)];
  const drawn = permutationTest(pooled.slice(0, 8), pooled.slice(8), { seed: 'deal', draws: 40_000 })!;
  expect(drawn).toMatchObject({ arrangements: 40_000, exact: false });
  // All 12,870 arrangements; five standard errors of 40,000 draws.
  const exact = 0.027505827505827505;
  expect(Math.abs(drawn.pValue - exact)).toBeLessThan(5 * Math.sqrt((exact * (1 - exact)) / 40_000));
});

test('random p values are whole steps of 1/(m+1), never 0, and the seed decides them', () => {
  const low = Array.from({ length: 12 }, (_, game) => ({ numerator: game, denominator: 100 }));
  const high = low.map(({ numerator }) => ({ numerator: numerator + 50, denominator: 100 }));
  expect(permutationTest(low, high, { seed: 1, draws: 999 })?.pValue).toBe(1 / 1_000);
  const twice = [...before, ...before];
  const draw = (seed: number) => permutationTest(twice, after, { seed, draws: 999 })!.pValue;
  expect(draw(1)).toBe(draw(1));
  expect(new Set([1, 2, 3, 4].map(draw)).size).toBeGreaterThan(1);
  expect(draw(1) * 1_000).toBeCloseTo(Math.round(draw(1) * 1_000), 9);
});

test('the windows exchanged give the same p value and the other sign', () => {
  const there = permutationTest(before, after, { seed: 1 })!;
  const back = permutationTest(after, before, { seed: 1 })!;
  expect(back.pValue).toBe(there.pValue);
  expect(back.estimate).toBeCloseTo(-there.estimate, 14);
});

test('games that are all alike give a p value of 1, whatever rounding does to their sums', () => {
  const alike = Array.from({ length: 4 }, () => ({ numerator: 0.1, denominator: 0.3 }));
  expect(permutationTest(alike, [...alike, ...alike.slice(1)], { seed: 1 })?.pValue).toBe(1);
  const many = [...alike, ...alike, ...alike];
  expect(permutationTest(many, many, { seed: 1, draws: 99 })?.pValue).toBe(1);
});

test('a window without a game to deal gives no test, and one game a side can show nothing', () => {
  expect(permutationTest([], after, { seed: 1 })).toBeNull();
  expect(permutationTest(before, games([0, 0]), { seed: 1 })).toBeNull();
  expect(permutationTest(games([1, 9]), games([8, 9]), { seed: 1 })).toMatchObject({
    pValue: 1,
    arrangements: 2,
  });
});

test('figures that make no ratio are refused', () => {
  expect(() => permutationTest(games([1, 0]), after, { seed: 1 })).toThrow('no ratio can be taken');
  expect(() => permutationTest(before, after, { seed: 1, draws: 0.5 })).toThrow('draws');
});
