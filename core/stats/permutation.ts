import { IngestError } from '../errors';
import { differenceOfRatios, type GameRatio, packGames } from './game-ratio';
import { type SeededRandom, seededRandom } from './seeded-random';

/** Up to this many ways to deal the games, all are tried. */
const MOST_EXACT_ARRANGEMENTS = 5_000;

export interface PermutationOptions {
  seed: string | number;
  /** Random arrangements where there are too many to try all; 9,999 when not given. */
  draws?: number;
}

export interface PermutationTest {
  /** After − before, in units of the statistic. */
  estimate: number;
  /** Two-sided; never 0. */
  pValue: number;
  /** Arrangements tried: all of them (the observed one included) when exact, random ones otherwise. */
  arrangements: number;
  exact: boolean;
}

/** n choose k, or infinity as soon as it passes the limit. */
function countArrangements(n: number, k: number, limit: number): number {
  let count = 1;
  for (let step = 1; step <= Math.min(k, n - k); step++) {
    count = (count * (n - step + 1)) / step;
    if (count > limit) return Infinity;
  }
  return count;
}

/** Calls `visit` with each choice of k of n games, in lexicographic order; the array is reused. */
function forEachChoice(n: number, k: number, visit: (chosen: Uint32Array) => void): void {
  const chosen = Uint32Array.from({ length: k }, (_, index) => index);
  for (;;) {
    visit(chosen);
    let slot = k - 1;
    while (slot >= 0 && chosen[slot] === n - k + slot) slot--;
    if (slot < 0) return;
    const first = (chosen[slot] ?? 0) + 1;
    for (let index = slot; index < k; index++) chosen[index] = first + index - slot;
  }
}

/** Calls `visit` with k of n games at random, `draws` times: the head of a shuffle that is never undone. */
function forRandomChoices(
  n: number,
  k: number,
  draws: number,
  random: SeededRandom,
  visit: (chosen: Uint32Array) => void,
): void {
  const order = Uint32Array.from({ length: n }, (_, index) => index);
  const head = order.subarray(0, k);
  for (let draw = 0; draw < draws; draw++) {
    for (let slot = 0; slot < k; slot++) {
      const other = slot + random.below(n - slot);
      const kept = order[slot] ?? 0;
      order[slot] = order[other] ?? 0;
      order[other] = kept;
    }
    visit(head);
  }
}

/**
 * Tests whether the games before and after could be dealt to the windows at random, by the difference of the two
 * ratios of sums. Whole games are dealt, so likeness within a game cannot fake a change. Exact up to 5,000
 * arrangements; beyond, p = (b + 1) / (m + 1) of m seeded draws (Phipson and Smyth, Statistical Applications in
 * Genetics and Molecular Biology 9:39, 2010). It tests that games are exchangeable: windows that differ in spread
 * and in number of games can be called different though their ratios are not.
 *
 * @returns null when a window has no game with a denominator
 * @throws IngestError `BadInput` for a game without a ratio, or no draws
 */
export function permutationTest(
  gamesBefore: readonly GameRatio[],
  gamesAfter: readonly GameRatio[],
  { seed, draws = 9_999 }: PermutationOptions,
): PermutationTest | null {
  if (!(Number.isInteger(draws) && draws >= 1)) {
    throw new IngestError('BadInput', `${draws} draws: expected a whole number of at least 1`);
  }
  const before = packGames(gamesBefore);
  const after = packGames(gamesAfter);
  if (before.count === 0 || after.count === 0) return null;
  const estimate = differenceOfRatios(before, after);

  const pooled = packGames([...gamesBefore, ...gamesAfter]);
  const { numerators, denominators } = pooled;
  // Arrangements that tie with the observed one must count in whatever order their sums were rounded.
  const ratios =
    Math.abs(before.numerator / before.denominator) + Math.abs(after.numerator / after.denominator);
  const threshold = Math.abs(estimate) - 1e-12 * ratios;
  let extreme = 0;
  const visit = (chosen: Uint32Array): void => {
    let numerator = 0;
    let denominator = 0;
    for (const game of chosen) {
      numerator += numerators[game] ?? 0;
      denominator += denominators[game] ?? 0;
    }
    const rest = (pooled.numerator - numerator) / (pooled.denominator - denominator);
    if (Math.abs(rest - numerator / denominator) >= threshold) extreme++;
  };

  // Which side is chosen does not matter to the size of the difference; the smaller one is quicker.
  const size = Math.min(before.count, after.count);
  const arrangements = countArrangements(pooled.count, size, MOST_EXACT_ARRANGEMENTS);
  if (Number.isFinite(arrangements)) {
    forEachChoice(pooled.count, size, visit);
    return { estimate, pValue: extreme / arrangements, arrangements, exact: true };
  }
  forRandomChoices(pooled.count, size, draws, seededRandom(seed), visit);
  return { estimate, pValue: (extreme + 1) / (draws + 1), arrangements: draws, exact: false };
}
