import { expect, test } from '@jest/globals';
import { sensitivity } from './sensitivity';

test.each([
  [100, [50, 100, 200]],
  [15, [8, 15, 30]],
  [1, [1, 1, 2]],
])('the strip of %i is half, same and double in whole numbers, at least 1', (size, strip) => {
  expect(sensitivity(size)).toEqual(strip);
});
