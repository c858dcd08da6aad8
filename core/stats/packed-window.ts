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

/** Of each draw of games, a sum of ratios of sums and its variance between games. */
export interface DrawEstimates {
  readonly values: Float64Array;
  readonly variances: Float64Array;
}

/** Of one draw. */
export interface DrawEstimate {
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

/** Whether two windows hold the same figures, wherever their games stood. */
export function isSameWindow(one: PackedWindow, other: PackedWindow): boolean {
  return (
    one.count === other.count &&
    areSame(one.numerators, other.numerators) &&
    areSame(one.denominators, other.denominators)
  );
}

function areSame(some: readonly Float64Array[], others: readonly Float64Array[]): boolean {
  if (some.length !== others.length) return false;
  return some.every((values, ratio) => {
    const compared = others[ratio] as Float64Array;
    for (let game = 0; game < values.length; game++) if (values[game] !== compared[game]) return false;
    return true;
  });
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
 * For each draw of games the sum of ratios, and the linearised variance of that sum, n/(n−1) · Σ z², where a game's z is
 * the sum over the ratios of (numerator − ratio · denominator) / Σ denominator (Cochran, "Sampling Techniques", 1977,
 * §6.4, games as clusters; for sums of ratios Woodruff, JASA 66:411, 1971).
 *
 * @param picks - places of games in the window, rows of `size`, one row a draw
 * @param size - n, how many games a draw has
 * @returns NaN in both where a ratio has no denominator in a draw
 */
export function estimateDraws(
  window: PackedWindow,
  picks: Uint16Array,
  draws: number,
  size: number,
): DrawEstimates {
  const values = new Float64Array(draws);
  const variances = new Float64Array(draws);
  const estimate: DrawEstimate = { value: NaN, variance: NaN };
  for (let draw = 0; draw < draws; draw++) {
    estimateDraw(window, picks, draw, size, estimate);
    values[draw] = estimate.value;
    variances[draw] = estimate.variance;
  }
  return { values, variances };
}

/** `estimateDraws` of a single one of the draws, written to `into`. */
export function estimateDraw(
  { numerators, denominators }: PackedWindow,
  picks: Uint16Array,
  draw: number,
  size: number,
  into: DrawEstimate,
): void {
  const [parts] = numerators;
  const [wholes] = denominators;
  // Nearly every measure is one ratio.
  if (numerators.length === 1 && parts !== undefined && wholes !== undefined)
    estimateRatio(parts, wholes, picks, draw, size, into);
  else estimateSum(numerators, denominators, picks, draw, size, into);
}

function estimateRatio(
  parts: Float64Array,
  wholes: Float64Array,
  picks: Uint16Array,
  draw: number,
  size: number,
  into: DrawEstimate,
): void {
  const from = draw * size;
  const until = from + size;
  let numerator = 0;
  let denominator = 0;
  for (let pick = from; pick < until; pick++) {
    const game = picks[pick] as number;
    numerator += parts[game] as number;
    denominator += wholes[game] as number;
  }
  const ratio = numerator / denominator;
  let squares = 0;
  for (let pick = from; pick < until; pick++) {
    const game = picks[pick] as number;
    const residual = (parts[game] as number) - ratio * (wholes[game] as number);
    squares += residual * residual;
  }
  into.value = ratio;
  into.variance = ((size / (size - 1)) * squares) / (denominator * denominator);
}

function estimateSum(
  numerators: readonly Float64Array[],
  denominators: readonly Float64Array[],
  picks: Uint16Array,
  draw: number,
  size: number,
  into: DrawEstimate,
): void {
  const influences = new Float64Array(size);
  const from = draw * size;
  let value = 0;
  for (let index = 0; index < numerators.length; index++) {
    const parts = numerators[index] as Float64Array;
    const wholes = denominators[index] as Float64Array;
    let numerator = 0;
    let denominator = 0;
    for (let place = 0; place < size; place++) {
      const game = picks[from + place] as number;
      numerator += parts[game] as number;
      denominator += wholes[game] as number;
    }
    const ratio = numerator / denominator;
    value += ratio;
    for (let place = 0; place < size; place++) {
      const game = picks[from + place] as number;
      const residual = (parts[game] as number) - ratio * (wholes[game] as number);
      influences[place] = (influences[place] as number) + residual / denominator;
    }
  }
  let squares = 0;
  for (let place = 0; place < size; place++) squares += (influences[place] as number) ** 2;
  into.value = value;
  into.variance = (size / (size - 1)) * squares;
}

/** The estimate with each game once. */
export function estimateWindow(window: PackedWindow): Readonly<DrawEstimate> {
  const once = Uint16Array.from({ length: window.count }, (_, game) => game);
  const estimate = { value: NaN, variance: NaN };
  estimateDraw(window, once, 0, window.count, estimate);
  return estimate;
}
