import { normalCdf } from './normal';
import { checkTrendPoints, type TrendPoint } from './trend';

export interface KendallTau {
  /** τb, from −1 (every later game lower) to 1. */
  readonly tau: number;
  /** Two-sided, of no order. */
  readonly pValue: number;
  /** By the distribution over all orders, which is used where nothing is tied and there are few points. */
  readonly exact: boolean;
  readonly n: number;
}

/** Up to this many untied points the p value is exact. */
const MOST_EXACT_POINTS = 33;

/** The share of all orders of n things that have at most so many pairs out of order. */
function shareOfOrders(n: number, pairs: number): number {
  let shares = new Float64Array([1]);
  for (let size = 2; size <= n; size++) {
    // A new last thing is put before 0 … size − 1 of the others, each equally likely.
    const next = new Float64Array(shares.length + size - 1);
    shares.forEach((share, inverted) => {
      for (let more = 0; more < size; more++) {
        next[inverted + more] = (next[inverted + more] ?? 0) + share / size;
      }
    });
    shares = next;
  }
  return shares.subarray(0, pairs + 1).reduce((sum, share) => sum + share, 0);
}

/** Σ f(t) over groups of t equal values. */
function sumOverTies(values: readonly number[], f: (t: number) => number): number {
  const sizes = new Map<number, number>();
  for (const value of values) sizes.set(value, (sizes.get(value) ?? 0) + 1);
  return [...sizes.values()].reduce((sum, size) => sum + f(size), 0);
}

/**
 * Kendall's τb between place and value: whether a course of games goes up or down, in whatever form (Kendall, "Rank
 * Correlation Methods", 4th ed., 1970, §3.4). The p value is exact up to 33 points without ties, else normal with the
 * variance corrected for ties (§4.6), without continuity correction. Weights are not looked at.
 *
 * @returns null when all places or all values are equal, or with fewer than two points
 * @throws IngestError `BadInput` for a figure that is not finite
 */
export function kendallTau(points: readonly TrendPoint[]): KendallTau | null {
  checkTrendPoints(points);
  const n = points.length;
  let concordant = 0;
  let discordant = 0;
  points.forEach((later, index) => {
    for (const earlier of points.slice(0, index)) {
      const order = Math.sign(later.at - earlier.at) * Math.sign(later.value - earlier.value);
      if (order > 0) concordant++;
      else if (order < 0) discordant++;
    }
  });
  const places = points.map(({ at }) => at);
  const values = points.map(({ value }) => value);
  const pairs = (n * (n - 1)) / 2;
  const tiedPlaces = sumOverTies(places, (t) => (t * (t - 1)) / 2);
  const tiedValues = sumOverTies(values, (t) => (t * (t - 1)) / 2);
  if (tiedPlaces === pairs || tiedValues === pairs) return null;
  const score = concordant - discordant;
  const tau = score / Math.sqrt((pairs - tiedPlaces) * (pairs - tiedValues));

  if (tiedPlaces === 0 && tiedValues === 0 && n <= MOST_EXACT_POINTS) {
    const tail = shareOfOrders(n, Math.min(concordant, discordant));
    return { tau, pValue: Math.min(1, 2 * tail), exact: true, n };
  }
  const cubic = (t: number): number => t * (t - 1) * (2 * t + 5);
  const triples = (t: number): number => t * (t - 1) * (t - 2);
  const variance =
    (cubic(n) - sumOverTies(places, cubic) - sumOverTies(values, cubic)) / 18 +
    (2 * tiedPlaces * tiedValues) / (n * (n - 1)) +
    (n > 2 ? (sumOverTies(places, triples) * sumOverTies(values, triples)) / (9 * triples(n)) : 0);
  const pValue = Math.min(1, 2 * normalCdf(-Math.abs(score) / Math.sqrt(variance)));
  return { tau, pValue, exact: false, n };
}
