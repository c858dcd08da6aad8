import { expect, test } from '@jest/globals';
import {
  detectableChange,
  detectableDifference,
  detectableShares,
  welchDegreesOfFreedom,
} from './detectable-difference';

// brentq over statsmodels.stats.power.TTestIndPower().power(d, n, alpha, ratio) − power: in standard deviations; 0.15.0.
// Its own solve_power stops at about 1e-6.
test.each([
  [3, 3, 0.05, 0.8, 3.070892266363688],
  [5, 5, 0.05, 0.8, 2.0244393393845432],
  [5, 5, 0.01, 0.9, 3.1140431809739786],
  [10, 10, 0.05, 0.8, 1.3249473925792308],
  [30, 30, 0.05, 0.8, 0.735621069597668],
  [10, 30, 0.05, 0.8, 1.0497717834942055],
  [10, 30, 0.01, 0.9, 1.4736790451839072],
])('%d against %d games at %d find with power %d what statsmodels says', (a, b, alpha, power, size) => {
  const found = detectableDifference(Math.sqrt(1 / a + 1 / b), a + b - 2, { alpha, power });
  expect(Math.abs(found / size - 1)).toBeLessThan(1e-9);
});

// brentq over scipy.integrate.quad of the normal distribution over that of the estimated standard error, SciPy 1.17.1.
test.each([
  [1, 16.33400886992099],
  [1.7, 6.686771317541648],
  [6.4, 3.3236239821341402],
])('fractional degrees of freedom %d give the root of SciPy’s integral', (df, size) => {
  expect(Math.abs(detectableDifference(0.5, df) / (0.5 * size) - 1)).toBeLessThan(1e-9);
});

test('a normal test adds two quantiles, and no spread finds all', () => {
  expect(detectableDifference(2, Infinity)).toBeCloseTo(2 * (1.959963984540054 + 0.8416212335729143), 4);
  expect(detectableDifference(2, 1e6)).toBeCloseTo(detectableDifference(2, Infinity), 4);
  expect(detectableDifference(0, 8)).toBe(0);
});

// brentq over statsmodels.stats.power.NormalIndPower().power(h, 45, .05) − .8: h = 0.5906252998805104.
test('of a .260 hitter 45 at-bats on both sides find .285 more or .204 less', () => {
  const { rise, fall } = detectableShares(0.26, 45, 45)!;
  expect(rise).toBeCloseTo(0.28492462783769923, 8);
  expect(fall).toBeCloseTo(0.2036090874502498, 8);
  // The same of 120 and 80: h = 0.4043734997222607.
  const uneven = detectableShares(0.5, 120, 80)!;
  expect(uneven.rise).toBeCloseTo(Math.sin(0.4043734997222607) / 2, 8);
  expect(uneven.fall).toBeCloseTo(uneven.rise ?? NaN, 12);
});

test('a share near its bound cannot move so far', () => {
  expect(detectableShares(0.03, 45, 45)?.fall).toBeNull();
  expect(detectableShares(0.97, 45, 45)?.rise).toBeNull();
  expect(detectableShares(0.5, 0, 45)).toBeNull();
});

// By hand from the formula of Welch: variances of the means .25/7 and 1.96/12 with 7 and 12 games.
test('degrees of freedom lean to the window that spreads more', () => {
  const before = { variance: 0.25 / 7, games: 7 };
  const after = { variance: 1.96 / 12, games: 12 };
  expect(welchDegreesOfFreedom(before, after)).toBeCloseTo(15.019861442699561, 10);
  expect(welchDegreesOfFreedom(before, { ...after, games: 1 })).toBeNull();
  expect(welchDegreesOfFreedom({ ...before, variance: 0 }, { ...after, variance: 0 })).toBeNull();
});

test('a change of unknown error has no detectable size', () => {
  expect(detectableChange({ standardError: null, degreesOfFreedom: null })).toBeNull();
  expect(detectableChange({ standardError: 0, degreesOfFreedom: null })).toBeNull();
  expect(detectableChange({ standardError: 0.4, degreesOfFreedom: 8.5 })).toBe(
    detectableDifference(0.4, 8.5),
  );
});

test('figures that cannot be are refused', () => {
  expect(() => detectableDifference(-1, 8)).toThrow('detectable');
  expect(() => detectableDifference(1, 0)).toThrow('degrees of freedom');
  expect(() => detectableDifference(1, 8, { power: 0.01 })).toThrow('detectable');
  expect(() => detectableShares(1.2, 4, 4)).toThrow('expected a share');
  expect(() => detectableShares(0.2, 4.5, 4)).toThrow('expected a share');
});
