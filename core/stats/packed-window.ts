import { IngestError } from '../errors';
import { checkGameRatios, type GameRatio } from './game-ratio';

/** Ratios of the same games that are added, such as OBP and SLG: an outer list of ratios, each a list of games. */
export type RatioGames = readonly (readonly GameRatio[])[];

/** The games of one window that have a denominator in at least one of the ratios, as arrays for resampling. */
export interface PackedWindow {
  readonly count: number;
  /** Where each kept game stood in the lists that were packed. */
  readonly kept: readonly number[];
  /** For each ratio, the games in order. */
  readonly numerators: readonly Float64Array[];
  readonly denominators: readonly Float64Array[];
}

/** A sum of ratios of sums, and its variance between games. */
export interface WeighedEstimate {
  value: number;
  variance: number;
}

/**
 * Packs the games of a window. A game without a denominator in one ratio stays for the others, where it has none.
 *
 * @param ratios - aligned: entry i of each list is the same game
 * @throws IngestError `BadInput` for a game without a ratio, lists of different lengths, or no list
 */
export function packWindow(ratios: RatioGames): PackedWindow {
  const [first] = ratios;
  if (first === undefined || ratios.some((games) => games.length !== first.length)) {
    throw new IngestError('BadInput', 'ratios to be added: expected one list or more, of the same games');
  }
  for (const games of ratios) checkGameRatios(games);
  const kept: number[] = [];
  first.forEach((_, game) => {
    if (ratios.some((games) => (games[game]?.denominator ?? 0) > 0)) kept.push(game);
  });
  return {
    count: kept.length,
    kept,
    numerators: ratios.map((games) => Float64Array.from(kept, (game) => games[game]?.numerator ?? 0)),
    denominators: ratios.map((games) => Float64Array.from(kept, (game) => games[game]?.denominator ?? 0)),
  };
}

/** The ratio of each pair of lists over all games; NaN without a denominator. */
export function ratiosOf({ numerators, denominators }: PackedWindow): number[] {
  const sum = (values?: Float64Array): number => values?.reduce((total, value) => total + value, 0) ?? 0;
  return numerators.map((values, ratio) => sum(values) / sum(denominators[ratio]));
}

/** Numerators less `centres` for each unit of the denominators: ratios shift by them, and sums of squares stay exact. */
export function centredWindow(window: PackedWindow, centres: readonly number[]): PackedWindow {
  const numerators = window.numerators.map((values, ratio) => {
    const centre = centres[ratio] ?? 0;
    const denominators = window.denominators[ratio] ?? new Float64Array(values.length);
    return values.map((value, game) => value - centre * (denominators[game] ?? 0));
  });
  return { ...window, numerators };
}

/** The games of two windows in one, before the first of `after`. */
export function pooledWindow(before: PackedWindow, after: PackedWindow): PackedWindow {
  const join = (first: readonly Float64Array[], second: readonly Float64Array[]): Float64Array[] =>
    first.map((values, ratio) => Float64Array.of(...values, ...(second[ratio] ?? [])));
  return {
    count: before.count + after.count,
    kept: [...before.kept, ...after.kept],
    numerators: join(before.numerators, after.numerators),
    denominators: join(before.denominators, after.denominators),
  };
}

/**
 * The sum of ratios with each game counted as often as its weight says, and the linearised variance of that sum,
 * n/(n−1) · Σ weight · z², where a game's z is the sum over the ratios of (numerator − ratio · denominator) /
 * Σ denominator (Cochran, "Sampling Techniques", 1977, §6.4, games as clusters; for sums of ratios Woodruff, JASA
 * 66:411, 1971).
 *
 * @param weights - whole numbers; those from `offset` on are the window's
 * @param size - n, the sum of those weights
 * @param into - where the answer is written, for this is called a million times; NaN when a ratio has no denominator
 * @param influences - room for one number a game
 */
export function weighEstimate(
  { count, numerators, denominators }: PackedWindow,
  weights: Uint16Array,
  offset: number,
  size: number,
  into: WeighedEstimate,
  influences: Float64Array,
): void {
  let sum = 0;
  let squares = 0;
  const last = numerators.length - 1;
  for (let index = 0; index <= last; index++) {
    const parts = numerators[index];
    const wholes = denominators[index];
    if (parts === undefined || wholes === undefined) break;
    let numerator = 0;
    let denominator = 0;
    for (let game = 0; game < count; game++) {
      const weight = weights[offset + game] ?? 0;
      numerator += weight * (parts[game] ?? 0);
      denominator += weight * (wholes[game] ?? 0);
    }
    const ratio = numerator / denominator;
    const inverse = 1 / denominator;
    sum += ratio;
    for (let game = 0; game < count; game++) {
      let influence = ((parts[game] ?? 0) - ratio * (wholes[game] ?? 0)) * inverse;
      if (index > 0) influence += influences[game] ?? 0;
      if (index < last) influences[game] = influence;
      else squares += (weights[offset + game] ?? 0) * influence * influence;
    }
  }
  into.value = sum;
  into.variance = (size / (size - 1)) * squares;
}

/** `weighEstimate` with each game once. */
export function estimateWindow(window: PackedWindow): WeighedEstimate {
  const estimate = { value: NaN, variance: NaN };
  const once = new Uint16Array(window.count).fill(1);
  weighEstimate(window, once, 0, window.count, estimate, new Float64Array(window.count));
  return estimate;
}
