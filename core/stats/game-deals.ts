import type { GameDraws } from './game-draws';
import { type SeededRandom, seededRandom } from './seeded-random';

/** Up to this many ways to deal the games, all are tried. */
const MOST_EXACT_ARRANGEMENTS = 5_000;

/** What a game is dealt within: a season, or home and away. Games of other strata never take its place. */
export type Stratum = string | number;

/** Ways to deal the pooled games to the two windows: places in the pool, those of the before window first. */
export interface GameDeals extends GameDraws {
  /** All ways there are, the observed one included; else random ones. */
  readonly exact: boolean;
}

/** Games that are dealt among themselves: places in the pool, those of the before window first, and how many those are. */
interface DealtGroup {
  readonly places: number[];
  readonly size: number;
}

function groupByStratum(before: readonly Stratum[], after: readonly Stratum[]): DealtGroup[] {
  const groups = new Map<Stratum, { places: number[]; size: number }>();
  [...before, ...after].forEach((stratum, place) => {
    const group = groups.get(stratum) ?? { places: [], size: 0 };
    group.places.push(place);
    if (place < before.length) group.size++;
    groups.set(stratum, group);
  });
  return [...groups.values()];
}

/** How many ways there are, or infinity as soon as they are too many to try. */
function countArrangements(groups: readonly DealtGroup[]): number {
  let count = 1;
  for (const { places, size } of groups) {
    const fewer = Math.min(size, places.length - size);
    for (let step = 1; step <= fewer; step++) {
      // n choose k, built up so that each step is whole.
      count = (count * (places.length - step + 1)) / step;
    }
    if (!(count <= MOST_EXACT_ARRANGEMENTS)) return Infinity;
  }
  return Math.round(count);
}

/** Moves to the next choice of `chosen.length` of n in lexicographic order; false, and back at the first, at the end. */
function nextChoice(chosen: Uint32Array, n: number): boolean {
  const k = chosen.length;
  let slot = k - 1;
  while (slot >= 0 && chosen[slot] === n - k + slot) slot--;
  const first = slot < 0 ? 0 : (chosen[slot] ?? 0) + 1;
  for (let index = Math.max(slot, 0); index < k; index++) chosen[index] = first + index - Math.max(slot, 0);
  return slot >= 0;
}

type DealtRows = Pick<GameDeals, 'before' | 'after'>;

function dealAll(groups: readonly DealtGroup[], rows: number, { before, after }: DealtRows): void {
  const choices = groups.map(({ size }) => Uint32Array.from({ length: size }, (_, index) => index));
  let nextBefore = 0;
  let nextAfter = 0;
  for (let row = 0; row < rows; row++) {
    groups.forEach(({ places }, group) => {
      const chosen = choices[group] ?? new Uint32Array();
      let slot = 0;
      places.forEach((place, index) => {
        if (chosen[slot] === index) {
          before[nextBefore++] = place;
          slot++;
        } else after[nextAfter++] = place;
      });
    });
    // As the wheels of a counter: the next wheel moves when this one comes round.
    groups.some(({ places }, group) => nextChoice(choices[group] ?? new Uint32Array(), places.length));
  }
}

function dealAtRandom(
  groups: readonly DealtGroup[],
  rows: number,
  { before, after }: DealtRows,
  random: SeededRandom,
): void {
  // A shuffle is never undone: the next one starts from it.
  const shuffled = groups.map(({ places, size }) => ({ order: Uint16Array.from(places), size }));
  let nextBefore = 0;
  let nextAfter = 0;
  for (let row = 0; row < rows; row++) {
    for (const { order, size } of shuffled) {
      random.shuffleHead(order, size);
      for (let slot = 0; slot < size; slot++) before[nextBefore++] = order[slot] as number;
      for (let slot = size; slot < order.length; slot++) after[nextAfter++] = order[slot] as number;
    }
  }
}

/**
 * Deals the pooled games to two windows of the sizes they have, within strata: in every way there is up to 5,000, else
 * at random. Depends on nothing but seed, strata and sizes, so that measures with the same games can share the deals.
 *
 * @param before - the stratum of each game of the before window; the same one for all where there are none
 * @param draws - how many random ways
 */
export function dealGames(
  seed: string | number,
  draws: number,
  before: readonly Stratum[],
  after: readonly Stratum[],
): GameDeals {
  const groups = groupByStratum(before, after);
  const arrangements = countArrangements(groups);
  const exact = Number.isFinite(arrangements);
  const rows = exact ? arrangements : draws;
  const dealt = {
    before: new Uint16Array(rows * before.length),
    after: new Uint16Array(rows * after.length),
  };
  if (exact) dealAll(groups, rows, dealt);
  else dealAtRandom(groups, rows, dealt, seededRandom(seed));
  return { draws: rows, ...dealt, exact };
}
