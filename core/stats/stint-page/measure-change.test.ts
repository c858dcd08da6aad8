import { describe, expect, test } from '@jest/globals';
import type { Counter, GameForm } from '../measures/counters';
import { emptyForm } from '../measures/empty-form';
import { measureById, measuresOf } from '../measures/measures';
import { comparisonsIn, measureChanges } from './measure-change';
import { sensitivityStrips } from './sensitivity-strip';
import { toSides } from './window-sides';

const form = (counts: Partial<Record<Counter, number>>): GameForm => ({ ...emptyForm(), ...counts });
/** A game of 50 fastballs of one mean speed. */
const fast = (mean: number): GameForm =>
  form({ pitches: 50, typed: 50, fastballs: 50, fastballSpeeds: 50, fastballSpeedSum: 50 * mean });
const BEFORE = [93.1, 93.4, 92.8, 93.3, 93.0, 92.9].map(fast);
const AFTER = [92.0, 92.3, 91.8, 92.2, 91.9, 92.1].map(fast);

const changeOf = (id: Parameters<typeof measureById>[0], before: GameForm[], after: GameForm[]) =>
  measureChanges([measureById(id)], 'pitcher', toSides(before, after), 'seed')[0]!;

describe('a mean over pitches', () => {
  test('has the change of means, an interval around it and t intervals of its sides', () => {
    const change = changeOf('fastball_velocity', BEFORE, AFTER);
    // Means 93.08333 and 92.05, spread between games 0.23166 and 0.18708; t(0.975, 5) = 2.570582 (SciPy).
    expect(change.change).toBeCloseTo(-1.033333, 6);
    expect(change.before).toMatchObject({ count: 300, games: 6 });
    expect(change.before.value).toBeCloseTo(93.083333, 6);
    expect(change.before.upper! - change.before.value!).toBeCloseTo((2.570582 * 0.231661) / Math.sqrt(6), 4);
    expect(change.after.value! - change.after.lower!).toBeCloseTo((2.570582 * 0.187083) / Math.sqrt(6), 4);
    expect(change.lower).toBeLessThan(-1.033333);
    expect(change.upper).toBeGreaterThan(-1.033333);
    expect(change.upper).toBeLessThan(-0.6);
    expect(change.hasFewGames).toBe(false);
  });

  test('with complete separation has the p of two arrangements of 924', () => {
    expect(changeOf('fastball_velocity', BEFORE, AFTER).pValue).toBeCloseTo(2 / 924, 9);
  });

  test('could have found a change of so many standard errors', () => {
    // Standard error 0.12156388; Welch's degrees of freedom 9.58; power 80 % at 9 by SciPy's noncentral t.
    const { detectable } = changeOf('fastball_velocity', BEFORE, AFTER);
    expect(detectable! / 0.12156388).toBeCloseTo(3.1496329, 5);
  });

  test('of few games is marked, and of one game has no interval', () => {
    expect(changeOf('fastball_velocity', BEFORE.slice(0, 4), AFTER).hasFewGames).toBe(true);
    expect(changeOf('fastball_velocity', BEFORE.slice(0, 1), AFTER)).toMatchObject({
      lower: null,
      upper: null,
      pValue: null,
      detectable: null,
    });
  });

  test('of nothing is no data, not zero', () => {
    expect(changeOf('breaking_velocity', BEFORE, AFTER)).toMatchObject({
      change: null,
      before: { value: null, count: 0, games: 0, lower: null },
      lower: null,
      detectable: null,
    });
  });
});

test('a share of turns at bat has Wilson’s interval on a side and Newcombe’s between', () => {
  const turns = (strikeOuts: number) => form({ plateAppearances: 10, strikeOuts });
  const change = changeOf('strikeout_rate', [2, 4, 3, 5].map(turns), [1, 2, 1, 2].map(turns));
  // 14 of 40 and 6 of 40: proportion_confint(method='wilson'), confint_proportions_2indep(method='newcomb') of statsmodels.
  expect(change.before.lower).toBeCloseTo(0.2213453, 6);
  expect(change.before.upper).toBeCloseTo(0.5049412, 6);
  expect(change.change).toBeCloseTo(-0.2, 9);
  expect(change.lower).toBeCloseTo(-0.3740955, 6);
  expect(change.upper).toBeCloseTo(-0.00932996, 6);
});

test('only headline measures are tested, and Holm takes as many as could be', () => {
  const changes = measureChanges(measuresOf('pitcher'), 'pitcher', toSides(BEFORE, AFTER), 'seed');
  const tested = changes.filter(({ pValue }) => pValue !== null);
  expect(tested.every(({ isHeadline }) => isHeadline)).toBe(true);
  expect(comparisonsIn(changes)).toBe(tested.length);
  const velocity = changes.find(({ measure }) => measure === 'fastball_velocity')!;
  expect(velocity.adjustedPValue).toBeCloseTo((tested.length * 2) / 924, 9);
  expect(changes.some(({ isHeadline, pValue }) => isHeadline && pValue === null)).toBe(true);
});

test('the same seed gives the same figures, and the strip’s middle is the table’s row', () => {
  const windows = toSides(BEFORE, AFTER);
  const once = measureChanges(measuresOf('pitcher'), 'pitcher', windows, 'seed');
  expect(measureChanges(measuresOf('pitcher'), 'pitcher', windows, 'seed')).toEqual(once);
  const sizes = [
    { size: 3, ...toSides(BEFORE.slice(3), AFTER.slice(0, 3)), isReached: true },
    { size: 6, ...windows, isReached: true },
    { size: 12, ...windows, isReached: false },
  ];
  const strips = sensitivityStrips(measuresOf('pitcher'), sizes, { size: 6, changes: once }, 'seed');
  const strip = strips.find(({ measure }) => measure === 'fastball_velocity')!;
  const row = once.find(({ measure }) => measure === 'fastball_velocity')!;
  expect(strip.steps[1]).toMatchObject({ size: 6, change: row.change, lower: row.lower, upper: row.upper });
  // The nearest three: 93.3, 93.0, 92.9 before, 92.0, 92.3, 91.8 after.
  expect(strip.steps[0]!.change).toBeCloseTo(92.0333333 - 93.0666667, 6);
  // The last has the same games as the middle, so it must come to the same by another way.
  expect({ ...strip.steps[2], size: 6, isReached: true }).toEqual(strip.steps[1]);
  expect(strip.steps.map(({ isReached }) => isReached)).toEqual([true, true, false]);
});
