import type { GameRatio } from '../game-ratio';
import { COUNTERS } from '../measures/counters';
import type { Counter } from '../measures/counters';
import type { CounterSum, Measure, Role } from '../measures/measure';
import { measuresOf } from '../measures/measures';

/** A weighted sum of counters as places in a row of running sums. */
interface CompiledSum {
  readonly places: Int32Array;
  readonly weights: Float64Array;
}

/** A measure made ready to be taken from running sums many million times. */
export interface CompiledMeasure {
  readonly measure: Measure;
  readonly ratios: readonly { readonly numerator: CompiledSum; readonly denominator: CompiledSum }[];
}

const WIDTH = COUNTERS.length;
const PLACE = new Map<Counter, number>(COUNTERS.map((counter, place) => [counter, place]));

/** The measures of a role, in the order of their catalogue. */
export const compiledMeasuresOf = (role: Role): readonly CompiledMeasure[] => measuresOf(role).map(compile);

function compile(measure: Measure): CompiledMeasure {
  const ratios = measure.ratios.map(({ numerator, denominator }) => {
    return { numerator: compileSum(numerator), denominator: compileSum(denominator) };
  });
  return { measure, ratios };
}

function compileSum(sum: CounterSum): CompiledSum {
  const terms = Object.entries(sum) as [Counter, number][];
  return {
    places: Int32Array.from(terms, ([counter]) => PLACE.get(counter) ?? -1),
    weights: Float64Array.from(terms, ([, weight]) => weight),
  };
}

/** Of the games from `from` to before `to`: each counter is a subtraction, so the cost does not grow with the games. */
function sumOver({ places, weights }: CompiledSum, sums: Float64Array, from: number, to: number): number {
  let total = 0;
  for (let term = 0; term < places.length; term++) {
    const place = places[term] as number;
    const added = (sums[to * WIDTH + place] as number) - (sums[from * WIDTH + place] as number);
    total += (weights[term] as number) * added;
  }
  return total;
}

/**
 * The measure over the games from `from` to before `to`, in its own unit.
 *
 * @param sums - running sums of a `PlayerSeries`
 * @returns NaN where a ratio has no denominator
 */
export function valueOver(compiled: CompiledMeasure, sums: Float64Array, from: number, to: number): number {
  const { ratios } = compiled;
  let value = 0;
  for (let index = 0; index < ratios.length; index++) {
    const ratio = ratios[index] as CompiledMeasure['ratios'][number];
    const denominator = sumOver(ratio.denominator, sums, from, to);
    if (!(denominator > 0)) return NaN;
    value += sumOver(ratio.numerator, sums, from, to) / denominator;
  }
  return value;
}

/** The first denominator over the games from `from` to before `to`: what the measure counts, such as pitches. */
export function countOver(
  { ratios: [first] }: CompiledMeasure,
  sums: Float64Array,
  from: number,
  to: number,
): number {
  return first === undefined ? 0 : sumOver(first.denominator, sums, from, to);
}

/** Whether the game at an index has a denominator in at least one of the ratios. */
export function isMeasured({ ratios }: CompiledMeasure, sums: Float64Array, index: number): boolean {
  return ratios.some(({ denominator }) => sumOver(denominator, sums, index, index + 1) > 0);
}

/** The games from `from` to before `to` one by one, for an error between games: a list for each ratio, aligned. */
export function gamesOver(
  { ratios }: CompiledMeasure,
  sums: Float64Array,
  from: number,
  to: number,
): GameRatio[][] {
  return ratios.map(({ numerator, denominator }) => {
    const games: GameRatio[] = [];
    for (let index = from; index < to; index++) {
      games.push({
        numerator: sumOver(numerator, sums, index, index + 1),
        denominator: sumOver(denominator, sums, index, index + 1),
      });
    }
    return games;
  });
}
