import { orderPValues } from './p-value-order';

/**
 * Holm's adjusted p values, in the order of the input: they hold the chance of any false finding in the family at the
 * level they are compared with, whatever the dependence (Holm, Scandinavian Journal of Statistics 6:65, 1979).
 *
 * @throws IngestError `BadInput` for a value that is not from 0 to 1
 */
export function adjustByHolm(pValues: readonly number[]): number[] {
  const adjusted = new Array<number>(pValues.length);
  let largest = 0;
  orderPValues(pValues).forEach(({ pValue, place }, rank) => {
    largest = Math.max(largest, Math.min(1, pValue * (pValues.length - rank)));
    adjusted[place] = largest;
  });
  return adjusted;
}
