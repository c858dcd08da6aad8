import { detectableDifference } from '../detectable-difference';
import type { RatioSumChange } from '../ratio-error';

/** In standard errors, by degrees of freedom: solved once, as all measures of a window have much the same. */
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
 * the t test with games − 2 degrees of freedom; see `detectableDifference`.
 *
 * @returns in the unit of the measure; null with fewer than two games on a side
 */
export function smallestChange({ standardError, gamesBefore, gamesAfter }: RatioSumChange): number | null {
  return standardError === null ? null : solve(gamesBefore + gamesAfter - 2) * standardError;
}
