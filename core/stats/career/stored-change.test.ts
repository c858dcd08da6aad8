import { describe, expect, test } from '@jest/globals';
import { storedChangeBounds } from './stored-change';

const change = { valueChange: -1.2, standardError: 0.2, gamesBefore: 10, gamesAfter: 6 };

describe('the interval of a stored change', () => {
  test('is that of Student’s t with the games of the smaller window', () => {
    const bounds = storedChangeBounds(change);
    // R: qt(0.975, 5) = 2.570582
    expect(bounds?.lower).toBeCloseTo(-1.2 - 2.570582 * 0.2, 6);
    expect(bounds?.upper).toBeCloseTo(-1.2 + 2.570582 * 0.2, 6);
  });

  test('is none without an error or with a single game on a side', () => {
    expect(storedChangeBounds({ ...change, standardError: null })).toBeNull();
    expect(storedChangeBounds({ ...change, gamesAfter: 1 })).toBeNull();
  });
});
