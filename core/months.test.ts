import { describe, expect, test } from '@jest/globals';
import type { IsoDate } from './ids';
import { daysOfMonth, monthsAsked, monthsBetween, parseMonth } from './months';

describe('months', () => {
  test('run over the turn of a year, both ends included', () => {
    expect(monthsBetween('2015-11', '2016-02')).toEqual(['2015-11', '2015-12', '2016-01', '2016-02']);
    expect(monthsBetween('2016-02', '2016-02')).toEqual(['2016-02']);
    expect(monthsBetween('2016-02', '2016-01')).toEqual([]);
  });

  test('have their own last day', () => {
    expect(daysOfMonth('2016-02')).toEqual({ from: '2016-02-01', to: '2016-02-29' });
    expect(daysOfMonth('2015-12')).toEqual({ from: '2015-12-01', to: '2015-12-31' });
  });

  test.each(['2016', '2016-13', '2016-1', '2016-01-01', '', '9999-12', '0000-01'])(
    '"%s" is none, and the error names the field',
    (text) => {
      expect(() => parseMonth(text, 'from')).toThrow(`from: "${text}" is not a month (YYYY-MM)`);
    },
  );

  test('that are asked for are those between, one alone, or those that thirty days reach into', () => {
    const asked = (range: object, today = '2026-01-20') => monthsAsked(range, today as IsoDate, 30);
    expect(asked({ from: '2015-12', to: '2016-01' })).toEqual(['2015-12', '2016-01']);
    expect(asked({ from: '2015-12' })).toEqual(['2015-12']);
    expect(asked({})).toEqual(['2025-12', '2026-01']);
    expect(asked({}, '2026-03-31')).toEqual(['2026-03']);
  });

  test.each([
    [{ from: '2016-3' }, 'from: "2016-3" is not a month'],
    [{ from: '9999-11', to: '9999-12' }, 'from: "9999-11" is not a month'],
    [{ from: '2016-03', to: '2016-02' }, 'to: 2016-02 lies before 2016-03'],
    [{ to: '2016-02' }, 'to: 2016-02 lies before 2025-12'],
  ])('that make no sense are refused: %j', (range, message) => {
    expect(() => monthsAsked(range, '2026-01-20' as IsoDate, 30)).toThrow(message);
  });
});
