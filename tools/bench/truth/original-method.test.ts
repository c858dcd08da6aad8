import { expect, test } from '@jest/globals';
import { originalMethod } from './original-method';

const game = (date: string, speeds: number[], planted = 0) => ({ date, speeds, planted });

test('takes the pitches before the placement and from the activation on, and tests them one by one', () => {
  const games = [
    game('2025-05-01', [94, 95, 96, 95]),
    game('2025-05-20', [93, 93, 93]),
    game('2025-07-01', [93, 94, 95, 94], -1),
  ];
  // t = −√3 with six degrees of freedom, whose p is 1 − 3/4 · 2/√3 in closed form.
  const reading = originalMethod(games, '2025-05-20', '2025-07-01');
  expect(reading?.change).toBeCloseTo(-1, 10);
  expect(reading?.pValue).toBeCloseTo(1 - Math.sqrt(3) / 2, 8);
  expect(reading?.truth).toBe(-1);
  // Each side's variance of the mean is (2/3)/4.
  expect(reading?.upper).toBeCloseTo(-1 + 1.96 * Math.sqrt(1 / 3), 10);
});

test('goes over winters and other stints until it has 150 pitches, of the nearest games first', () => {
  const early = game(
    '2023-06-01',
    Array.from({ length: 100 }, (_, n) => 90 + (n % 2)),
  );
  const late = game(
    '2025-05-01',
    Array.from({ length: 100 }, (_, n) => 96 + (n % 2)),
  );
  const after = game('2026-04-01', [95, 96]);
  const reading = originalMethod([early, late, after], '2025-05-10', '2025-08-01');
  // (50 × 90.5 + 100 × 96.5) / 150 before.
  expect(reading?.change).toBeCloseTo(95.5 - 94.5, 10);
});

test('says nothing of a stint without an end, or of a single pitch', () => {
  const games = [game('2025-05-01', [94, 95]), game('2025-07-01', [95])];
  expect(originalMethod(games, '2025-05-20', null)).toBeNull();
  expect(originalMethod(games, '2025-05-20', '2025-07-01')).toBeNull();
});
