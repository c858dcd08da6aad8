import { IngestError } from '../errors';

/** Stirling's series: B₂ₖ / (2k (2k − 1)) for k = 1 … 7 (NIST DLMF 5.11.1), from the highest power down. */
const STIRLING = [1 / 156, -691 / 360_360, 1 / 1_188, -1 / 1_680, 1 / 1_260, -1 / 360, 1 / 12];

/** Large enough for the series above to be exact to double precision. */
const SERIES_FROM = 12;

/** ln Γ(x) for x > 0: Stirling's series, reached by the recurrence Γ(x + 1) = x Γ(x). */
export function logGamma(x: number): number {
  let product = 1;
  let raised = x;
  for (; raised < SERIES_FROM; raised++) product *= raised;
  const inverseSquare = 1 / (raised * raised);
  let series = 0;
  for (const coefficient of STIRLING) series = series * inverseSquare + coefficient;
  return (
    (raised - 0.5) * Math.log(raised) -
    raised +
    0.5 * Math.log(2 * Math.PI) +
    series / raised -
    Math.log(product)
  );
}

/** The continued fraction of NIST DLMF 8.17.22 by Lentz's method as modified by Thompson and Barnett (1986). */
function betaFraction(x: number, a: number, b: number): number {
  const TINY = 1e-300;
  let upper = 1;
  let lower = 1 - ((a + b) * x) / (a + 1);
  lower = 1 / (Math.abs(lower) < TINY ? TINY : lower);
  let fraction = lower;
  for (let m = 1; m <= 10_000; m++) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
    let change = 1;
    for (const term of [even, odd]) {
      lower = 1 + term * lower;
      upper = 1 + term / upper;
      lower = 1 / (Math.abs(lower) < TINY ? TINY : lower);
      upper = Math.abs(upper) < TINY ? TINY : upper;
      change = lower * upper;
      fraction *= change;
    }
    if (Math.abs(change - 1) < 1e-15) break;
  }
  return fraction;
}

/**
 * The regularised incomplete beta function I_x(a, b), which is the share of a beta(a, b) distribution below x (NIST
 * DLMF 8.17). Relative error about 1e-12 for parameters up to a thousand.
 *
 * @param complement - 1 − x, where the caller knows it more exactly than subtraction gives it
 * @throws IngestError `BadInput` unless a and b are finite and above 0 and x is a share from 0 to 1
 */
export function incompleteBeta(x: number, a: number, b: number, complement = 1 - x): number {
  if (!(a > 0 && b > 0 && Number.isFinite(a + b) && x >= 0 && x <= 1)) {
    throw new IngestError(
      'BadInput',
      `incomplete beta of ${x} with ${a} and ${b}: expected a share, a > 0, b > 0`,
    );
  }
  if (x === 0 || complement === 0) return x === 0 ? 0 : 1;
  const scale = Math.exp(
    a * Math.log(x) + b * Math.log(complement) + logGamma(a + b) - logGamma(a) - logGamma(b),
  );
  // Where the fraction converges quickly; beyond, by symmetry.
  return x < (a + 1) / (a + b + 2)
    ? (scale * betaFraction(x, a, b)) / a
    : 1 - (scale * betaFraction(complement, b, a)) / b;
}
