import { expect, test } from '@jest/globals';
import { clusterMean, type ClusteredValue } from './cluster-mean';

/** Invented changes of velocity in mph: player and value. */
const changes: ClusteredValue[] = [
  ['a', -0.9], ['a', -0.4], ['a', -1.2], ['b', 0.3], ['c', -0.7], ['c', -1.1],
  ['d', 0.2], ['e', -0.5], ['e', -0.6], ['e', -0.1], ['e', -0.8], ['f', -1.6],
].map(([cluster, value]) => ({ cluster: cluster as string, value: value as number })); // prettier-ignore

// statsmodels.api.OLS(values, ones).fit(cov_type='cluster', use_t=True) with its default correction
// G/(G−1) · (n−1)/(n−k) where k = 1, and t with G − 1; 0.15.0.
test('the interval is that of a regression with clustered errors', () => {
  const result = clusterMean(changes)!;
  expect(result).toMatchObject({ n: 12, clusters: 6, degreesOfFreedom: 5 });
  expect(result.mean).toBeCloseTo(-0.6166666666666667, 12);
  expect(result.standardError).toBeCloseTo(0.16920292, 8);
  expect(result.lower).toBeCloseTo(-1.05161663, 8);
  expect(result.upper).toBeCloseTo(-0.1817167, 7);
  expect(result.pValue).toBeCloseTo(0.0148328, 7);
  const narrower = clusterMean(changes, 0.9)!;
  expect(narrower.lower).toBeCloseTo(-0.95761874, 8);
  expect(narrower.upper).toBeCloseTo(-0.27571459, 8);
});

// scipy.stats.ttest_1samp(values, 0) and its confidence_interval(0.95), SciPy 1.17.1.
test('with one value in each cluster it is the ordinary t interval', () => {
  const result = clusterMean(changes.map(({ value }, cluster) => ({ cluster, value })))!;
  expect(result.standardError).toBeCloseTo(0.16275717799808093, 12);
  expect(result.lower).toBeCloseTo(-0.9748928001388362, 10);
  expect(result.upper).toBeCloseTo(-0.2584405331944973, 10);
  expect(result.pValue).toBeCloseTo(0.003000556290142204, 11);
  expect(result.degreesOfFreedom).toBe(11);
});

test('one player alone shows nothing about others', () => {
  expect(clusterMean([])).toBeNull();
  expect(clusterMean(changes.slice(0, 3))).toBeNull();
});

test('values that are all alike have an interval without width', () => {
  const alike = (value: number) => [1, 2, 3].map((cluster) => ({ cluster, value }));
  const constant = clusterMean(alike(0.1))!;
  expect(constant).toMatchObject({ standardError: 0, pValue: 0, lower: constant.mean, upper: constant.mean });
  expect(clusterMean(alike(0))).toMatchObject({ mean: 0, lower: 0, upper: 0, pValue: 1 });
});

test('values that are no number are refused', () => {
  expect(() => clusterMean([{ cluster: 7, value: NaN }])).toThrow('value NaN of cluster 7');
  expect(() => clusterMean(changes, 95)).toThrow('confidence');
});
