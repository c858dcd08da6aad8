import type { GameRatio } from '../game-ratio';
import { COUNTERS } from './counters';
import type { Counter, GameForm } from './counters';
import { emptyForm } from './empty-form';
import type { CounterSum, Measure } from './measure';

/** Weighted sum of a form's counters. */
export function counterSum(sum: CounterSum, form: GameForm): number {
  let total = 0;
  for (const counter in sum) {
    const weight = sum[counter as Counter];
    if (weight !== undefined) total += weight * form[counter as Counter];
  }
  return total;
}

/**
 * What a measure is over the games that a form adds up, in the measure's unit (a share from 0 to 1).
 *
 * @returns null where a denominator is zero: no data is not zero, and OPS without an at-bat is none
 */
export function measureValue(measure: Measure, form: GameForm): number | null {
  let value = 0;
  for (const { numerator, denominator } of measure.ratios) {
    const whole = counterSum(denominator, form);
    if (whole === 0) return null;
    value += counterSum(numerator, form) / whole;
  }
  return value;
}

/** One form of several games, or of none. A scatter stays the mean of the games' own scatters, weighted by pitches. */
export function addForms(forms: Iterable<GameForm>): GameForm {
  const total = emptyForm();
  for (const form of forms) for (const counter of COUNTERS) total[counter] += form[counter];
  return total;
}

/** What each game adds to a measure: one list for each of its ratios, each aligned with the games. */
export function gameRatios(measure: Measure, forms: readonly GameForm[]): readonly (readonly GameRatio[])[] {
  return measure.ratios.map(({ numerator, denominator }) =>
    forms.map((form) => ({
      numerator: counterSum(numerator, form),
      denominator: counterSum(denominator, form),
    })),
  );
}
