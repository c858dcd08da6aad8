import { describe, expect, test } from '@jest/globals';
import { daysOfMonth, monthsBetween, parseMonth } from './months';

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

  test.each(['2016', '2016-13', '2016-1', '2016-01-01', ''])(
    '"%s" is none, and the error names the field',
    (text) => {
      expect(() => parseMonth(text, 'from')).toThrow(`from: "${text}" is not a month (YYYY-MM)`);
    },
  );
});
