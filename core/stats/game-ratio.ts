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

/** @throws IngestError `BadInput` for a figure that is not finite, a negative denominator, or a numerator over zero */
export function checkGameRatios(games: readonly GameRatio[]): void {
  for (const { numerator, denominator } of games) {
    const sound = Number.isFinite(numerator) && Number.isFinite(denominator) && denominator >= 0;
    if (sound && (denominator > 0 || numerator === 0)) continue;
    throw new IngestError('BadInput', `game with ${numerator} over ${denominator}: no ratio can be taken`);
  }
}
