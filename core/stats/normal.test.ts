import { expect, test } from '@jest/globals';
import { normalCdf, normalQuantile } from './normal';

// scipy.stats.norm.cdf(x), SciPy 1.17.1
test.each([
  [-8, 6.22096057427174e-16],
  [-3.5, 0.00023262907903552502],
  [-1.96, 0.024997895148220435],
  [-0.5, 0.3085375387259869],
  [0, 0.5],
  [0.3, 0.6179114221889526],
  [2, 0.9772498680518208],
  [6, 0.9999999990134123],
])('the share below %d standard deviations is SciPy’s', (x, expected) => {
  expect(Math.abs(normalCdf(x) - expected)).toBeLessThan(1e-14);
});

test('far tails keep their relative size and end at 0 and 1', () => {
  expect(normalCdf(-30) / 4.906713927147908e-198).toBeCloseTo(1, 8);
  expect([normalCdf(-50), normalCdf(50), normalCdf(NaN)]).toEqual([0, 1, NaN]);
});

// scipy.stats.norm.ppf(p), SciPy 1.17.1
test.each([
  [1e-300, -37.0470962993612],
  [1e-12, -7.034483825301131],
  [0.001, -3.090232306167813],
  [0.025, -1.9599639845400545],
  [0.07, -1.4757910281791706],
  [0.3, -0.5244005127080409],
  [0.9, 1.2815515655446004],
  [0.975, 1.959963984540054],
  [0.999999, 4.753424308817087],
])('the quantile of %d is SciPy’s', (p, expected) => {
  expect(Math.abs(normalQuantile(p) / expected - 1)).toBeLessThan(1e-14);
});

test('the quantile is 0 in the middle, infinite at the ends and undefined outside', () => {
  expect([normalQuantile(0.5), normalQuantile(0), normalQuantile(1)]).toEqual([0, -Infinity, Infinity]);
  for (const p of [-0.1, 1.1, NaN]) expect(() => normalQuantile(p)).toThrow('expected a share from 0 to 1');
});
