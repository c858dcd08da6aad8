import type { RatioSum } from '../ratio-error';
import { valueOver } from './compiled-measure';
import type { CompiledMeasure } from './compiled-measure';
import { sumOver } from './running-sums';

/**
 * A measure over the games from `from` to before `until`, with its variance between games: the figures of `sumOfRatios`,
 * taken from running sums without a copy of the games, for it is done some hundred thousand times a season.
 *
 * @returns null where a ratio has no denominator
 */
export function estimateOver(
  compiled: CompiledMeasure,
  sums: Float64Array,
  from: number,
  until: number,
): RatioSum | null {
  const value = valueOver(compiled, sums, from, until);
  if (Number.isNaN(value)) return null;
  const parts = compiled.ratios.map(({ numerator, denominator }) => {
    const whole = sumOver(denominator, sums, from, until);
    return { numerator, denominator, whole, ratio: sumOver(numerator, sums, from, until) / whole };
  });
  let games = 0;
  let squares = 0;
  for (let index = from; index < until; index++) {
    let influence = 0;
    let isMeasured = false;
    for (const { numerator, denominator, whole, ratio } of parts) {
      const counted = sumOver(denominator, sums, index, index + 1);
      if (counted === 0) continue;
      isMeasured = true;
      influence += (sumOver(numerator, sums, index, index + 1) - ratio * counted) / whole;
    }
    if (isMeasured) games++;
    squares += influence * influence;
  }
  return { value, variance: games < 2 ? null : (games / (games - 1)) * squares, games };
}
