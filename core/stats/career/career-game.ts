import type { GamePk, IsoDate } from '../../ids';
import { COUNTERS, type Counter, type GameForm } from '../measures/counters';
import type { Measure } from '../measures/measure';

/** A game of a career in one role. */
export interface CareerGame {
  readonly gamePk: GamePk;
  readonly date: IsoDate;
  readonly season: number;
  /** Counted for the measures that were asked for; all other counters are 0. */
  readonly form: GameForm;
}

/** The counters that some measures are made of, in the order of {@link COUNTERS}. */
export function countersOf(measures: readonly Measure[]): Counter[] {
  const needed = new Set(
    measures.flatMap(({ ratios }) =>
      ratios.flatMap(({ numerator, denominator }) => [
        ...Object.keys(numerator),
        ...Object.keys(denominator),
      ]),
    ),
  );
  return COUNTERS.filter((counter) => needed.has(counter));
}
