import { IngestError } from '../errors';
import { seededRandom } from './seeded-random';

/**
 * Which games of the two windows make up each of many draws: rows of places of games, one row a draw, as long as the
 * window has games.
 */
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
    if (countBefore > 0) random.fillBelow(countBefore, before, index * countBefore, countBefore);
    if (countAfter > 0) random.fillBelow(countAfter, after, index * countAfter, countAfter);
  }
  return { draws: resamples, before, after };
}
