import { IngestError } from '../errors';
import { logGamma } from './incomplete-beta';
import { normalCdf } from './normal';
import { studentQuantile } from './student-t';

export interface DetectionOptions {
  /** Two-sided level of the test; 0.05 when not given. */
  readonly alpha?: number;
  /** How often the test is to find a difference of that size; 0.8 when not given. */
  readonly power?: number;
}

/** The variance of one window's figure between games, and the games it comes from. */
export interface WindowVariance {
  readonly variance: number;
  readonly games: number;
}

/**
 * Degrees of freedom of a difference of two windows whose games spread differently (Welch, Biometrika 34:28, 1947;
 * Satterthwaite, Biometrics Bulletin 2:110, 1946).
 *
 * @returns null with fewer than two games on a side, or without any variance
 */
export function welchDegreesOfFreedom(before: WindowVariance, after: WindowVariance): number | null {
  if (before.games < 2 || after.games < 2) return null;
  const sum = before.variance + after.variance;
  if (!(sum > 0)) return null;
  const part = ({ variance, games }: WindowVariance): number => (variance / sum) ** 2 / (games - 1);
  return 1 / (part(before) + part(after));
}

/**
 * How often a two-sided t test finds a difference of `size` standard errors: the noncentral t by integrating the
 * normal distribution over that of the estimated standard error, on a logarithmic scale, where the trapezoidal rule
 * converges faster than any power of its step (Trefethen and Weideman, SIAM Review 56:385, 2014).
 */
function powerOfT(size: number, df: number, critical: number): number {
  const found = (scale: number): number => {
    const near = normalCdf(size - critical * scale);
    return size + critical * scale > 9 ? near : near + normalCdf(-size - critical * scale);
  };
  if (df === Infinity) return found(1);
  // With few degrees of freedom the range is long and what is found in it steep.
  const steps = Math.ceil(240 + 2_400 / df);
  const lowest = -36 / df - 6 / Math.sqrt(df);
  const step = (6 / Math.sqrt(df) - lowest) / steps;
  const logScale = Math.log(2) + (df / 2) * Math.log(df / 2) - logGamma(df / 2);
  let power = 0;
  for (let index = 0; index <= steps; index++) {
    const logRatio = lowest + index * step;
    const ratio = Math.exp(logRatio);
    const density = Math.exp(logScale + df * logRatio - (df * ratio * ratio) / 2);
    if (density > 1e-18) power += density * found(ratio);
  }
  return power * step;
}

/**
 * The smallest true difference that a t test would have found with the given power: "with these games, a change of
 * less than this would mostly have been missed". The sum of two t quantiles is only the first guess; the answer solves
 * the power of the noncentral t (Cohen, "Statistical Power Analysis", 2nd ed., 1988, §2).
 *
 * @param standardError - of the difference, in units of the statistic
 * @param degreesOfFreedom - any number above 0; infinity is the normal test
 * @returns in the same units, not negative
 * @throws IngestError `BadInput` for a negative standard error, no degrees of freedom, or alpha < power < 1 not so
 */
export function detectableDifference(
  standardError: number,
  degreesOfFreedom: number,
  { alpha = 0.05, power = 0.8 }: DetectionOptions = {},
): number {
  if (!(standardError >= 0 && alpha > 0 && power > alpha && power < 1)) {
    throw new IngestError(
      'BadInput',
      `detectable at ${alpha} with power ${power}, standard error ${standardError}: expected 0 < alpha < power < 1`,
    );
  }
  const critical = studentQuantile(1 - alpha / 2, degreesOfFreedom);
  const excess = (size: number): number => powerOfT(size, degreesOfFreedom, critical) - power;
  // Power grows with the difference, so two guesses on either side of the answer hold it.
  let high = critical + studentQuantile(power, degreesOfFreedom);
  let atHigh = excess(high);
  for (; atHigh < 0; atHigh = excess(high)) high *= 1.3;
  let low = 0.95 * high;
  let atLow = excess(low);
  for (; atLow > 0; atLow = excess(low)) low *= 0.8;
  // Regula falsi in the form of Illinois: an end that stays twice counts half, so that both close in.
  let stayed = 0;
  let size = high;
  for (let step = 0; step < 60; step++) {
    size = (low * atHigh - high * atLow) / (atHigh - atLow);
    const at = excess(size);
    if (Math.abs(at) < 1e-12) break;
    if (at > 0) {
      high = size;
      atHigh = at;
      if (stayed > 0) atLow /= 2;
      stayed = 1;
    } else {
      low = size;
      atLow = at;
      if (stayed < 0) atHigh /= 2;
      stayed = -1;
    }
  }
  return size * standardError;
}

/** `detectableDifference` of a change whose error between games is known; null where it is not. */
export function detectableChange(
  change: { readonly standardError: number | null; readonly degreesOfFreedom: number | null },
  options: DetectionOptions = {},
): number | null {
  const { standardError, degreesOfFreedom } = change;
  if (standardError === null || degreesOfFreedom === null) return null;
  return detectableDifference(standardError, degreesOfFreedom, options);
}

export interface DetectableShares {
  /** Smallest rise and fall of the share that would have been found; null where it would pass 1 or 0. */
  readonly rise: number | null;
  readonly fall: number | null;
}

/**
 * The smallest true change of a share, such as a batting average, that a test of two independent samples would have
 * found. By the arcsine transformation, whose variance does not depend on the share: h = 2 asin √p₂ − 2 asin √p₁ has
 * variance 1/n₁ + 1/n₂ (Cohen, "Statistical Power Analysis", 2nd ed., 1988, §6).
 *
 * @param share - before, from 0 to 1
 * @returns differences of shares, both not negative; null without trials on a side
 * @throws IngestError `BadInput` for no share, numbers of trials that are not whole, or as `detectableDifference`
 */
export function detectableShares(
  share: number,
  nBefore: number,
  nAfter: number,
  options: DetectionOptions = {},
): DetectableShares | null {
  const whole = Number.isInteger(nBefore) && Number.isInteger(nAfter) && nBefore >= 0 && nAfter >= 0;
  if (!(share >= 0 && share <= 1 && whole)) {
    throw new IngestError(
      'BadInput',
      `share ${share} of ${nBefore} and ${nAfter}: expected a share and numbers`,
    );
  }
  if (nBefore === 0 || nAfter === 0) return null;
  const half = detectableDifference(Math.sqrt(1 / nBefore + 1 / nAfter), Infinity, options) / 2;
  const angle = Math.asin(Math.sqrt(share));
  return {
    rise: angle + half > Math.PI / 2 ? null : Math.sin(angle + half) ** 2 - share,
    fall: angle - half < 0 ? null : share - Math.sin(angle - half) ** 2,
  };
}
