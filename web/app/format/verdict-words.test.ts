import { expect, test } from '@jest/globals';
import { chanceInWords, isClear, verdictInWords } from './verdict-words';

const change = { measure: 'fastball_velocity', valueChange: -1.2, lower: -1.6, upper: -0.8 } as const;

test('a change is clear when its interval leaves no change out', () => {
  expect([
    isClear(change),
    isClear({ lower: -1, upper: 0.1 }),
    isClear({ lower: null, upper: null }),
  ]).toEqual([true, false, null]);
});

test('the verdict speaks of after, in words of the measure, and only of a clear change', () => {
  expect(verdictInWords(change)).toBe('slower after');
  expect(verdictInWords({ ...change, valueChange: 1, lower: 0.2, upper: 1.8 })).toBe('faster after');
  expect(verdictInWords({ measure: 'ops', valueChange: 0.1, lower: 0.02, upper: 0.18 })).toBe('higher after');
  expect(verdictInWords({ ...change, upper: 0.1 })).toBe('no clear change');
  expect(verdictInWords({ ...change, lower: null, upper: null })).toBe('can’t be judged');
});

test('says how many comparisons would look clear by chance', () => {
  expect(chanceInWords(0, 0)).toBe('');
  expect(chanceInWords(1, 1)).toBe(
    'Of the one comparison here 1 looks clear; fewer than one would by chance alone, had nothing changed.',
  );
  expect(chanceInWords(40, 5)).toContain('Of 40 comparisons here 5 look clear; about 2 would');
});
