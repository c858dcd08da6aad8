import { welchDegreesOfFreedom } from './detectable-difference';
import type { GameRatio } from './game-ratio';
import { estimateWindow, type PackedWindow, packWindow, type RatioGames } from './packed-window';

export type { RatioGames } from './packed-window';

/** A ratio of sums, or a sum of several, over one window. */
export interface RatioSum {
  readonly value: number;
  /** Of the value, between games; null with fewer than two games. */
  readonly variance: number | null;
  /** With a denominator in at least one of the ratios. */
  readonly games: number;
}

export interface RatioSumChange {
  /** In the units of the statistic, as are the next three. */
  readonly before: number;
  readonly after: number;
  /** After − before. */
  readonly change: number;
  /** Of the change, between games; null with fewer than two games on a side. */
  readonly standardError: number | null;
  /**
   * Of that standard error, after Welch: of the window whose games spread more when they differ much. Null with fewer
   * than two games on a side, or where no game differs from another.
   */
  readonly degreesOfFreedom: number | null;
  readonly gamesBefore: number;
  readonly gamesAfter: number;
}

/**
 * A sum of ratios of sums over the same games, with its linearised variance between games (see `estimateDraws`). A
 * game without a denominator in one ratio adds nothing to that one; a game without any is not counted.
 *
 * @param ratios - aligned: entry i of each list is the same game
 * @returns null when one of the ratios has no denominator in any game
 * @throws IngestError `BadInput` for a game without a ratio, lists of different lengths, or no list
 */
export function sumOfRatios(ratios: RatioGames): RatioSum | null {
  return packedSum(packWindow(ratios));
}

/** `sumOfRatios` of a packed window. */
export function packedSum(window: PackedWindow): RatioSum | null {
  const { value, variance } = estimateWindow(window);
  if (Number.isNaN(value)) return null;
  return { value, variance: window.count < 2 ? null : variance, games: window.count };
}

/**
 * Sum of numerators over sum of denominators, not the mean of the games' ratios.
 *
 * @returns null without a denominator
 * @throws IngestError `BadInput` for a game without a ratio
 */
export function ratioOfSums(games: readonly GameRatio[]): number | null {
  return sumOfRatios([games])?.value ?? null;
}

/**
 * The variance of `ratioOfSums` between games, linearised as in `sumOfRatios`.
 *
 * @returns null with fewer than two games that have a denominator
 * @throws IngestError `BadInput` for a game without a ratio
 */
export function ratioVariance(games: readonly GameRatio[]): number | null {
  return sumOfRatios([games])?.variance ?? null;
}

/**
 * The change of a ratio, or of a sum of ratios of the same games, between two windows, with its standard error: the
 * square root of the two windows' variances added, for their games are different ones.
 *
 * @returns null when a ratio has no denominator on a side
 * @throws IngestError `BadInput` for a game without a ratio, or lists of different lengths on a side
 */
export function ratioSumChange(before: RatioGames, after: RatioGames): RatioSumChange | null {
  return packedChange(packWindow(before), packWindow(after));
}

/** `ratioSumChange` of packed windows. */
export function packedChange(before: PackedWindow, after: PackedWindow): RatioSumChange | null {
  const first = packedSum(before);
  const second = packedSum(after);
  if (first === null || second === null) return null;
  const spread =
    first.variance === null || second.variance === null
      ? null
      : {
          before: { variance: first.variance, games: first.games },
          after: { variance: second.variance, games: second.games },
        };
  return {
    before: first.value,
    after: second.value,
    change: second.value - first.value,
    standardError: spread && Math.sqrt(spread.before.variance + spread.after.variance),
    degreesOfFreedom: spread && welchDegreesOfFreedom(spread.before, spread.after),
    gamesBefore: first.games,
    gamesAfter: second.games,
  };
}
