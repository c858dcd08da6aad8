import { expect, test } from '@jest/globals';
import { sortedQuantile } from './quantile';

test('a quantile lies between order statistics in proportion', () => {
  // numpy.quantile([1, 2, 4, 8, 16], share)
  const sorted = Float64Array.of(1, 2, 4, 8, 16);
  expect([0, 0.1, 0.25, 0.5, 0.9, 1].map((share) => sortedQuantile(sorted, share))).toEqual([
    1, 1.4, 2, 4, 12.8, 16,
  ]);
});

test('one value is every quantile and no values have none', () => {
  expect([0, 0.5, 1].map((share) => sortedQuantile(Float64Array.of(3), share))).toEqual([3, 3, 3]);
  expect(sortedQuantile(new Float64Array(0), 0.5)).toBeNaN();
});
