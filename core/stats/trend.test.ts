import { expect, test } from '@jest/globals';
import { linearTrend } from './trend';

const course = (values: number[], weights?: number[], places?: number[]) =>
  values.map((value, at) => ({
    at: places?.[at] ?? at,
    value,
    ...(weights && { weight: weights[at] ?? 1 }),
  }));

/** Mean velocities of twelve games, and their fastballs. */
const velocities = [92.1, 92.4, 91.8, 92.0, 91.9, 91.7, 91.9, 91.2, 91.6, 91.3, 91.4, 90.9];
const fastballs = [40, 35, 50, 44, 12, 60, 38, 41, 47, 20, 33, 52];

// scipy.stats.linregress, SciPy 1.17.1; bounds by scipy.stats.t.ppf(.975, 10).
test('the slope and its interval are SciPy’s', () => {
  const trend = linearTrend(course(velocities))!;
  expect(trend.slope).toBeCloseTo(-0.10349650349650318, 12);
  expect(trend.standardError).toBeCloseTo(0.017638927367734418, 12);
  expect(trend.pValue).toBeCloseTo(0.00015782727954117702, 12);
  expect(trend.lower).toBeCloseTo(-0.1427984828719162, 10);
  expect(trend.upper).toBeCloseTo(-0.06419452412109014, 10);
  expect(trend.n).toBe(12);
  expect(trend.intercept + 5.5 * trend.slope).toBeCloseTo(91.68333333333334, 10);
});

// statsmodels.api.WLS(y, add_constant(x), weights), 0.15.0.
test('weighed games give the slope of weighted least squares', () => {
  const trend = linearTrend(course(velocities, fastballs))!;
  expect(trend.slope).toBeCloseTo(-0.10343546450058794, 12);
  expect(trend.standardError).toBeCloseTo(0.017887978708268318, 12);
  expect(trend.pValue).toBeCloseTo(0.00017715404959070741, 12);
  expect(trend.lower).toBeCloseTo(-0.14329236, 8);
});

test('too few points, or all at one place, have no slope; level points have a slope of 0', () => {
  expect(linearTrend(course([1, 2]))).toBeNull();
  expect(linearTrend(course([1, 2, 3], undefined, [4, 4, 4]))).toBeNull();
  expect(linearTrend(course([2, 2, 2, 2]))).toMatchObject({ slope: 0, lower: 0, upper: 0, pValue: 1 });
});

test('points on a line have no error', () => {
  expect(linearTrend(course([91.1, 91.2, 91.3, 91.4]))).toMatchObject({ standardError: 0 });
});

test('figures that make no trend are refused', () => {
  expect(() => linearTrend(course([1, NaN, 3]))).toThrow('no trend');
  expect(() => linearTrend(course([1, 2, 3], [1, 0, 1]))).toThrow('no trend');
});
