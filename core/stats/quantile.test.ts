import { expect, test } from '@jest/globals';
import { quantile } from './quantile';
import { seededRandom } from './seeded-random';

test('a quantile lies between order statistics in proportion, in whatever order the values are', () => {
  // numpy.quantile([1, 2, 4, 8, 16], share)
  for (const values of [
    [1, 2, 4, 8, 16],
    [16, 8, 4, 2, 1],
    [4, 16, 1, 8, 2],
  ]) {
    const of = (share: number): number => quantile(Float64Array.from(values), share);
    expect([0, 0.1, 0.25, 0.5, 0.9, 1].map(of)).toEqual([1, 1.4, 2, 4, 12.8, 16]);
  }
});

test('many values with ties have the order statistics of a sorted list, though each call moves them', () => {
  const random = seededRandom('quantiles');
  for (let round = 0; round < 50; round++) {
    const count = 2 + random.below(60);
    const values = Float64Array.from({ length: count }, () => random.below(1 + random.below(40)));
    const sorted = values.slice().sort();
    for (let place = 0; place < count; place++)
      expect(quantile(values, place / (count - 1))).toBeCloseTo(sorted[place]!, 9);
  }
});

test('infinite values are in order too', () => {
  const values = Float64Array.of(2, Infinity, -Infinity, 1, Infinity);
  expect([0, 0.25, 0.5].map((share) => quantile(values, share))).toEqual([-Infinity, 1, 2]);
});

test('one value is every quantile and no values have none', () => {
  expect([0, 0.5, 1].map((share) => quantile(Float64Array.of(3), share))).toEqual([3, 3, 3]);
  expect(quantile(new Float64Array(0), 0.5)).toBeNaN();
});
