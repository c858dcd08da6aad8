import { expect, test } from '@jest/globals';
import type { GameRatio } from './game-ratio';
import { studentizedBootstrapDifference } from './studentized-bootstrap';

const games = (...pairs: [number, number][]): GameRatio[] =>
  pairs.map(([numerator, denominator]) => ({ numerator, denominator }));

/** Whiffs and swings of invented games. */
const before = games([7, 21], [4, 18], [9, 25], [3, 15], [6, 30], [8, 22]);
const after = games([2, 19], [5, 24], [1, 14], [3, 22], [2, 17], [9, 23], [0, 12]);

// A second implementation, in Python, drew the same games from the same seed.
test.each([
  [0.95, -0.22955625856538803, 0.08124498977606617],
  [0.9, -0.2058667335928994, 0.036298706771177136],
])('the interval at a confidence of %d is that of the second implementation', (confidence, lower, upper) => {
  const interval = studentizedBootstrapDifference(before, after, { seed: 'elbow', confidence })!;
  expect(interval).toMatchObject({ confidence, resamples: 2_000, gamesBefore: 6, gamesAfter: 7 });
  expect(interval.estimate).toBeCloseTo(22 / 131 - 37 / 131, 12);
  expect(interval.lower).toBeCloseTo(lower, 9);
  expect(interval.upper).toBeCloseTo(upper, 9);
});

test('a large common level, as of spin rates, costs no precision', () => {
  const lift = (window: GameRatio[]): GameRatio[] =>
    window.map(({ numerator, denominator }) => ({ numerator: numerator + 1e6 * denominator, denominator }));
  const low = studentizedBootstrapDifference(before, after, { seed: 'elbow' })!;
  const high = studentizedBootstrapDifference(lift(before), lift(after), { seed: 'elbow' })!;
  expect(high.lower).toBeCloseTo(low.lower, 7);
  expect(high.upper).toBeCloseTo(low.upper, 7);
});

test('pitches of the same game count together: splitting games into pitches narrows the interval falsely', () => {
  const whole = games([0, 20], [20, 20], [2, 20], [18, 20]);
  const split = whole.flatMap(({ numerator, denominator }) =>
    Array.from({ length: denominator }, (_, pitch) => ({
      numerator: pitch < numerator ? 1 : 0,
      denominator: 1,
    })),
  );
  const byGame = studentizedBootstrapDifference(whole, whole, { seed: 1 })!;
  const byPitch = studentizedBootstrapDifference(split, split, { seed: 1 })!;
  expect(byGame.upper - byGame.lower).toBeGreaterThan(3 * (byPitch.upper - byPitch.lower));
});

test('the seed alone decides the draws', () => {
  const first = studentizedBootstrapDifference(before, after, { seed: 'a' });
  expect(studentizedBootstrapDifference(before, after, { seed: 'a' })).toEqual(first);
  expect(studentizedBootstrapDifference(before, after, { seed: 'b' })?.lower).not.toBe(first?.lower);
});

test('games too few to bound the change give no interval', () => {
  expect(studentizedBootstrapDifference(before, games([3, 9]), { seed: 1 })).toBeNull();
  // Each window is one game drawn twice in a quarter of all resamples: a shift without a spread to measure it by.
  const pair = studentizedBootstrapDifference(games([1, 4], [2, 4]), games([1, 4], [3, 4]), { seed: 1 });
  expect(pair).toBeNull();
});

test('games that are all alike give an interval without width', () => {
  const alike = games([1, 4], [2, 8], [1, 4]);
  expect(studentizedBootstrapDifference(alike, alike, { seed: 1 })).toMatchObject({
    estimate: 0,
    lower: 0,
    upper: 0,
  });
});

test('figures that make no ratio are refused', () => {
  expect(() => studentizedBootstrapDifference(games([1, 0]), after, { seed: 1 })).toThrow('no ratio');
  expect(() => studentizedBootstrapDifference(before, after, { seed: 1, resamples: 0 })).toThrow('resamples');
});
