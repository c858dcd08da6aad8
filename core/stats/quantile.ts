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
  if (place === floor) return low;
  let high = Infinity;
  for (let index = floor + 1; index < values.length; index++) {
    if ((values[index] as number) < high) high = values[index] as number;
  }
  return low + (high - low) * (place - floor);
}
