import { COUNTERS } from '../measures/counters';
import type { Counter } from '../measures/counters';
import type { CounterSum } from '../measures/measure';

/** A weighted sum of counters as places in a row of running sums. */
export interface CompiledSum {
  readonly places: Int32Array;
  readonly weights: Float64Array;
}

const WIDTH = COUNTERS.length;
const PLACE = new Map<Counter, number>(COUNTERS.map((counter, place) => [counter, place]));

export function compileSum(sum: CounterSum): CompiledSum {
  const terms = Object.entries(sum) as [Counter, number][];
  return {
    places: Int32Array.from(terms, ([counter]) => PLACE.get(counter) ?? -1),
    weights: Float64Array.from(terms, ([, weight]) => weight),
  };
}

/**
 * Over the games from `from` to before `until`: each counter is a subtraction, so the cost does not grow with the games.
 *
 * @param sums - of a `PlayerSeries`
 */
export function sumOver(
  { places, weights }: CompiledSum,
  sums: Float64Array,
  from: number,
  until: number,
): number {
  const low = from * WIDTH;
  const high = until * WIDTH;
  let total = 0;
  for (let term = 0; term < places.length; term++) {
    const place = places[term] as number;
    total += (weights[term] as number) * ((sums[high + place] as number) - (sums[low + place] as number));
  }
  return total;
}
