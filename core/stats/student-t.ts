import { IngestError } from '../errors';
import { incompleteBeta, logGamma } from './incomplete-beta';
import { normalCdf, normalQuantile } from './normal';

function checkFreedom(df: number): void {
  if (df > 0) return;
  throw new IngestError('BadInput', `Student's t with ${df} degrees of freedom: expected more than 0`);
}

/** P(T ≤ −size) for size ≥ 0. */
function lowerTail(size: number, df: number): number {
  const squared = size * size;
  if (squared === Infinity) return 0;
  return incompleteBeta(df / (df + squared), df / 2, 0.5, squared / (df + squared)) / 2;
}

/**
 * The distribution function of Student's t, P(T ≤ t), through the incomplete beta function (NIST DLMF 8.17; Abramowitz
 * and Stegun, "Handbook of Mathematical Functions", 1964, 26.7.1).
 *
 * @param df - degrees of freedom, any number above 0; infinity is the normal distribution
 * @throws IngestError `BadInput` unless df is above 0
 */
export function studentCdf(t: number, df: number): number {
  checkFreedom(df);
  if (Number.isNaN(t)) return NaN;
  if (df === Infinity) return normalCdf(t);
  return t <= 0 ? lowerTail(-t, df) : 1 - lowerTail(t, df);
}

/**
 * The quantile of Student's t: the t below which a share `p` lies; ±∞ at 1 and 0. Newton's steps on the tail, kept
 * between bounds that are known to hold it.
 *
 * @param df - degrees of freedom, any number above 0; infinity is the normal distribution
 * @throws IngestError `BadInput` when p is no share from 0 to 1, or unless df is above 0
 */
export function studentQuantile(p: number, df: number): number {
  checkFreedom(df);
  if (!(p >= 0 && p <= 1)) {
    throw new IngestError('BadInput', `quantile of Student's t at ${p}: expected a share from 0 to 1`);
  }
  if (df === Infinity) return normalQuantile(p);
  if (p === 0 || p === 1) return p === 0 ? -Infinity : Infinity;
  if (p === 0.5) return 0;

  const tail = Math.min(p, 1 - p);
  let low = 0;
  let high = Math.max(1, -normalQuantile(tail));
  for (; lowerTail(high, df) > tail && high < Infinity; high *= 2) low = high;
  const logScale = logGamma((df + 1) / 2) - logGamma(df / 2) - 0.5 * Math.log(df * Math.PI);
  let size = (low + high) / 2;
  for (let step = 0; step < 200; step++) {
    const excess = lowerTail(size, df) - tail;
    if (excess > 0) low = size;
    else high = size;
    const density = Math.exp(logScale - ((df + 1) / 2) * Math.log1p((size * size) / df));
    const proposed = size + excess / density;
    const next = proposed > low && proposed < high ? proposed : (low + high) / 2;
    const moved = Math.abs(next - size);
    size = next;
    // Newton's next step would be far smaller than this one; rounding would keep it from ever being 0.
    if (moved <= 1e-11 * size) break;
  }
  return p < 0.5 ? -size : size;
}

/**
 * The two-sided p value of a t statistic: the share at least as far from 0.
 *
 * @throws IngestError `BadInput` unless df is above 0
 */
export function studentPValue(t: number, df: number): number {
  return Math.min(1, 2 * studentCdf(-Math.abs(t), df));
}
