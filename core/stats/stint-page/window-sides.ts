import type { GameForm } from '../measures/counters';
import { addForms } from '../measures/measure-value';

/** One window, counted: a form a game in the order of the games, and all of them added up. */
export interface CountedSide {
  readonly games: readonly GameForm[];
  readonly total: GameForm;
}

/** The windows on both sides of a stint. */
export interface CountedSides {
  readonly before: CountedSide;
  readonly after: CountedSide;
}

export const toSide = (games: readonly GameForm[]): CountedSide => ({ games, total: addForms(games) });

/** @param before - one form a game, in the order of the games; the same for `after` */
export const toSides = (before: readonly GameForm[], after: readonly GameForm[]): CountedSides => ({
  before: toSide(before),
  after: toSide(after),
});
