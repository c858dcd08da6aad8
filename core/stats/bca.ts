import { differenceOfRatios, type PackedGames } from './game-ratio';
import { normalCdf, normalQuantile } from './normal';

/** Where in the sorted bootstrap distribution the ends of an interval lie, as shares from 0 to 1. */
export interface EndShares {
  lower: number;
  upper: number;
}

/** The statistic without each game in turn, spread about its mean and scaled to the games of the window. */
function influences(window: PackedGames, statisticWith: (reduced: PackedGames) => number): Float64Array {
  const left = Float64Array.from(window.numerators, (numerator, game) =>
    statisticWith({
      ...window,
      numerator: window.numerator - numerator,
      denominator: window.denominator - (window.denominators[game] ?? 0),
    }),
  );
  const mean = left.reduce((sum, value) => sum + value, 0) / left.length;
  return left.map((value) => ((left.length - 1) * (mean - value)) / left.length);
}

/**
 * The acceleration of a difference of ratios of two windows, by the jackknife over games within each window (Davison
 * and Hinkley, "Bootstrap Methods and their Application", 1997, §5.3.2). 0 when no game differs from another.
 */
export function jackknifeAcceleration(before: PackedGames, after: PackedGames): number {
  const all = [
    ...influences(before, (reduced) => differenceOfRatios(reduced, after)),
    ...influences(after, (reduced) => differenceOfRatios(before, reduced)),
  ];
  const squares = all.reduce((sum, value) => sum + value ** 2, 0);
  const cubes = all.reduce((sum, value) => sum + value ** 3, 0);
  return squares === 0 ? 0 : cubes / (6 * squares ** 1.5);
}

/**
 * The bias-corrected and accelerated ends of a bootstrap interval (Efron, JASA 82:397, 1987, equation 6.8).
 *
 * @param sorted - the resampled statistics, ascending
 * @returns null when the estimate lies outside all resamples or the correction leaves no interval
 */
export function bcaEndShares(
  sorted: Float64Array,
  estimate: number,
  acceleration: number,
  confidence: number,
): EndShares | null {
  let below = 0;
  let equal = 0;
  for (const value of sorted) {
    if (value < estimate) below++;
    else if (value === estimate) equal++;
  }
  const bias = normalQuantile((below + equal / 2) / sorted.length);
  if (!Number.isFinite(bias)) return null;
  const endShare = (share: number): number => {
    const shifted = bias + normalQuantile(share);
    const slope = 1 - acceleration * shifted;
    return slope > 0 ? normalCdf(bias + shifted / slope) : NaN;
  };
  const ends = { lower: endShare((1 - confidence) / 2), upper: endShare((1 + confidence) / 2) };
  return ends.lower < ends.upper ? ends : null;
}
