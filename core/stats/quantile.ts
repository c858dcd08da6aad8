/**
 * The quantile of sorted values by linear interpolation between order statistics: definition 7 of Hyndman and Fan
 * (The American Statistician 50:4, 1996), the default of R and NumPy. NaN for no values.
 *
 * @param sorted - ascending
 * @param share - from 0 to 1; what lies outside is taken as the nearer end
 */
export function sortedQuantile(sorted: Float64Array, share: number): number {
  const place = Math.min(Math.max(share, 0), 1) * (sorted.length - 1);
  const floor = Math.floor(place);
  const low = sorted[floor] ?? NaN;
  const high = sorted[floor + 1] ?? low;
  return low + (high - low) * (place - floor);
}
