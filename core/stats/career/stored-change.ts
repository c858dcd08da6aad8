import { DEFAULT_CONFIDENCE } from '../interval';
import type { StintChangeRow } from '../statistics-rows';
import { studentQuantile } from '../student-t';

/** What a stored change says of its error. */
export type StoredChange = Pick<
  StintChangeRow,
  'valueChange' | 'standardError' | 'gamesBefore' | 'gamesAfter'
>;

export interface Bounds {
  readonly lower: number;
  readonly upper: number;
}

/**
 * The 95 % interval of a change that was compared ahead of time. Welch's degrees of freedom lie between those of the
 * window with fewer games and those of both together; only the error of the difference is stored, so the fewer are
 * taken: the interval can be a little too wide, never too narrow (Welch, Biometrika 34:28, 1947).
 *
 * @returns in the unit of the measure; null with fewer than two games on a side
 */
export function storedChangeBounds(change: StoredChange): Bounds | null {
  const { valueChange, standardError, gamesBefore, gamesAfter } = change;
  const games = Math.min(gamesBefore, gamesAfter);
  if (standardError === null || games < 2) return null;
  const half = studentQuantile((1 + DEFAULT_CONFIDENCE) / 2, games - 1) * standardError;
  return { lower: valueChange - half, upper: valueChange + half };
}
