import { adjustByBenjaminiHochberg } from '../benjamini-hochberg';

/**
 * Benjamini and Hochberg's adjustment of the p values that there are; null stays null and is no comparison.
 *
 * @throws IngestError `BadInput` for a value that is not from 0 to 1
 */
export function adjustPresent(pValues: readonly (number | null)[]): (number | null)[] {
  const adjusted = adjustByBenjaminiHochberg(pValues.filter((pValue) => pValue !== null));
  let next = 0;
  return pValues.map((pValue) => (pValue === null ? null : (adjusted[next++] ?? null)));
}
