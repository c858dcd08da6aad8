import { describe, expect, test } from '@jest/globals';
import type { CohortChangeRow, CohortCourseRow } from '../../../../core/stats/statistics-rows';
import { gamesAfterInWords } from './games-after';

const change = (over: Partial<CohortChangeRow> = {}): CohortChangeRow => ({
  cohortId: 'role=pitcher', kind: 'stint', span: 'games10', measure: 'fastball_velocity', stints: 40, players: 38, valueBefore: 93,
  valueChange: -0.5, lower: -0.7, upper: -0.3, pValue: 0.001, qValue: 0.002, controlled: 36, difference: -0.6, differenceLower: -0.8,
  differenceUpper: -0.4, differencePValue: 0.001, differenceQValue: 0.002, comparisons: 1, ...over,
}); // prettier-ignore

const game = (at: number, deviation: number): CohortCourseRow => ({
  cohortId: 'role=pitcher', measure: 'fastball_velocity', step: 'game', at, stints: 31, deviation, lower: deviation - 0.3, upper: deviation + 0.3,
  controlled: 30, difference: null, differenceLower: null, differenceUpper: null,
}); // prettier-ignore

const say = (changes: CohortChangeRow[], courses: CohortCourseRow[] = []) =>
  gamesAfterInWords({
    span: 'games10',
    rows: {
      changes,
      courses,
      cohort: { role: 'pitcher', returned1: null, returned1Lower: null, returned1Upper: null },
    },
  });

describe('how a cohort looked some games after', () => {
  test('tells the level before, the change and the tenth game, each with its interval and n', () => {
    expect(say([change()], [game(-10, 0.1), game(9, -0.2), game(10, -0.4), game(11, -0.9)])).toBe(
      'Their own fastball velocity, 93.0 mph before, changed by −0.5 mph (−0.7 to −0.3, n = 40); in game 10 after it stood −0.4 mph from where it was before (−0.7 to −0.1, n = 31).',
    );
  });

  test('tells of the last game there is where no tenth is known, and of none without a course', () => {
    expect(say([change()], [game(3, -0.2)])).toContain('in game 3 after');
    expect(say([change()])).toMatch(/n = 40\)\.$/);
  });

  test('says nothing of other windows, of a placebo or without an interval', () => {
    expect(say([change({ span: 'games30' }), change({ kind: 'placebo' })])).toBeNull();
    expect(say([change({ lower: null, upper: null })])).toBeNull();
  });
});
