import { describe, expect, test } from '@jest/globals';
import { addDays, daysBetween, easternDate, isIsoDate, parseIsoDate } from './calendar';

const day = (text: string) => parseIsoDate(text, 'day');

describe('a day of the calendar', () => {
  test.each(['2024-02-29', '2000-02-29', '2023-12-31', '0999-01-01'])('exists: %s', (text) => {
    expect(isIsoDate(text)).toBe(true);
  });

  test.each([
    '2023-02-29',
    '1900-02-29',
    '2024-02-30',
    '2024-04-31',
    '2024-13-01',
    '2024-00-10',
    '2024-01-00',
    '2024-1-1',
    '01/02/2024',
    ' 2024-01-01',
    '2024-01-01\n',
    '2024-01-01T00:00:00Z',
    '',
  ])('does not exist: %j', (text) => {
    expect(isIsoDate(text)).toBe(false);
    expect(() => parseIsoDate(text, 'from')).toThrow(
      expect.objectContaining({ kind: 'BadInput', retryable: false, facts: { path: 'from' } }),
    );
  });

  test('is followed by the next one over leap days, years and changes of the clock', () => {
    expect(addDays(day('2024-02-28'), 1)).toBe('2024-02-29');
    expect(addDays(day('2023-02-28'), 1)).toBe('2023-03-01');
    expect(addDays(day('2024-02-29'), 365)).toBe('2025-02-28');
    expect(addDays(day('2023-12-31'), 1)).toBe('2024-01-01');
    expect(addDays(day('2024-03-11'), -1)).toBe('2024-03-10');
    expect(addDays(day('2024-11-03'), 1)).toBe('2024-11-04');
  });

  test('spans run over the days of a clock change without losing or doubling one', () => {
    expect(daysBetween(day('2024-03-09'), day('2024-03-11'))).toEqual([
      '2024-03-09',
      '2024-03-10',
      '2024-03-11',
    ]);
    expect(daysBetween(day('2024-11-02'), day('2024-11-04'))).toHaveLength(3);
    expect(daysBetween(day('2024-01-01'), day('2024-12-31'))).toHaveLength(366);
    expect(daysBetween(day('2024-01-01'), day('2024-01-01'))).toEqual(['2024-01-01']);
    expect(daysBetween(day('2024-01-02'), day('2024-01-01'))).toEqual([]);
    expect(daysBetween(day('9999-12-30'), day('9999-12-31'))).toEqual(['9999-12-30', '9999-12-31']);
  });
});

describe("New York's day", () => {
  test.each([
    ['a night game, already the next day in UTC', '2024-06-12T02:10:00Z', '2024-06-11'],
    ['a minute before midnight in summer', '2024-06-12T03:59:59Z', '2024-06-11'],
    ['midnight in summer', '2024-06-12T04:00:00Z', '2024-06-12'],
    ['a minute before midnight in winter', '2024-12-12T04:59:59Z', '2024-12-11'],
    ['midnight in winter', '2024-12-12T05:00:00Z', '2024-12-12'],
    ['before the clocks go forward', '2024-03-10T04:59:59Z', '2024-03-09'],
    ['the end of the day the clocks went forward', '2024-03-11T03:59:59Z', '2024-03-10'],
    ['the end of the day the clocks went back', '2024-11-04T04:59:59Z', '2024-11-03'],
    ['the last hour of a leap day', '2024-03-01T04:30:00Z', '2024-02-29'],
  ])('at %s', (_, instant, expected) => {
    expect(easternDate(new Date(instant))).toBe(expected);
  });
});
