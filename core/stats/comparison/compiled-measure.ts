import type { Measure, Role } from '../measures/measure';
import { measuresOf } from '../measures/measures';
import { compileSum, sumOver } from './running-sums';
import type { CompiledSum } from './running-sums';

export interface CompiledRatio {
  readonly numerator: CompiledSum;
  readonly denominator: CompiledSum;
}

/** A measure made ready to be taken from running sums many million times. */
export interface CompiledMeasure {
  readonly measure: Measure;
  readonly ratios: readonly CompiledRatio[];
}

/** The measures of a role, in the order of their catalogue. */
export const compiledMeasuresOf = (role: Role): readonly CompiledMeasure[] => measuresOf(role).map(compile);

function compile(measure: Measure): CompiledMeasure {
  const ratios = measure.ratios.map(({ numerator, denominator }) => {
    return { numerator: compileSum(numerator), denominator: compileSum(denominator) };
  });
  return { measure, ratios };
}

/**
 * The measure over the games from `from` to before `until`, in its own unit.
 *
 * @param sums - running sums of a `PlayerSeries`
 * @returns NaN where a ratio has no denominator
 */
export function valueOver(
  { ratios }: CompiledMeasure,
  sums: Float64Array,
  from: number,
  until: number,
): number {
  let value = 0;
  for (let index = 0; index < ratios.length; index++) {
    const { numerator, denominator } = ratios[index] as CompiledRatio;
    const whole = sumOver(denominator, sums, from, until);
    if (!(whole > 0)) return NaN;
    value += sumOver(numerator, sums, from, until) / whole;
  }
  return value;
}

/** The first denominator over the games from `from` to before `until`: what the measure counts, such as pitches. */
export function countOver(
  { ratios: [first] }: CompiledMeasure,
  sums: Float64Array,
  from: number,
  until: number,
): number {
  return first === undefined ? 0 : sumOver(first.denominator, sums, from, until);
}

/** Whether the game at an index has a denominator in at least one of the ratios. */
export function isMeasured({ ratios }: CompiledMeasure, sums: Float64Array, index: number): boolean {
  for (let ratio = 0; ratio < ratios.length; ratio++) {
    const { denominator } = ratios[ratio] as CompiledRatio;
    if (sumOver(denominator, sums, index, index + 1) > 0) return true;
  }
  return false;
}
