import { expect, test } from '@jest/globals';
import { nearestFew } from './nearest-few';

test('keeps the nearest of each line, nearest first, and of equal ones the first offered', () => {
  const nearest = nearestFew(2, 3);
  [5, 2, 9, 2, 7, 1].forEach((distance, candidate) => nearest.offer(0, distance, candidate));
  nearest.offer(1, NaN, 8);
  nearest.offer(1, 4, 9);
  expect(nearest.of(0)).toEqual([5, 1, 3]);
  expect(nearest.of(1)).toEqual([9]);
  expect([nearest.wouldTake(0, 2), nearest.wouldTake(0, 1.9), nearest.wouldTake(1, NaN)]).toEqual([
    false,
    true,
    false,
  ]);
});
