import { describe, expect, test } from '@jest/globals';
import type { CohortChangeRow, CohortCourseRow } from '../../../../core/stats/statistics-rows';
import { cohortSentences, type CohortInWords } from './cohort-sentences';

const change = (over: Partial<CohortChangeRow> = {}): CohortChangeRow => ({
  cohortId: 'role=pitcher', kind: 'stint', span: 'games10', measure: 'fastball_velocity', stints: 40, players: 38, valueBefore: 93,
  valueChange: -0.5, lower: -0.7, upper: -0.3, pValue: 0.001, qValue: 0.002, controlled: 36, difference: -0.6, differenceLower: -0.8,
  differenceUpper: -0.4, differencePValue: 0.001, differenceQValue: 0.002, comparisons: 1, ...over,
}); // prettier-ignore

const course = (at: number, difference: number): CohortCourseRow => ({
  cohortId: 'role=pitcher', measure: 'fastball_velocity', step: 'game', at, stints: 36, deviation: 0, lower: null, upper: null,
  controlled: 36, difference, differenceLower: null, differenceUpper: null,
}); // prettier-ignore

const say = (
  changes: CohortChangeRow[],
  { courses = [], title = 'Pitchers after elbow injuries', cohort = {} }: {
    courses?: CohortCourseRow[];
    title?: string;
    cohort?: Partial<CohortInWords['rows']['cohort']>;
  } = {},
) =>
  cohortSentences({
    title,
    span: 'games10',
    rows: {
      changes,
      courses,
      cohort: { role: 'pitcher', returned1: 0.714, returned1Lower: 0.6, returned1Upper: 0.8, ...cohort },
    },
  }); // prettier-ignore

describe('a cohort in sentences', () => {
  test('tells what was lost beside comparable players, and who came back', () => {
    expect(say([change()])).toEqual([
      'Pitchers after elbow injuries lost 0.6 mph (0.4 to 0.8, n = 36) of fastball velocity more than comparable pitchers; 71.4% (60.0% to 80.0%) were back within a year.',
    ]);
  });

  test.each([
    [-0.5, -0.6, 'lost 0.6 mph (0.4 to 0.8, n = 36) of fastball velocity more than'],
    [0.1, -0.6, 'gained 0.6 mph (0.4 to 0.8, n = 36) of fastball velocity less than'],
    [0.9, 0.6, 'gained 0.6 mph (0.4 to 0.8, n = 36) of fastball velocity more than'],
    [-0.2, 0.6, 'lost 0.6 mph (0.4 to 0.8, n = 36) of fastball velocity less than'],
  ])('with a change of %d and a difference of %d they "%s" others', (valueChange, difference, words) => {
    const bounds = { differenceLower: difference - 0.2, differenceUpper: difference + 0.2 };
    expect(say([change({ valueChange, difference, ...bounds })])[0]).toContain(
      `injuries ${words} comparable`,
    );
  });

  test('claims nothing when the interval includes zero', () => {
    const [first] = say([change({ difference: -0.1, differenceLower: -0.4, differenceUpper: 0.2 })]);
    expect(first).toContain('show no change in fastball velocity that can be told from chance');
    expect(first).toContain('−0.1 mph, within −0.4 to +0.2, n = 36');
    expect(first).not.toMatch(/lost|gained/);
  });

  test('says that there are too few, and leaves out a year that nobody was followed', () => {
    expect(say([], { cohort: { returned1: null } })).toEqual([
      'Too few came back, with games enough on both sides and comparable pitchers, to tell a change in fastball velocity.',
    ]);
    expect(say([change({ differenceLower: null, differenceUpper: null })])[0]).toMatch(/^Too few.*; 71\.4%/);
  });

  test('does not say that all came back where some could not be followed', () => {
    const all = { returned1: 1, returned1Lower: null, returned1Upper: null };
    expect(say([change()], { cohort: all })[0]).toMatch(
      /; all who could be followed so long were back within a year\.$/,
    );
  });

  test('looks at the stints and the windows that were asked for only', () => {
    expect(say([change({ kind: 'placebo' }), change({ span: 'games30' })])[0]).toMatch(/^Too few/);
  });

  test('names the measures that stay apart when all comparisons are counted', () => {
    const whiff = change({ measure: 'whiff_rate', differenceQValue: 0.03 });
    const zone = change({ measure: 'zone_rate', differenceQValue: 0.2 });
    expect(say([zone, whiff, change()])[1]).toBe(
      'Of 3 measures set beside comparable players, with windows of up to 10 games on either side, whiff rate and fastball velocity stay apart from zero when so many comparisons are allowed for.',
    );
    expect(say([zone, change({ differenceQValue: 0.06 })])[1]).toContain('none stays apart');
  });

  test('says what speaks against it: a placebo that changed too, and a drift before', () => {
    const placebo = change({
      kind: 'placebo',
      difference: -0.5,
      differenceLower: -0.9,
      differenceUpper: -0.1,
    });
    expect(say([change(), placebo])[1]).toContain('A check fails');
    const quiet = { ...placebo, differenceUpper: 0.1 };
    expect(say([change(), quiet])).toHaveLength(1);
    const drift = [-5, -4, -3, -2, -1].map((at) => course(at, at * -0.1 + (at % 2) * 0.001));
    expect(say([change()], { courses: drift })[1]).toContain('already drifting apart');
    const flat = [-5, -4, -3, -2, -1].map((at) => course(at, (at % 2) * 0.1));
    expect(say([change()], { courses: flat })).toHaveLength(1);
  });

  test('sets off a title that has a comma of its own', () => {
    expect(say([change()], { title: 'Pitchers after elbow injuries, 60-day list' })[0]).toMatch(
      /^Pitchers after elbow injuries, 60-day list, lost/,
    );
  });
});
