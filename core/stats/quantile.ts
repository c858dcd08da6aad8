import { ROUGHNESS } from './rough-estimates';

/**
 * Moves values so that the one at `place` is as in order, those before it no larger and those behind it no smaller
 * (Hoare, "Algorithm 65: Find", Communications of the ACM 4:321, 1961): a page needs two of a thousand.
 */
function putInPlace(values: Float64Array, place: number): void {
  let from = 0;
  let until = values.length - 1;
  while (from < until) {
    const pivot = values[place] as number;
    let low = from;
    let high = until;
    while (low <= high) {
      while ((values[low] as number) < pivot) low++;
      while (pivot < (values[high] as number)) high--;
      if (low > high) break;
      const moved = values[low] as number;
      values[low++] = values[high] as number;
      values[high--] = moved;
    }
    if (high < place) from = low;
    if (place < low) until = high;
  }
}

/**
 * The quantile by linear interpolation between order statistics: definition 7 of Hyndman and Fan (The American
 * Statistician 50:4, 1996), the default of R and NumPy. NaN for no values.
 *
 * @param values - in any order, and in another one afterwards; none of them NaN
 * @param share - from 0 to 1; what lies outside is taken as the nearer end
 */
export function quantile(values: Float64Array, share: number): number {
  if (values.length === 0) return NaN;
  const place = Math.min(Math.max(share, 0), 1) * (values.length - 1);
  const floor = Math.floor(place);
  putInPlace(values, floor);
  const low = values[floor] as number;
  return place === floor ? low : low + (leastFrom(values, floor + 1) - low) * (place - floor);
}

function leastFrom(values: Float64Array, from: number): number {
  let least = Infinity;
  for (let index = from; index < values.length; index++) {
    if ((values[index] as number) < least) least = values[index] as number;
  }
  return least;
}

/** Values that are known roughly, and that can be told to the last digit one by one. */
export interface RoughValues {
  /** To within `ROUGHNESS` of one more than their size; none of them NaN. */
  readonly rough: Float64Array;
  /** The exact value of that at a place. */
  readonly exactly: (place: number) => number;
  /** The rough ones again, in any order, and in another one afterwards. */
  readonly ordered: Float64Array;
}

/**
 * `quantile` of the exact values, to the last digit: only those that may be the two order statistics it lies between are
 * told exactly.
 */
export function exactQuantile({ rough, exactly, ordered }: RoughValues, share: number): number {
  if (rough.length === 0) return NaN;
  const place = Math.min(Math.max(share, 0), 1) * (rough.length - 1);
  const floor = Math.floor(place);
  putInPlace(ordered, floor);
  const roughLow = ordered[floor] as number;
  const roughHigh = place === floor ? roughLow : leastFrom(ordered, floor + 1);
  if (!(Number.isFinite(roughLow) && Number.isFinite(roughHigh)))
    return roughLow + (roughHigh - roughLow) * (place - floor);
  // An order statistic moves by no more than the values do.
  const least = roughLow - 2 * ROUGHNESS * (1 + Math.abs(roughLow));
  const most = roughHigh + 2 * ROUGHNESS * (1 + Math.abs(roughHigh));
  let below = 0;
  const near: number[] = [];
  for (let index = 0; index < rough.length; index++) {
    const value = rough[index] as number;
    if (value < least) below++;
    else if (value <= most) near.push(exactly(index));
  }
  near.sort((one, other) => one - other);
  const low = near[floor - below] as number;
  return place === floor ? low : low + ((near[floor + 1 - below] as number) - low) * (place - floor);
}
