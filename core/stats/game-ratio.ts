import { IngestError } from '../errors';

/**
 * What one game adds to a ratio statistic: total bases and at-bats for slugging, summed mph and pitches for a mean
 * velocity, whiffs and swings for a whiff rate.
 */
export interface GameRatio {
  numerator: number;
  /** Not negative; zero only with a zero numerator. */
  denominator: number;
}

/** The games of one window that have a denominator, as two arrays of equal length, and their sums. */
export interface PackedGames {
  numerators: Float64Array;
  denominators: Float64Array;
  count: number;
  numerator: number;
  denominator: number;
}

/**
 * Packs a window's games for resampling. A game without a denominator is left out: it changes no ratio, and without
 * it every resample has one.
 *
 * @throws IngestError `BadInput` for a figure that is not finite, a negative denominator, or a numerator over zero
 */
export function packGames(games: readonly GameRatio[]): PackedGames {
  for (const { numerator, denominator } of games) {
    const sound = Number.isFinite(numerator) && Number.isFinite(denominator) && denominator >= 0;
    if (sound && (denominator > 0 || numerator === 0)) continue;
    throw new IngestError('BadInput', `game with ${numerator} over ${denominator}: no ratio can be taken`);
  }
  const kept = games.filter((game) => game.denominator > 0);
  const numerators = Float64Array.from(kept, (game) => game.numerator);
  const denominators = Float64Array.from(kept, (game) => game.denominator);
  const sum = (values: Float64Array): number => values.reduce((total, value) => total + value, 0);
  return {
    numerators,
    denominators,
    count: kept.length,
    numerator: sum(numerators),
    denominator: sum(denominators),
  };
}

/** Ratio of sums (not the mean of the games' ratios), after − before. NaN when a side has no games. */
export function differenceOfRatios(before: PackedGames, after: PackedGames): number {
  return after.numerator / after.denominator - before.numerator / before.denominator;
}
