import { expect, test } from '@jest/globals';
import { incompleteBeta, logGamma } from './incomplete-beta';

// scipy.special.betainc(a, b, x), SciPy 1.17.1.
test.each([
  [0.2, 0.5, 0.5, 0.2951672353008665],
  [0.3, 2, 5, 0.5798250000000003],
  [0.9, 30, 4, 0.5769436641256929],
  [0.27, 80, 220, 0.5597812187393117],
  [0.001, 0.05, 3, 0.7618541045841059],
  [0.5, 900, 880, 0.31769239332813404],
  [1e-8, 1.5, 40, 1.920841732039394e-10],
  [0.999, 12, 0.3, 0.707710557062476],
])('the share of beta below %d with %d and %d is SciPy’s', (x, a, b, share) => {
  expect(Math.abs(incompleteBeta(x, a, b) / share - 1)).toBeLessThan(1e-10);
});

// scipy.special.gammaln(x), SciPy 1.17.1.
test.each([
  [0.01, 4.599479878042022],
  [0.5, 0.5723649429247],
  [3.7, 1.428072326665388],
  [11.99, 17.477885575426185],
  [12, 17.502307845873887],
  [150.5, 602.5139548705853],
  [1e5, 1051287.7089736569],
])('the logarithm of gamma of %d is SciPy’s', (x, value) => {
  expect(Math.abs(logGamma(x) / value - 1)).toBeLessThan(1e-13);
});

test('the ends are exact, and nonsense is refused', () => {
  expect(incompleteBeta(0, 2, 3)).toBe(0);
  expect(incompleteBeta(1, 2, 3)).toBe(1);
  for (const [x, a, b] of [[-0.1, 1, 1], [1.1, 1, 1], [NaN, 1, 1], [0.5, 0, 1], [0.5, 1, Infinity]] as const) {
    expect(() => incompleteBeta(x, a, b)).toThrow('incomplete beta');
  } // prettier-ignore
});
