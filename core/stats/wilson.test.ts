import { expect, test } from '@jest/globals';
import { wilsonInterval } from './wilson';

// statsmodels.stats.proportion.proportion_confint(successes, n, alpha=1 - confidence, method='wilson'), 0.15.0.
// The first four are also the examples of Newcombe 1998 (17:857), table I.
test.each([
  [81, 263, 0.95, 0.2552885198782742, 0.36620957698280004],
  [15, 148, 0.95, 0.0623863995307363, 0.16048724172330803],
  [0, 20, 0.95, 0, 0.16112515805281938],
  [1, 29, 0.95, 0.006113214292762653, 0.17175521879320288],
  [29, 29, 0.95, 0.8830302015002593, 1],
  [12, 45, 0.9, 0.17375962317138124, 0.38603996237977767],
  [130, 500, 0.99, 0.21284839705128603, 0.313437688628671],
])(
  '%d of %d at a confidence of %d has the bounds of statsmodels',
  (successes, n, confidence, lower, upper) => {
    const interval = wilsonInterval({ successes, n }, confidence)!;
    expect(interval.estimate).toBe(successes / n);
    expect(interval.confidence).toBe(confidence);
    expect(interval.lower).toBeCloseTo(lower, 10);
    expect(interval.upper).toBeCloseTo(upper, 10);
  },
);

test('none and all have bounds of exactly 0 and 1', () => {
  for (let n = 1; n <= 200; n++) {
    expect(wilsonInterval({ successes: 0, n })?.lower).toBe(0);
    expect(wilsonInterval({ successes: n, n })?.upper).toBe(1);
  }
});

test('no trials are no data, not a share of 0', () => {
  expect(wilsonInterval({ successes: 0, n: 0 })).toBeNull();
});

test('counts that cannot be and confidences outside 0 to 1 are refused', () => {
  for (const [successes, n] of [[3, 2], [-1, 5], [1.5, 4], [0, -1], [NaN, 4], [1, Infinity]] as const) {
    expect(() => wilsonInterval({ successes, n })).toThrow('expected whole numbers');
  } // prettier-ignore
  for (const confidence of [0, 1, 95, NaN]) {
    expect(() => wilsonInterval({ successes: 1, n: 2 }, confidence)).toThrow(
      'expected a share between 0 and 1',
    );
  }
});
