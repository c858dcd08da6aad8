import { expect, test } from '@jest/globals';
import { checkWindowSize, comparedSpan, LARGEST_WINDOW, USUAL_SIZE } from './window-choice';

const CHOICE = { role: 'pitcher', unit: 'games', size: 10, crossOffSeason: false } as const;

test('windows that were compared ahead of time are known by size and winters', () => {
  expect(comparedSpan(CHOICE)).toBe('games10');
  expect(comparedSpan({ ...CHOICE, size: 30 })).toBe('games30');
  expect(comparedSpan({ ...CHOICE, crossOffSeason: true })).toBe('games10_winter');
  expect(comparedSpan({ ...CHOICE, size: 30, crossOffSeason: true })).toBeNull();
  expect(comparedSpan({ ...CHOICE, unit: 'days' })).toBeNull();
});

test('defect 10 of the system before: a window has a largest size, in each unit', () => {
  for (const [unit, largest] of Object.entries(LARGEST_WINDOW)) {
    expect(() => checkWindowSize(unit as keyof typeof LARGEST_WINDOW, largest)).not.toThrow();
    expect(() => checkWindowSize(unit as keyof typeof LARGEST_WINDOW, largest + 1)).toThrow(/size/);
  }
});

test('a size must be a whole number within a season or so', () => {
  for (const size of [0, -1, 1.5, NaN, LARGEST_WINDOW.games + 1])
    expect(() => checkWindowSize('games', size)).toThrow(/size/);
  for (const sizes of Object.values(USUAL_SIZE))
    for (const [unit, size] of Object.entries(sizes))
      expect(() => checkWindowSize(unit as keyof typeof sizes, size)).not.toThrow();
});
