import { expect, test } from '@jest/globals';
import { newcombeInterval } from './newcombe';

// statsmodels.stats.proportion.confint_proportions_2indep(a, m, b, n, compare='diff', method='newcomb',
// alpha=1 - confidence), 0.15.0: the difference a/m − b/n. The first six are also rows of Newcombe 1998 (17:873),
// table II, method 10.
test.each([
  [56, 70, 48, 80, 0.95, 0.05243147240236498, 0.333872654036906],
  [9, 10, 3, 10, 0.95, 0.17052272393450302, 0.8090179735354881],
  [6, 7, 2, 7, 0.95, 0.0582279274823122, 0.8062496375242277],
  [5, 56, 0, 29, 0.95, -0.03813714790353688, 0.19256001385511162],
  [0, 10, 0, 20, 0.95, -0.16112515805281938, 0.2775327998628892],
  [10, 10, 0, 10, 0.95, 0.6075093504305242, 1],
  [30, 120, 41, 110, 0.9, -0.22056821302699936, -0.022330844546688086],
])(
  '%d of %d less %d of %d at a confidence of %d has the bounds of statsmodels',
  (a, m, b, n, level, low, high) => {
    const interval = newcombeInterval({ successes: b, n }, { successes: a, n: m }, level)!;
    expect(interval.estimate).toBeCloseTo(a / m - b / n, 12);
    expect(interval.lower).toBeCloseTo(low, 10);
    expect(interval.upper).toBeCloseTo(high, 10);
  },
);

test('the windows exchanged give the same interval with its sign turned', () => {
  const before = { successes: 12, n: 45 };
  const after = { successes: 31, n: 80 };
  const there = newcombeInterval(before, after)!;
  const back = newcombeInterval(after, before)!;
  expect(there.estimate).toBeGreaterThan(0);
  expect(back.lower).toBeCloseTo(-there.upper, 14);
  expect(back.upper).toBeCloseTo(-there.lower, 14);
});

test('a side without trials leaves no difference', () => {
  expect(newcombeInterval({ successes: 0, n: 0 }, { successes: 1, n: 2 })).toBeNull();
  expect(newcombeInterval({ successes: 1, n: 2 }, { successes: 0, n: 0 })).toBeNull();
});
