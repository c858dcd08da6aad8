import { expect, test } from '@jest/globals';
import type { CohortCourseRow } from '../statistics-rows';
import { preTrend } from './event-study';

const point = (at: number, difference: number | null, controlled: number): CohortCourseRow => ({
  cohortId: 'role=pitcher&region=elbow',
  measure: 'fastball_velocity',
  step: 'game',
  at,
  stints: 20,
  deviation: 0,
  lower: null,
  upper: null,
  controlled,
  difference,
  differenceLower: null,
  differenceUpper: null,
});

const VALUES = [0.02, -0.05, -0.1, -0.08, -0.2, -0.26];
const CONTROLLED = [8, 9, 12, 12, 14, 15];
const BEFORE = VALUES.map((value, index) => point(index - 6, value, CONTROLLED[index]!));

test('the slope before the stint, its interval and p are those of weighted least squares', () => {
  // statsmodels 0.15.0: WLS(y, add_constant([-6 … -1]), weights=w).fit(): params, bse, conf_int, pvalues.
  const trend = preTrend(BEFORE);
  expect(trend).toMatchObject({ points: 6, degreesOfFreedom: 4 });
  expect(trend?.slope).toBeCloseTo(-0.05341988130563802, 12);
  expect(trend?.standardError).toBeCloseTo(0.008131024896767246, 12);
  expect(trend?.lower).toBeCloseTo(-0.07599523, 8);
  expect(trend?.upper).toBeCloseTo(-0.03084454, 8);
  expect(trend?.pValue).toBeCloseTo(0.0027774911824609123, 10);
  expect(preTrend(BEFORE, 0.9)?.lower).toBeCloseTo(-0.07075398, 8);
});

test('points after the stint, without controls, or in another order change nothing', () => {
  const more = [point(1, 5, 15), ...BEFORE.toReversed(), point(-7, null, 0), point(2, 9, 15)];
  const trend = preTrend(more);
  expect(trend?.points).toBe(6);
  expect(trend?.slope).toBeCloseTo(-0.05341988130563802, 12);
});

test('two points are always on a line: nothing can be said', () => {
  expect(preTrend(BEFORE.slice(0, 2))).toBeNull();
  expect(preTrend([])).toBeNull();
  expect(preTrend(BEFORE.slice(0, 3))?.degreesOfFreedom).toBe(1);
});

test('points that lie on a line leave no spread to judge by', () => {
  const line = [-4, -3, -2, -1].map((at) => point(at, 0.1 * at + 0.7, 10));
  expect(preTrend(line)).toMatchObject({ standardError: 0, lower: null, upper: null, pValue: null });
  expect(preTrend(line)?.slope).toBeCloseTo(0.1, 12);
});

test('points of several courses, or a confidence that is none, are refused', () => {
  expect(() => preTrend([...BEFORE, { ...point(-1, 0, 1), step: 'week' }])).toThrow('points of 2 courses');
  expect(() => preTrend(BEFORE, 95)).toThrow('confidence 95');
});
