import { IngestError } from '../errors';
import { seededRandom, type SeededRandom } from './seeded-random';

/** How often each game of the two windows counts in each of many draws. Rows of games, one row a draw. */
export interface GameDraws {
  readonly draws: number;
  readonly before: Uint16Array;
  readonly after: Uint16Array;
}

/** @throws IngestError `BadInput` unless the number is whole and at least 1 */
export function checkDraws(draws: number, what: 'draws' | 'resamples'): void {
  if (Number.isInteger(draws) && draws >= 1) return;
  throw new IngestError('BadInput', `${draws} ${what}: expected a whole number of at least 1`);
}

function resample(into: Uint16Array, offset: number, count: number, random: SeededRandom): void {
  for (let draw = 0; draw < count; draw++) {
    const at = offset + random.below(count);
    into[at] = (into[at] ?? 0) + 1;
  }
}

/**
 * Resamples of the games of two windows with replacement, each window from its own games. They depend on nothing but
 * the seed and the numbers of games, so that all measures with as many games can share them.
 */
export function drawResamples(
  seed: string | number,
  resamples: number,
  countBefore: number,
  countAfter: number,
): GameDraws {
  const random = seededRandom(seed);
  const before = new Uint16Array(resamples * countBefore);
  const after = new Uint16Array(resamples * countAfter);
  for (let index = 0; index < resamples; index++) {
    resample(before, index * countBefore, countBefore, random);
    resample(after, index * countAfter, countAfter, random);
  }
  return { draws: resamples, before, after };
}
