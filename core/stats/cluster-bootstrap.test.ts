import { expect, test } from '@jest/globals';
import { bootstrapDifference } from './cluster-bootstrap';
import type { GameRatio } from './game-ratio';

const games = (...pairs: [number, number][]): GameRatio[] =>
  pairs.map(([numerator, denominator]) => ({ numerator, denominator }));

/** Whiffs and swings of invented games. */
const before = games([7, 21], [4, 18], [9, 25], [3, 15], [6, 30], [8, 22]);
const after = games([2, 19], [5, 24], [1, 14], [3, 22], [2, 17], [9, 23], [0, 12]);

// The 2,000 differences were drawn again by a second implementation of the generator and handed to
// scipy.stats.bootstrap(..., n_resamples=0, bootstrap_result=..., method=..., confidence_level=...), SciPy 1.17.1.
test.each([
  ['percentile', 0.95, -0.22619264859228358, -0.006428788852327017],
  ['percentile', 0.9, -0.20935963089442017, -0.026128161677022532],
  ['bca', 0.95, -0.2092001150077128, 0.01745288581110512],
  ['bca', 0.9, -0.19689349057011032, -0.005605651632155935],
] as const)('the %s interval at a confidence of %d is SciPy’s', (method, confidence, lower, upper) => {
  const interval = bootstrapDifference(before, after, { seed: 'elbow', method, confidence })!;
  expect(interval).toMatchObject({ method, confidence, resamples: 2_000, gamesBefore: 6, gamesAfter: 7 });
  expect(interval.estimate).toBeCloseTo(22 / 131 - 37 / 131, 12);
  expect(interval.lower).toBeCloseTo(lower, 9);
  expect(interval.upper).toBeCloseTo(upper, 9);
});

test('many resamples come near the bounds that SciPy finds with its own', () => {
  // scipy.stats.bootstrap(..., n_resamples=400000, rng=1); a bound of 40,000 resamples is good to about 0.001.
  const options = { seed: 'many', resamples: 40_000 };
  const percentile = bootstrapDifference(before, after, options)!;
  expect(Math.abs(percentile.lower - -0.22056063070954826)).toBeLessThan(0.004);
  expect(Math.abs(percentile.upper - -0.005395683453237404)).toBeLessThan(0.004);
  const bca = bootstrapDifference(before, after, { ...options, method: 'bca' })!;
  expect(Math.abs(bca.lower - -0.20483673925876394)).toBeLessThan(0.004);
  expect(Math.abs(bca.upper - 0.018855126416931923)).toBeLessThan(0.004);
});

test('the seed alone decides the draws', () => {
  const first = bootstrapDifference(before, after, { seed: 'a' });
  expect(bootstrapDifference(before, after, { seed: 'a' })).toEqual(first);
  expect(bootstrapDifference(before, after, { seed: 'b' })?.lower).not.toBe(first?.lower);
});

test('pitches of the same game count together: splitting games into pitches narrows the interval falsely', () => {
  const whole = games([0, 20], [20, 20], [2, 20], [18, 20]);
  const split = whole.flatMap(({ numerator, denominator }) =>
    Array.from({ length: denominator }, (_, pitch) => ({
      numerator: pitch < numerator ? 1 : 0,
      denominator: 1,
    })),
  );
  const byGame = bootstrapDifference(whole, whole, { seed: 1 })!;
  const byPitch = bootstrapDifference(split, split, { seed: 1 })!;
  expect(byGame.upper - byGame.lower).toBeGreaterThan(3 * (byPitch.upper - byPitch.lower));
});

test('a game without a denominator changes nothing', () => {
  const options = { seed: 'elbow' };
  expect(bootstrapDifference([...before, ...games([0, 0])], after, options)).toEqual(
    bootstrapDifference(before, after, options),
  );
});

test('fewer than two games in a window give no interval', () => {
  expect(bootstrapDifference([], after, { seed: 1 })).toBeNull();
  expect(bootstrapDifference(before, games([3, 9]), { seed: 1 })).toBeNull();
  expect(bootstrapDifference(games([3, 9], [0, 0]), after, { seed: 1 })).toBeNull();
});

test('games that are all alike give an interval without width, by either method', () => {
  const alike = games([1, 4], [1, 4], [1, 4]);
  for (const method of ['percentile', 'bca'] as const) {
    const interval = bootstrapDifference(alike, alike, { seed: 1, method });
    expect(interval).toMatchObject({ estimate: 0, lower: 0, upper: 0 });
  }
});

test('where BCa is not defined the answer is by percentile and says so', () => {
  // One resample lies on one side of the estimate, so the bias is infinite.
  const interval = bootstrapDifference(before, after, { seed: 1, method: 'bca', resamples: 1 });
  expect(interval?.method).toBe('percentile');
});

test('figures that make no ratio are refused', () => {
  for (const wrong of [games([1, 0]), games([1, -2]), games([NaN, 2]), games([1, Infinity])]) {
    expect(() => bootstrapDifference([...before, ...wrong], after, { seed: 1 })).toThrow(
      'no ratio can be taken',
    );
  }
  expect(() => bootstrapDifference(before, after, { seed: 1, resamples: 0 })).toThrow('resamples');
  expect(() => bootstrapDifference(before, after, { seed: 1, confidence: 95 })).toThrow('confidence 95');
});
