import { expect, test } from '@jest/globals';
import { adjustByBenjaminiHochberg } from './benjamini-hochberg';
import { adjustByHolm } from './holm';

/** The fifteen p values of Benjamini and Hochberg 1995, §3.2. */
const PUBLISHED = [
  0.0001, 0.0004, 0.0019, 0.0095, 0.0201, 0.0278, 0.0298, 0.0344, 0.0459, 0.324, 0.4262, 0.5719, 0.6528, 0.759, 1,
]; // prettier-ignore
const UNSORTED = [0.01, 0.04, 0.03, 0.005, 0.2, 0.04, 0.9];

const expectNear = (actual: number[], expected: number[]): void => {
  expect(actual).toHaveLength(expected.length);
  actual.forEach((value, place) => expect(value).toBeCloseTo(expected[place]!, 12));
};

test('Holm’s adjusted values are those of statsmodels, in the order of the input', () => {
  // statsmodels.stats.multitest.multipletests(p, method='holm')[1], 0.15.0
  expectNear(adjustByHolm(UNSORTED), [0.06, 0.16, 0.15, 0.035, 0.4, 0.16, 0.9]);
  expectNear(
    adjustByHolm(PUBLISHED),
    [0.0015, 0.0056, 0.0247, 0.114, 0.2211, 0.278, 0.278, 0.278, 0.3213, 1, 1, 1, 1, 1, 1],
  ); // prettier-ignore
});

test('Benjamini and Hochberg’s are those of statsmodels, in the order of the input', () => {
  // statsmodels.stats.multitest.multipletests(p, method='fdr_bh')[1], 0.15.0
  expectNear(
    adjustByBenjaminiHochberg(UNSORTED),
    [0.035, 0.056, 0.056, 0.035, 0.23333333333333336, 0.056, 0.9],
  ); // prettier-ignore
  const adjusted = adjustByBenjaminiHochberg(PUBLISHED);
  expectNear(adjusted, [
    0.0015, 0.003, 0.0095, 0.035625, 0.0603, 0.06385714285714286, 0.06385714285714286, 0.0645, 0.0765, 0.486,
    0.5811818181818182, 0.7148749999999999, 0.7532307692307693, 0.8132142857142857, 1,
  ]); // prettier-ignore
  // The paper's own finding: four are rejected at 0.05.
  expect(adjusted.filter((pValue) => pValue <= 0.05)).toHaveLength(4);
});

test.each([adjustByHolm, adjustByBenjaminiHochberg])(
  '%p leaves its input, one value and none as they are',
  (adjust) => {
    const input = [...UNSORTED];
    adjust(input);
    expect(input).toEqual(UNSORTED);
    expect(adjust([0.03])).toEqual([0.03]);
    expect(adjust([])).toEqual([]);
  },
);

test.each([adjustByHolm, adjustByBenjaminiHochberg])(
  '%p refuses what is no p value and says where',
  (adjust) => {
    for (const wrong of [-0.1, 1.1, NaN]) {
      expect(() => adjust([0.5, wrong])).toThrow(`p value ${wrong} at place 1`);
    }
  },
);
