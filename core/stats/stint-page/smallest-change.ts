import { detectableDifference } from '../detectable-difference';
import type { RatioSumChange } from '../ratio-error';

/** In standard errors, by whole degrees of freedom: solved once each, as the measures of a page share a few. */
const inStandardErrors = new Map<number, number>();

function solve(freedom: number): number {
  const known = inStandardErrors.get(freedom);
  if (known !== undefined) return known;
  const solved = detectableDifference(1, freedom);
  inStandardErrors.set(freedom, solved);
  return solved;
}

/**
 * The smallest true change that two windows with this spread between games would find with a power of 80 % at 5 %, by
 * Welch's t test, its degrees of freedom rounded down; see `detectableDifference`.
 *
 * @returns in the unit of the measure; null with fewer than two games on a side, or where no game differs from another
 */
export function smallestChange({ standardError, degreesOfFreedom }: RatioSumChange): number | null {
  if (standardError === null || degreesOfFreedom === null) return null;
  return solve(Math.max(1, Math.floor(degreesOfFreedom))) * standardError;
}
