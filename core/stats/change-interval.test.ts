import { expect, test } from '@jest/globals';
import { changeInterval } from './change-interval';

const kept = { valueChange: -1.2, standardError: 0.2, gamesBefore: 10, gamesAfter: 10 };

test('is the t interval with Welch’s degrees of freedom', () => {
  // Ten games a side that spread alike: 18 degrees of freedom, t(0.975) = 2.100922.
  const interval = changeInterval(kept);
  expect(interval?.lower).toBeCloseTo(-1.2 - 2.100922 * 0.2, 6);
  expect(interval?.upper).toBeCloseTo(-1.2 + 2.100922 * 0.2, 6);
  expect(changeInterval({ ...kept, valueChange: 2.100922 * 0.2 })?.pValue).toBeCloseTo(0.05, 6);
});

test('is wider with fewer games on one side', () => {
  // (1/10 + 1/5)² / ((1/10)²/9 + (1/5)²/4) = 8.1 degrees of freedom, t(0.975) = 2.3009.
  const interval = changeInterval({ ...kept, gamesAfter: 5 });
  expect(interval?.upper).toBeCloseTo(-1.2 + 2.3009 * 0.2, 3);
});

test('is not given without an error or with one game on a side', () => {
  expect(changeInterval({ ...kept, standardError: null })).toBeNull();
  expect(changeInterval({ ...kept, standardError: 0 })).toBeNull();
  expect(changeInterval({ ...kept, gamesBefore: 1 })).toBeNull();
});
