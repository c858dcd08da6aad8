import type { GameDraws } from './game-draws';
import type { DrawEstimates, PackedWindow } from './packed-window';
import { Scratch } from './scratch';

/**
 * How far a rough estimate may lie from that of `estimateDraws`, in shares of itself. The true bound is a thousand times
 * smaller for windows of a hundred games.
 */
export const ROUGHNESS = 1e-7;

/** Sums of a draw are taken as sums of columns, five at a time: as many as one ratio has, and as fit in registers. */
const BLOCK = 5;

/** With so many games a table of all pairs of games still lies in the processor's cache. */
const MOST_PAIRED = 64;

/** Below, there is nothing to be won: draws of few games tie, or have no spread that sums could tell. */
const FEWEST_DRAWS = 100;
const FEWEST_GAMES = 6;

/** Above, a place in a table of single games no longer fits in 16 bits. */
const MOST_GAMES = 10_000;

const singleScratch = new Scratch();
const pairScratch = new Scratch();
const otherPairScratch = new Scratch();
const sumScratch = new Scratch();

/** For each side what its estimates are written to. */
const estimateScratch = {
  before: { values: new Scratch(), variances: new Scratch() },
  after: { values: new Scratch(), variances: new Scratch() },
};

function estimatesOf(side: 'before' | 'after', draws: number): DrawEstimates {
  const { values, variances } = estimateScratch[side];
  return { values: values.take(draws), variances: variances.take(draws) };
}

/** Rows of places in a table: of each draw its games two by two, or one by one where there are many games. */
interface Slots {
  readonly places: Uint16Array;
  /** Places of one draw. */
  readonly width: number;
}

/** All measures of a page with the same games share their draws, and so the slots of these. */
const knownSlots = new WeakMap<Uint16Array, Slots>();

function slotsOf(picks: Uint16Array, draws: number, size: number, games: number): Slots {
  const known = knownSlots.get(picks);
  if (known !== undefined) return known;
  const isPaired = games <= MOST_PAIRED;
  const width = isPaired ? (size + 1) >> 1 : size;
  const places = new Uint16Array(draws * width);
  let next = 0;
  for (let draw = 0; draw < draws; draw++) {
    const until = (draw + 1) * size;
    for (let pick = draw * size; pick < until; pick += 2) {
      const first = picks[pick] as number;
      // A game too many is paired with none: the last place of a row of the table.
      const second = pick + 1 < until ? (picks[pick + 1] as number) : games;
      if (isPaired) places[next++] = (first * (games + 1) + second) * BLOCK;
      else {
        places[next++] = first * BLOCK;
        if (second < games) places[next++] = second * BLOCK;
      }
    }
  }
  const slots = { places, width };
  knownSlots.set(picks, slots);
  return slots;
}

/**
 * Columns whose sums over a draw tell the ratios and their variance: numerators p and denominators w, then all products
 * of two of them. Of one ratio p, w, p², pw, w².
 */
function columnsOf({ numerators, denominators }: PackedWindow): Float64Array[] {
  const columns = numerators.flatMap((parts, ratio) => [parts, denominators[ratio] as Float64Array]);
  const products = columns.flatMap((first, place) =>
    columns.slice(place).map((second) => first.map((value, game) => value * (second[game] as number))),
  );
  return [...columns, ...products];
}

/** Five columns side by side, for each pair of games their sums; for each game where there are many. */
function tableOf(columns: readonly Float64Array[], games: number, scratch: Scratch): Float64Array {
  const isPaired = games <= MOST_PAIRED;
  const singles = (isPaired ? singleScratch : scratch).take((games + 1) * BLOCK).fill(0);
  for (let place = 0; place < columns.length; place++) {
    const column = columns[place] as Float64Array;
    for (let game = 0; game < games; game++) singles[game * BLOCK + place] = column[game] as number;
  }
  if (!isPaired) return singles;
  const pairs = scratch.take(games * singles.length);
  let at = 0;
  for (let first = 0; first < games * BLOCK; first += BLOCK) {
    const a = singles[first] as number;
    const b = singles[first + 1] as number;
    const c = singles[first + 2] as number;
    const d = singles[first + 3] as number;
    const e = singles[first + 4] as number;
    for (let second = 0; second < singles.length; second += BLOCK) {
      pairs[at] = a + (singles[second] as number);
      pairs[at + 1] = b + (singles[second + 1] as number);
      pairs[at + 2] = c + (singles[second + 2] as number);
      pairs[at + 3] = d + (singles[second + 3] as number);
      pairs[at + 4] = e + (singles[second + 4] as number);
      at += BLOCK;
    }
  }
  return pairs;
}

/** Writes sums of five columns to each row of `into`, from `first` on. */
function sumBlock(
  table: Float64Array,
  { places, width }: Slots,
  draws: number,
  into: Float64Array,
  first: number,
  stride: number,
): void {
  let slot = 0;
  let at = first;
  for (let draw = 0; draw < draws; draw++) {
    let a = 0;
    let b = 0;
    let c = 0;
    let d = 0;
    let e = 0;
    for (const until = slot + width; slot < until; slot++) {
      const place = places[slot] as number;
      a += table[place] as number;
      b += table[place + 1] as number;
      c += table[place + 2] as number;
      d += table[place + 3] as number;
      e += table[place + 4] as number;
    }
    into[at] = a;
    into[at + 1] = b;
    into[at + 2] = c;
    into[at + 3] = d;
    into[at + 4] = e;
    at += stride;
  }
}

/** Sums of the columns, a row a draw. */
interface Sums {
  readonly rows: Float64Array;
  /** Numbers in a row. */
  readonly stride: number;
}

function sumDraws({ window, picks, size }: DrawnGames, draws: number): Sums {
  const columns = columnsOf(window);
  const slots = slotsOf(picks, draws, size, window.count);
  const stride = Math.ceil(columns.length / BLOCK) * BLOCK;
  const rows = sumScratch.take(draws * stride);
  for (let first = 0; first < columns.length; first += BLOCK) {
    const table = tableOf(columns.slice(first, first + BLOCK), window.count, pairScratch);
    sumBlock(table, slots, draws, rows, first, stride);
  }
  return { rows, stride };
}

/** The sums of all games, as a row. */
function wholeOf(columns: readonly Float64Array[]): Float64Array {
  const whole = new Float64Array(Math.ceil(columns.length / BLOCK) * BLOCK);
  columns.forEach((column, place) => (whole[place] = column.reduce((sum, value) => sum + value, 0)));
  return whole;
}

/** Makes of the sums of one side those of the other. */
function takeFromWhole({ rows, stride }: Sums, whole: Float64Array): void {
  for (let at = 0; at < rows.length; at += stride) {
    for (let place = 0; place < stride; place++) {
      rows[at + place] = (whole[place] as number) - (rows[at + place] as number);
    }
  }
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

/** Draws of games of a window. */
export interface DrawnGames {
  readonly window: PackedWindow;
  readonly picks: Uint16Array;
  /** Games of a draw. */
  readonly size: number;
}

/** Whether sums are worth their while. */
const areSummed = ({ count }: PackedWindow, draws: number): boolean =>
  draws >= FEWEST_DRAWS && count >= FEWEST_GAMES && count <= MOST_GAMES;

function tableAndSlots({ window, picks, size }: DrawnGames, draws: number, scratch: Scratch) {
  return {
    table: tableOf(columnsOf(window), window.count, scratch),
    slots: slotsOf(picks, draws, size, window.count),
  };
}

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

interface TableAndSlots {
  readonly table: Float64Array;
  readonly slots: Slots;
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
