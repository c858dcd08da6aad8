import type { PackedWindow } from './packed-window';
import { Scratch } from './scratch';

/** Sums of a draw are taken as sums of columns, five at a time: as many as one ratio has, and as fit in registers. */
const BLOCK = 5;

/** With so many games a table of all pairs of games still lies in the processor's cache. */
const MOST_PAIRED = 64;

/** Above, a place in a table of single games no longer fits in 16 bits. */
export const MOST_GAMES = 10_000;

const singleScratch = new Scratch();
const pairScratch = new Scratch();
const sumScratch = new Scratch();

/** Draws of games of a window. */
export interface DrawnGames {
  readonly window: PackedWindow;
  readonly picks: Uint16Array;
  /** Games of a draw. */
  readonly size: number;
}

/** Rows of places in a table: of each draw its games two by two, or one by one where there are many games. */
export interface Slots {
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
export function columnsOf({ numerators, denominators }: PackedWindow): Float64Array[] {
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
export interface Sums {
  readonly rows: Float64Array;
  /** Numbers in a row. */
  readonly stride: number;
}

export function sumDraws({ window, picks, size }: DrawnGames, draws: number): Sums {
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
export function wholeOf(columns: readonly Float64Array[]): Float64Array {
  const whole = new Float64Array(Math.ceil(columns.length / BLOCK) * BLOCK);
  columns.forEach((column, place) => (whole[place] = column.reduce((sum, value) => sum + value, 0)));
  return whole;
}

/** Makes of the sums of one side those of the other. */
export function takeFromWhole({ rows, stride }: Sums, whole: Float64Array): void {
  for (let at = 0; at < rows.length; at += stride) {
    for (let place = 0; place < stride; place++) {
      rows[at + place] = (whole[place] as number) - (rows[at + place] as number);
    }
  }
}

/** Sums of a window's columns for all pairs of its games, and where the pairs of each draw stand. */
export interface TableAndSlots {
  readonly table: Float64Array;
  readonly slots: Slots;
}

/** @param scratch - memory for the table: one that is in use elsewhere must not be given */
export function tableAndSlots(
  { window, picks, size }: DrawnGames,
  draws: number,
  scratch: Scratch,
): TableAndSlots {
  return {
    table: tableOf(columnsOf(window), window.count, scratch),
    slots: slotsOf(picks, draws, size, window.count),
  };
}
