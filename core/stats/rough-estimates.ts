import type { GameDraws } from './game-draws';
import type { DrawEstimates, PackedWindow } from './packed-window';
import {
  columnsOf,
  type DrawnGames,
  MOST_GAMES,
  sumDraws,
  type Sums,
  type TableAndSlots,
  tableAndSlots,
  takeFromWhole,
  wholeOf,
} from './pair-sums';
import { Scratch } from './scratch';

/**
 * How far a rough estimate may lie from that of `estimateDraws`, in shares of itself. The true bound is a thousand times
 * smaller for windows of a hundred games.
 */
export const ROUGHNESS = 1e-7;

/** Below, there is nothing to be won: draws of few games tie, or have no spread that sums could tell. */
const FEWEST_DRAWS = 100;
const FEWEST_GAMES = 6;

const pairScratch = new Scratch();
const otherPairScratch = new Scratch();

/** For each side what its estimates are written to. */
const estimateScratch = {
  before: { values: new Scratch(), variances: new Scratch() },
  after: { values: new Scratch(), variances: new Scratch() },
};

function estimatesOf(side: 'before' | 'after', draws: number): DrawEstimates {
  const { values, variances } = estimateScratch[side];
  return { values: values.take(draws), variances: variances.take(draws) };
}

/** What must at least be left of terms that nearly cancel; less would be eaten by rounding. */
const LEAST_LEFT = 1e-3;

/**
 * Of ratios that are added the squares are a quadratic form of all their numerators and denominators.
 *
 * @param whole - what the sums were taken from; null where they were added up
 */
function estimateSums(
  { rows, stride }: Sums,
  whole: Float64Array | null,
  size: number,
  ratios: number,
  { values, variances }: DrawEstimates,
): void {
  const scale = size / (size - 1);
  const columns = 2 * ratios;
  const from = whole ?? new Float64Array(stride);
  const factors = new Float64Array(columns);
  for (let draw = 0, at = 0; draw < values.length; draw++, at += stride) {
    let value = 0;
    for (let column = 0; column < columns; column += 2) {
      const denominator = rows[at + column + 1] as number;
      const ratio = (rows[at + column] as number) / denominator;
      value += ratio;
      factors[column] = 1 / denominator;
      factors[column + 1] = -ratio / denominator;
    }
    let squares = 0;
    let terms = 0;
    let product = columns;
    for (let first = 0; first < columns; first++) {
      const factor = factors[first] as number;
      const own = factor * factor;
      terms += own * ((rows[at + product] as number) + (from[product] as number));
      squares += own * (rows[at + product++] as number);
      for (let second = first + 1; second < columns; second++) {
        squares += 2 * factor * (factors[second] as number) * (rows[at + product++] as number);
      }
    }
    values[draw] = value;
    variances[draw] = squares > LEAST_LEFT * terms || terms === 0 ? scale * squares : NaN;
  }
}

/** Whether sums are worth their while. */
const areSummed = ({ count }: PackedWindow, draws: number): boolean =>
  draws >= FEWEST_DRAWS && count >= FEWEST_GAMES && count <= MOST_GAMES;

/**
 * Of each draw the change of the ratio, or sum of ratios, in units of its standard error between games, to within
 * `ROUGHNESS`, in a third of the time that `estimateDraws` takes; NaN where sums can't tell it. The variance is that of
 * sums: Σ (p − r w)² = Σ p² − 2 r Σ p w + r² Σ w².
 *
 * @param shifts - written to; as long as there are draws
 * @returns false, and nothing written, where nothing would be won
 */
export function studentizeRoughly(before: DrawnGames, after: DrawnGames, shifts: Float64Array): boolean {
  const draws = shifts.length;
  if (!areSummed(before.window, draws) || !areSummed(after.window, draws)) return false;
  if (before.window.numerators.length > 1) {
    const { length } = before.window.numerators;
    estimateSums(sumDraws(before, draws), null, before.size, length, estimatesOf('before', draws));
    estimateSums(sumDraws(after, draws), null, after.size, length, estimatesOf('after', draws));
    studentizeEstimates(shifts);
    return true;
  }
  const first = tableAndSlots(before, draws, pairScratch);
  const second = tableAndSlots(after, draws, otherPairScratch);
  studentizeRatios(first, before.size, second, after.size, shifts);
  return true;
}

/**
 * `studentizeRoughly` of ways to deal the games of one window, the sign left open. Only the shorter side is added up: the
 * other one is the rest of the whole.
 *
 * @param countBefore - games of the side before
 */
export function studentizeDealsRoughly(
  window: PackedWindow,
  deals: GameDraws,
  countBefore: number,
  shifts: Float64Array,
): boolean {
  const { draws } = deals;
  if (!areSummed(window, draws)) return false;
  const countAfter = window.count - countBefore;
  const shorter: DrawnGames =
    countBefore <= countAfter
      ? { window, picks: deals.before, size: countBefore }
      : { window, picks: deals.after, size: countAfter };
  const rest = window.count - shorter.size;
  const ratios = window.numerators.length;
  const whole = wholeOf(columnsOf(window));
  if (ratios > 1) {
    const sums = sumDraws(shorter, draws);
    estimateSums(sums, null, shorter.size, ratios, estimatesOf('before', draws));
    takeFromWhole(sums, whole);
    estimateSums(sums, whole, rest, ratios, estimatesOf('after', draws));
    studentizeEstimates(shifts);
  } else {
    studentizeRest(tableAndSlots(shorter, draws, pairScratch), shorter.size, whole, rest, shifts);
  }
  return true;
}

function studentizeEstimates(shifts: Float64Array): void {
  const before = estimatesOf('before', shifts.length);
  const after = estimatesOf('after', shifts.length);
  for (let draw = 0; draw < shifts.length; draw++) {
    const shift = (after.values[draw] as number) - (before.values[draw] as number);
    shifts[draw] = shift / Math.sqrt((before.variances[draw] as number) + (after.variances[draw] as number));
  }
}

// Nearly every measure is one ratio, so the next two are most of the work of a page. They keep their sums in registers,
// and write nothing but what is asked for.

function studentizeRatios(
  { table: table1, slots: { places: places1, width: width1 } }: TableAndSlots,
  size1: number,
  { table: table2, slots: { places: places2, width: width2 } }: TableAndSlots,
  size2: number,
  shifts: Float64Array,
): void {
  const scale1 = size1 / (size1 - 1);
  const scale2 = size2 / (size2 - 1);
  let slot1 = 0;
  let slot2 = 0;
  for (let draw = 0; draw < shifts.length; draw++) {
    let p1 = 0;
    let w1 = 0;
    let pp1 = 0;
    let pw1 = 0;
    let ww1 = 0;
    for (const until = slot1 + width1; slot1 < until; slot1++) {
      const place = places1[slot1] as number;
      p1 += table1[place] as number;
      w1 += table1[place + 1] as number;
      pp1 += table1[place + 2] as number;
      pw1 += table1[place + 3] as number;
      ww1 += table1[place + 4] as number;
    }
    let p2 = 0;
    let w2 = 0;
    let pp2 = 0;
    let pw2 = 0;
    let ww2 = 0;
    for (const until = slot2 + width2; slot2 < until; slot2++) {
      const place = places2[slot2] as number;
      p2 += table2[place] as number;
      w2 += table2[place + 1] as number;
      pp2 += table2[place + 2] as number;
      pw2 += table2[place + 3] as number;
      ww2 += table2[place + 4] as number;
    }
    const whole1 = 1 / w1;
    const whole2 = 1 / w2;
    const ratio1 = p1 * whole1;
    const ratio2 = p2 * whole2;
    const squares1 = pp1 - ratio1 * (2 * pw1 - ratio1 * ww1);
    const squares2 = pp2 - ratio2 * (2 * pw2 - ratio2 * ww2);
    const terms1 = pp1 + ratio1 * ratio1 * ww1;
    const terms2 = pp2 + ratio2 * ratio2 * ww2;
    const isTold =
      (squares1 > LEAST_LEFT * terms1 || terms1 === 0) && (squares2 > LEAST_LEFT * terms2 || terms2 === 0);
    const variance = scale1 * squares1 * whole1 * whole1 + scale2 * squares2 * whole2 * whole2;
    shifts[draw] = isTold ? (ratio2 - ratio1) / Math.sqrt(variance) : NaN;
  }
}

function studentizeRest(
  { table, slots: { places, width } }: TableAndSlots,
  size: number,
  whole: Float64Array,
  rest: number,
  shifts: Float64Array,
): void {
  const scale1 = size / (size - 1);
  const scale2 = rest / (rest - 1);
  const [p = 0, w = 0, pp = 0, pw = 0, ww = 0] = whole;
  let slot = 0;
  for (let draw = 0; draw < shifts.length; draw++) {
    let p1 = 0;
    let w1 = 0;
    let pp1 = 0;
    let pw1 = 0;
    let ww1 = 0;
    for (const until = slot + width; slot < until; slot++) {
      const place = places[slot] as number;
      p1 += table[place] as number;
      w1 += table[place + 1] as number;
      pp1 += table[place + 2] as number;
      pw1 += table[place + 3] as number;
      ww1 += table[place + 4] as number;
    }
    const whole1 = 1 / w1;
    const whole2 = 1 / (w - w1);
    const ratio1 = p1 * whole1;
    const ratio2 = (p - p1) * whole2;
    const squares1 = pp1 - ratio1 * (2 * pw1 - ratio1 * ww1);
    const squares2 = pp - pp1 - ratio2 * (2 * (pw - pw1) - ratio2 * (ww - ww1));
    // What is left of the whole is known no better than the whole.
    const terms1 = pp1 + ratio1 * ratio1 * ww1;
    const terms2 = pp + ratio2 * ratio2 * ww;
    const isTold = squares1 > LEAST_LEFT * terms1 && squares2 > LEAST_LEFT * terms2;
    const variance = scale1 * squares1 * whole1 * whole1 + scale2 * squares2 * whole2 * whole2;
    shifts[draw] = isTold ? (ratio2 - ratio1) / Math.sqrt(variance) : NaN;
  }
}
