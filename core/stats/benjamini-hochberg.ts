import { orderPValues } from './p-value-order';

/**
 * Benjamini and Hochberg's adjusted p values, in the order of the input: they hold the expected share of false ones
 * among the findings at the level they are compared with, for independent or positively dependent tests (Benjamini
 * and Hochberg, Journal of the Royal Statistical Society B 57:289, 1995).
 *
 * @throws IngestError `BadInput` for a value that is not from 0 to 1
 */
export function adjustByBenjaminiHochberg(pValues: readonly number[]): number[] {
  const adjusted = new Array<number>(pValues.length);
  const ordered = orderPValues(pValues);
  let smallest = 1;
  ordered.reverse().forEach(({ pValue, place }, fromLargest) => {
    smallest = Math.min(smallest, (pValue * pValues.length) / (pValues.length - fromLargest));
    adjusted[place] = smallest;
  });
  return adjusted;
}
