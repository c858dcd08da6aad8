import { expect, test } from '@jest/globals';
import { compareWindows } from './compare-windows';
import type { GameRatio } from './game-ratio';
import { permutationTest, permutationTestOfChange } from './permutation';
import { studentizedBootstrapChange, studentizedBootstrapDifference } from './studentized-bootstrap';

const games = (...pairs: [number, number][]): GameRatio[] =>
  pairs.map(([numerator, denominator]) => ({ numerator, denominator }));

/** Times on base of turns, total bases of at-bats. The fifth game before has a walk and no at-bat. */
const before = [
  games([2, 4], [1, 5], [0, 4], [3, 4], [1, 1], [2, 5]),
  games([1, 3], [4, 4], [0, 4], [2, 3], [0, 0], [5, 5]),
];
const after = [games([1, 4], [0, 3], [1, 4], [1, 5], [2, 4]), games([1, 4], [0, 3], [2, 3], [1, 5], [4, 3])];
const whiffsBefore = games([7, 21], [4, 18], [9, 25], [3, 15], [6, 30], [8, 22]);
const whiffsAfter = games([2, 19], [5, 24], [1, 14], [3, 22], [2, 17], [9, 23], [0, 12]);
const halves = { before: [1, 1, 1, 2, 2, 2], after: [1, 1, 2, 2, 2] };

// numpy: 2,000,000 resamples of whole games, variances from each resample's residuals. The bounds of 20,000 resamples
// have there a standard deviation of 0.0062 and 0.0124.
test('the interval of on-base plus slugging is that of a second implementation, within its own noise', () => {
  const more = [
    [...(before[0] ?? []), ...games([1, 4], [2, 4])],
    [...(before[1] ?? []), ...games([2, 4], [1, 2])],
  ];
  const less = [
    [...(after[0] ?? []), ...games([2, 4], [0, 4])],
    [...(after[1] ?? []), ...games([3, 4], [0, 4])],
  ];
  const interval = studentizedBootstrapChange(more, less, { seed: 'ops', resamples: 20_000 })!;
  expect(interval).toMatchObject({ gamesBefore: 8, gamesAfter: 7, resamples: 20_000 });
  expect(interval.estimate).toBeCloseTo(-0.3140198511166252, 12);
  expect(Math.abs(interval.lower - -0.9080795709796683)).toBeLessThan(5 * 0.0062);
  expect(Math.abs(interval.upper - 0.5420508549830652)).toBeLessThan(5 * 0.0124);
});

test('a ratio added to itself has twice the interval and the same p value', () => {
  const once = studentizedBootstrapDifference(whiffsBefore, whiffsAfter, { seed: 'twice' })!;
  const twice = studentizedBootstrapChange([whiffsBefore, whiffsBefore], [whiffsAfter, whiffsAfter], {
    seed: 'twice',
  })!;
  expect(twice.estimate).toBeCloseTo(2 * once.estimate, 12);
  expect(twice.lower).toBeCloseTo(2 * once.lower, 12);
  expect(twice.upper).toBeCloseTo(2 * once.upper, 12);
});

// itertools over all ways to deal the games, statistics by numpy.
test.each([
  ['plain', { studentized: false }, 462, 0.4134199134199134],
  ['studentized', { studentized: true }, 462, 0.4025974025974026],
  ['within strata', { strata: halves }, 200, 0.38],
  ['studentized within strata', { studentized: true, strata: halves }, 200, 0.37],
])('the %s test of on-base plus slugging tries every way to deal its games', (_, options, ways, pValue) => {
  const result = permutationTestOfChange(before, after, { seed: 1, ...options })!;
  expect(result).toMatchObject({ arrangements: ways, exact: true });
  expect(result.pValue).toBeCloseTo(pValue, 12);
});

test('strata and studentizing of a single ratio are those of the second implementation', () => {
  const six = whiffsAfter.slice(0, 6);
  const studentized = permutationTest(whiffsBefore, six, { seed: 1, studentized: true })!;
  expect(studentized.pValue).toBeCloseTo(0.12554112554112554, 12);
  const strata = { before: halves.before, after: [1, 1, 2, 2, 2, 2] };
  expect(permutationTest(whiffsBefore, six, { seed: 1, strata })).toMatchObject({ arrangements: 350 });
  expect(permutationTest(whiffsBefore, six, { seed: 1, strata })?.pValue).toBeCloseTo(
    0.13142857142857142,
    12,
  );
});

test('many games in strata are dealt at random near the exact p value of all 15,876 ways', () => {
  const first = [...whiffsBefore, ...games([5, 21], [4, 20], [6, 19])];
  const second = [...whiffsAfter.slice(0, 6), ...games([6, 20], [3, 19], [8, 22])];
  const strata = { before: [1, 1, 1, 1, 1, 2, 2, 2, 2], after: [1, 1, 1, 1, 2, 2, 2, 2, 2] };
  const result = permutationTest(first, second, { seed: 'strata', strata, draws: 20_000 })!;
  expect(result).toMatchObject({ exact: false, arrangements: 20_000 });
  const exact = 0.22694633408919124;
  expect(Math.abs(result.pValue - exact)).toBeLessThan(4 * Math.sqrt((exact * (1 - exact)) / 20_000));
});

test('strata that lie on one side each leave nothing to deal', () => {
  const strata = { before: [1, 1, 1, 1, 1, 1], after: [2, 2, 2, 2, 2, 2, 2] };
  const result = permutationTest(whiffsBefore, whiffsAfter, { seed: 1, strata });
  expect(result).toMatchObject({ pValue: 1, arrangements: 1, exact: true });
});

test('a deal that leaves a ratio without a denominator is left out', () => {
  const first = [games([1, 1], [0, 4], [1, 2]), games([0, 0], [0, 4], [2, 2])];
  const second = [games([1, 1], [1, 1], [2, 5]), games([0, 0], [0, 0], [3, 5])];
  expect(permutationTestOfChange(first, second, { seed: 1 })?.arrangements).toBe(18);
});

test('windows too small to judge by give no answer', () => {
  expect(permutationTest(games([1, 9]), whiffsAfter, { seed: 1, studentized: true })).toBeNull();
  expect(permutationTest(games([1, 9]), whiffsAfter, { seed: 1 })).not.toBeNull();
  const walks = [games([1, 1], [1, 1]), games([0, 0], [0, 0])];
  expect(permutationTestOfChange(walks, after, { seed: 1 })).toBeNull();
  expect(studentizedBootstrapChange(walks, after, { seed: 1 })).toBeNull();
});

test('games that are all alike give a studentized p value of 1', () => {
  const alike = Array.from({ length: 5 }, () => ({ numerator: 0.1, denominator: 0.3 }));
  expect(permutationTest(alike, alike, { seed: 1, studentized: true })?.pValue).toBe(1);
});

test('a page of measures has the answers of each measure alone', () => {
  const measures = [
    { before, after },
    { before: [whiffsBefore], after: [whiffsAfter] },
    { before: [games([0, 0])], after: [whiffsAfter] },
    { before: [games([3, 9])], after: [games([4, 8], [2, 7])] },
  ];
  const options = { seed: 'page', resamples: 500, draws: 99 };
  const [ops, whiffs, none, single] = compareWindows({ ...options, measures });
  const opsAlone = studentizedBootstrapChange(before, after, options)!;
  expect(ops).toMatchObject({ change: opsAlone.estimate, lower: opsAlone.lower, upper: opsAlone.upper });
  expect(ops?.standardError).toBeGreaterThan(0);
  expect(whiffs?.pValue).toBe(
    permutationTest(whiffsBefore, whiffsAfter, { ...options, studentized: true })?.pValue,
  );
  expect(whiffs).toMatchObject({ gamesBefore: 6, gamesAfter: 7, confidence: 0.95 });
  expect(none).toBeNull();
  expect(single).toMatchObject({
    before: 3 / 9,
    lower: null,
    upper: null,
    pValue: null,
    standardError: null,
  });
});

test('a page takes the strata of the games that a measure keeps', () => {
  const strata = { before: ['home', ...halves.before], after: halves.after };
  const idle = before.map((part) => [...games([0, 0]), ...part]);
  const [ops] = compareWindows({ seed: 1, strata, measures: [{ before: idle, after }] });
  expect(ops?.pValue).toBeCloseTo(0.37, 12);
  expect(() =>
    compareWindows({ seed: 1, strata: { ...strata, before: [1] }, measures: [{ before, after }] }),
  ).toThrow('has none');
});

test('numbers of draws that cannot be are refused', () => {
  expect(() => compareWindows({ seed: 1, resamples: 0, measures: [] })).toThrow('resamples');
  expect(() => compareWindows({ seed: 1, draws: 1.5, measures: [] })).toThrow('draws');
  expect(() => compareWindows({ seed: 1, confidence: 95, measures: [] })).toThrow('confidence');
});
