import { expect, test } from '@jest/globals';
import type { CohortChangeRow } from '../statistics-rows';
import { adjustForest } from './forest';

const row = (cohortId: string, pValue: number | null, differencePValue: number | null): CohortChangeRow => ({
  cohortId,
  kind: 'stint',
  span: 'games10',
  measure: 'fastball_velocity',
  stints: 20,
  players: 18,
  valueBefore: 93,
  valueChange: -0.4,
  lower: null,
  upper: null,
  pValue,
  qValue: 0.5,
  controlled: 15,
  difference: -0.3,
  differenceLower: null,
  differenceUpper: null,
  differencePValue,
  differenceQValue: 0.5,
  comparisons: 12,
});

test('one measure over many cohorts is adjusted for the number of cohorts, as multipletests does', () => {
  // statsmodels 0.15.0: multipletests([.001, .04, .03, .2, .011], method='fdr_bh').
  const pValues = [0.001, 0.04, 0.03, null, 0.2, 0.011];
  const forest = adjustForest(
    pValues.map((pValue, index) => row(`cohort${index}`, pValue, index < 2 ? 0.04 : null)),
  );
  const expected = [0.005, 0.05, 0.05, null, 0.2, 0.0275];
  forest.forEach(({ qValue, row: { cohortId } }, index) => {
    expect(cohortId).toBe(`cohort${index}`);
    if (expected[index] === null) expect(qValue).toBeNull();
    else expect(qValue).toBeCloseTo(expected[index]!, 12);
  });
  expect(forest.map((one) => one.differenceQValue)).toEqual([0.04, 0.04, null, null, null, null]);
  expect(forest[3]).toMatchObject({ comparisons: 5, differenceComparisons: 2 });
});

test('a forest of nothing is empty', () => expect(adjustForest([])).toEqual([]));

test('rows of two measures, spans or kinds, or two of one cohort, are no forest', () => {
  const one = row('a', 0.1, 0.1);
  expect(() => adjustForest([one, { ...row('b', 0.1, 0.1), measure: 'zone_rate' }])).toThrow('zone_rate');
  expect(() => adjustForest([one, { ...row('b', 0.1, 0.1), span: 'games3' }])).toThrow('games3');
  expect(() => adjustForest([one, { ...row('b', 0.1, 0.1), kind: 'placebo' }])).toThrow('placebo');
  expect(() => adjustForest([one, one])).toThrow('a cohort stands twice');
});
