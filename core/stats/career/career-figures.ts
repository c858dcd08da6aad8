import { COUNTERS, type Counter, type GameForm } from '../measures/counters';
import { emptyForm } from '../measures/empty-form';
import type { Measure } from '../measures/measure';
import { sideFigure, type SideFigure } from '../stint-page/side-figure';
import type { CountedSide } from '../stint-page/window-sides';
import type { CareerGame } from './career-game';

/** Games that belong together, such as those of a month. */
export interface CareerPart {
  /** `2025-06` for a month, `2025` for a season. */
  readonly key: string;
  readonly season: number;
  /** Days of the first and the last of its games. */
  readonly first: string;
  readonly last: string;
  readonly side: CountedSide;
}

export type PartUnit = 'month' | 'season';

const keyOf = ({ date, season }: CareerGame, by: PartUnit): string =>
  by === 'season' ? String(season) : date.slice(0, 7);

/** Some games in one side; only what is counted is added up, for a career has a thousand games. */
export function sideOf(games: readonly CareerGame[], counters: readonly Counter[] = COUNTERS): CountedSide {
  const forms: readonly GameForm[] = games.map(({ form }) => form);
  const total = emptyForm();
  for (const counter of counters) {
    let sum = 0;
    for (const form of forms) sum += form[counter];
    total[counter] = sum;
  }
  return { games: forms, total };
}

/**
 * A career in months or seasons, the oldest first.
 *
 * @param games - of one player in one role, in any order
 * @param counters - those that the games carry; all, where it is not said
 */
export function careerParts(
  games: readonly CareerGame[],
  by: PartUnit,
  counters?: readonly Counter[],
): CareerPart[] {
  const parts = new Map<string, CareerGame[]>();
  for (const game of [...games].sort((one, other) => (one.date < other.date ? -1 : 1))) {
    const key = keyOf(game, by);
    const known = parts.get(key);
    if (known) known.push(game);
    else parts.set(key, [game]);
  }
  return [...parts].flatMap(([key, some]) => {
    const [first, last] = [some[0], some.at(-1)];
    if (first === undefined || last === undefined) return [];
    return [{ key, season: first.season, first: first.date, last: last.date, side: sideOf(some, counters) }];
  });
}

/** A part with a measure's figure in it. */
export interface PartFigure extends Omit<CareerPart, 'side'> {
  readonly figure: SideFigure;
}

/** One measure in each part that has it: a month without a tracked pitch has no velocity, not one of 0. */
export function partFigures(measure: Measure, parts: readonly CareerPart[]): PartFigure[] {
  return parts.flatMap(({ side, ...part }) => {
    const figure = sideFigure(measure, side);
    return figure.value === null ? [] : [{ ...part, figure }];
  });
}
