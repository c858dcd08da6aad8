import { expect, test } from '@jest/globals';
import { studentCdf, studentPValue, studentQuantile } from './student-t';

// scipy.stats.t.cdf(t, df), SciPy 1.17.1.
test.each([
  [-40, 0.7, 0.02349836693938258],
  [1.7, 0.7, 0.7957811659813626],
  [-2.1, 1, 0.141463028121509],
  [-0.3, 2.5, 0.39367118574759863],
  [1.7, 4, 0.917822529364975],
  [-2.1, 9, 0.03255914120607598],
  [1.7, 17.3, 0.9464810444862435],
  [-2.1, 58, 0.020044342368754495],
  [-0.3, 1_000, 0.38211975208362203],
  [-2.1, 1e6, 0.01786454548731753],
])('the share below %d with %d degrees of freedom is SciPy’s', (t, df, share) => {
  expect(Math.abs(studentCdf(t, df) - share)).toBeLessThan(1e-11);
  expect(studentCdf(-t, df)).toBeCloseTo(1 - share, 10);
});

test('far tails keep their relative precision, so that a small p value is not 0', () => {
  expect(studentCdf(-40, 9) / 9.491499224669911e-12).toBeCloseTo(1, 10);
  expect(studentCdf(-40, 58) / 3.135126156096623e-44).toBeCloseTo(1, 9);
});

// scipy.stats.t.ppf(p, df), SciPy 1.17.1.
test.each([
  [1e-6, 0.7, -70219760.03243221],
  [0.025, 0.7, -36.611415031588706],
  [0.025, 1, -12.706204736174705],
  [0.995, 2, 9.924843200918287],
  [0.95, 2.5, 2.5582186141359355],
  [1e-6, 4, -41.577854150450975],
  [0.4, 9, -0.260955336473911],
  [0.025, 17.3, -2.107032003753469],
  [0.995, 58, 2.6632869535376584],
  [0.95, 1_000, 1.6463788172854643],
  [1e-6, 1e6, -4.75345234827968],
])('the quantile at %d with %d degrees of freedom is SciPy’s', (p, df, quantile) => {
  expect(Math.abs(studentQuantile(p, df) / quantile - 1)).toBeLessThan(1e-9);
});

test('the quantile undoes the distribution function', () => {
  for (const df of [0.5, 1, 3.3, 29, 400]) {
    for (const t of [-7, -1.2, -0.01, 0, 0.4, 3]) {
      expect(studentQuantile(studentCdf(t, df), df)).toBeCloseTo(t, 8);
    }
  }
});

test('the ends, and infinitely many degrees of freedom', () => {
  expect(studentQuantile(0, 3)).toBe(-Infinity);
  expect(studentQuantile(1, 3)).toBe(Infinity);
  expect(studentCdf(Infinity, 3)).toBe(1);
  expect(studentCdf(-Infinity, 3)).toBe(0);
  expect(studentQuantile(0.975, Infinity)).toBeCloseTo(1.959963984540054, 12);
  expect(studentCdf(NaN, 3)).toBeNaN();
});

test('a p value counts both tails', () => {
  expect(studentPValue(2.1, 9)).toBeCloseTo(2 * 0.03255914120607598, 12);
  expect(studentPValue(-2.1, 9)).toBe(studentPValue(2.1, 9));
  expect(studentPValue(0, 9)).toBe(1);
});

test('degrees of freedom and shares that cannot be are refused', () => {
  for (const df of [0, -1, NaN]) {
    expect(() => studentCdf(1, df)).toThrow('degrees of freedom');
    expect(() => studentQuantile(0.5, df)).toThrow('degrees of freedom');
  }
  expect(() => studentQuantile(1.2, 4)).toThrow('expected a share');
});
