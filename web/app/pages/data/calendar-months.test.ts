import { describe, expect, test } from '@jest/globals';
import type { CertifiedDay } from '../../../../store/read/certified-days';
import { calendarMonths, standingOf } from './calendar-months';

const day = (date: string, changes: Partial<CertifiedDay> = {}): CertifiedDay => ({
  date, scheduled: 15, final: 15, postponed: 0, cancelled: 0, suspended: 0, pending: 0, missing: 0, quarantined: 0,
  pitches: 4_000, boxPitches: 4_000, mismatched: 0, certifiedAt: null, ...changes,
}); // prettier-ignore

describe('the calendar of a season', () => {
  test('has every month from the first day to the last, in weeks from Sunday', () => {
    const months = calendarMonths([day('2026-03-26'), day('2026-05-02')]);
    expect(months.map(({ month }) => month)).toEqual(['2026-03', '2026-04', '2026-05']);
    const [march] = months;
    expect(march!.weeks.map((week) => week.length)).toEqual([7, 7, 7, 7, 7]);
    expect(march!.weeks[0]![0]).toMatchObject({ date: '2026-03-01', standing: 'none' });
    const may = months[2]!;
    expect(may.weeks[0]!.map((cell) => cell?.date ?? null)).toEqual([
      null, null, null, null, null, '2026-05-01', '2026-05-02',
    ]); // prettier-ignore
    expect(may.weeks.flat().filter((cell) => cell !== null)).toHaveLength(31);
  });

  test('runs from one year into the next', () => {
    expect(calendarMonths([day('2026-12-30'), day('2027-01-02')]).map(({ month }) => month)).toEqual([
      '2026-12',
      '2027-01',
    ]);
  });

  test('is empty without days', () => {
    expect(calendarMonths([])).toEqual([]);
  });

  test('tells each day in words', () => {
    const [may] = calendarMonths([
      day('2026-05-01', { final: 13, postponed: 1, missing: 1, mismatched: 2 }),
      day('2026-05-02', { scheduled: 1, final: 0, pending: 1 }),
    ]);
    const labels = may!.weeks.flat().flatMap((cell) => (cell === null ? [] : [cell.label]));
    expect(labels.slice(0, 3)).toEqual([
      'May 1: 15 games, 13 final, 1 postponed, 1 missing, pitches missing in 2',
      'May 2: 1 game, 1 still to be played',
      'May 3: no games',
    ]);
  });
});

describe('a day', () => {
  test('stands by what is missing first, then by what is to come, then by its games', () => {
    const standings = [
      undefined,
      day('2026-05-01', { scheduled: 0, final: 0 }),
      day('2026-05-01', { missing: 1, pending: 1 }),
      day('2026-05-01', { mismatched: 1 }),
      day('2026-05-01', { pending: 1 }),
      day('2026-05-01', { scheduled: 5 }),
      day('2026-05-01', { scheduled: 6 }),
      day('2026-05-01', { scheduled: 11 }),
    ].map(standingOf);
    expect(standings).toEqual(['none', 'none', 'incomplete', 'incomplete', 'pending', 'few', 'some', 'many']);
  });
});
