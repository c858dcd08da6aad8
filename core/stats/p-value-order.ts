import { IngestError } from '../errors';

/** A p value with its place in the input. */
export interface PlacedPValue {
  pValue: number;
  place: number;
}

/**
 * P values from the smallest to the largest, each with its place in the input.
 *
 * @throws IngestError `BadInput` for a value that is not from 0 to 1
 */
export function orderPValues(pValues: readonly number[]): PlacedPValue[] {
  const wrong = pValues.findIndex((pValue) => !(pValue >= 0 && pValue <= 1));
  if (wrong >= 0) {
    throw new IngestError('BadInput', `p value ${pValues[wrong]} at place ${wrong}: expected 0 to 1`);
  }
  return pValues.map((pValue, place) => ({ pValue, place })).sort((a, b) => a.pValue - b.pValue);
}
