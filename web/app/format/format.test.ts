import { describe, expect, test } from '@jest/globals';
import { ageOn, longDate, shortDate, utcTime } from './date';
import { average, count, counted, feetAndInches, inningsPitched, measured, percent } from './figure';
import { ordinal } from './ordinal';

describe('figures', () => {
  test('an average has three digits and no leading zero', () => {
    expect([average(0.3125), average(1.05), average(0)]).toEqual(['.313', '1.050', '.000']);
  });
  test('nothing counted is no data, never zero', () => {
    expect([average(null), percent(0, 0), measured(null)]).toEqual(['no data', 'no data', '—']);
  });
  test('a share is 100% only when it is all, and 0% only when it is none', () => {
    expect([percent(1, 3), percent(999, 1000), percent(1, 1000), percent(0, 9), percent(9, 9)]).toEqual([
      '33%',
      '>99%',
      '<1%',
      '0%',
      '100%',
    ]);
  });
  test('counts are grouped and agree with their noun', () => {
    expect([count(33679), count(12), counted(1, 'game'), counted(0, 'game')]).toEqual([
      '33,679',
      '12',
      '1 game',
      '0 games',
    ]);
  });
  test('outs are written as thirds of an inning', () => {
    expect([inningsPitched(19), inningsPitched(27), feetAndInches(74)]).toEqual(['6.1', '9.0', '6′ 2″']);
  });
  test('ordinals know the teens', () => {
    expect([1, 2, 3, 11, 12, 13, 21, 112].map(ordinal)).toEqual([
      '1st',
      '2nd',
      '3rd',
      '11th',
      '12th',
      '13th',
      '21st',
      '112th',
    ]);
  });
});

describe('dates', () => {
  test('are written out the same everywhere', () => {
    expect(longDate('2024-06-11')).toBe('Tuesday, June 11, 2024');
    expect(shortDate('2024-06-01')).toBe('Jun 1');
    expect(utcTime('2024-06-12T03:11:09.000Z')).toBe('Jun 12, 2024, 03:11 UTC');
  });
  test('an age changes on the birthday', () => {
    expect([ageOn('1991-07-07', '2024-07-06'), ageOn('1991-07-07', '2024-07-07')]).toEqual([32, 33]);
  });
});
