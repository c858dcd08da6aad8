import { IngestError } from '../errors';
import { incompleteBeta, logGamma } from './incomplete-beta';

/**
 * The quantile of a beta(a, b) distribution: the x below which a share `p` of it lies. Newton's steps on the
 * distribution function, kept between bounds that are known to hold it.
 *
 * @throws IngestError `BadInput` when p is no share from 0 to 1, or unless a and b are finite and above 0
 */
export function betaQuantile(p: number, a: number, b: number): number {
  if (!(p >= 0 && p <= 1 && a > 0 && b > 0 && Number.isFinite(a + b))) {
    throw new IngestError(
      'BadInput',
      `beta quantile at ${p} with ${a} and ${b}: expected a share, a > 0, b > 0`,
    );
  }
  if (p === 0 || p === 1) return p;
  const logScale = logGamma(a + b) - logGamma(a) - logGamma(b);
  let low = 0;
  let high = 1;
  let x = a / (a + b);
  for (let step = 0; step < 1_200; step++) {
    const excess = incompleteBeta(x, a, b) - p;
    if (excess > 0) high = x;
    else low = x;
    const density = Math.exp(logScale + (a - 1) * Math.log(x) + (b - 1) * Math.log1p(-x));
    const proposed = x - excess / density;
    const next = proposed > low && proposed < high ? proposed : (low + high) / 2;
    // Newton's next step would be far smaller than this one; rounding would keep it from ever being 0.
    if (Math.abs(next - x) <= 1e-11 * x) return next;
    x = next;
  }
  return x;
}
