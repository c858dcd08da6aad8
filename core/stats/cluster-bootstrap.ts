import { IngestError } from '../errors';
import { bcaEndShares, jackknifeAcceleration } from './bca';
import { differenceOfRatios, type GameRatio, packGames, type PackedGames } from './game-ratio';
import { checkConfidence, DEFAULT_CONFIDENCE, type Interval } from './interval';
import { sortedQuantile } from './quantile';
import { type SeededRandom, seededRandom } from './seeded-random';

export interface BootstrapOptions {
  seed: string | number;
  /** 2,000 when not given. */
  resamples?: number;
  confidence?: number;
  /** `percentile` when not given. */
  method?: 'percentile' | 'bca';
}

export interface BootstrapInterval extends Interval {
  resamples: number;
  /** Games with a denominator, in each window: the number of independent things that were seen. */
  gamesBefore: number;
  gamesAfter: number;
  /** `percentile` also where BCa was asked for and its correction is not defined. */
  method: 'percentile' | 'bca';
}

/** The ratio of as many games as the window has, drawn with replacement. */
function resampledRatio({ numerators, denominators, count }: PackedGames, random: SeededRandom): number {
  let numerator = 0;
  let denominator = 0;
  for (let draw = 0; draw < count; draw++) {
    const game = random.below(count);
    numerator += numerators[game] ?? 0;
    denominator += denominators[game] ?? 0;
  }
  return numerator / denominator;
}

/** Resampled differences of the two windows' ratios, after − before, ascending. */
export function bootstrapDistribution(
  before: PackedGames,
  after: PackedGames,
  resamples: number,
  random: SeededRandom,
): Float64Array {
  const differences = new Float64Array(resamples);
  for (let index = 0; index < resamples; index++) {
    const ratioBefore = resampledRatio(before, random);
    differences[index] = resampledRatio(after, random) - ratioBefore;
  }
  return differences.sort();
}

/**
 * The change of a ratio statistic (sum of numerators over sum of denominators) between two windows, after − before,
 * with a bootstrap interval that resamples whole games within each window, because pitches of one game resemble each
 * other (Davison and Hinkley, "Bootstrap Methods and their Application", 1997, §3.8; percentile §5.3.1, BCa §5.3.2).
 * Equal input and seed give an equal answer. With few games both methods are too narrow: on simulated velocities (game SD
 * 0.5 mph, pitch SD 1.0) a nominal 95 % covers about 83, 88, 91 and 94 % with 3, 5, 10 and 30 games a window.
 * `studentizedBootstrapDifference` covers better there.
 *
 * @returns units of the statistic; null when a window has fewer than two games with a denominator, for one game does
 *   not show how much games differ
 * @throws IngestError `BadInput` for a game without a ratio, a confidence outside 0 to 1, or no resamples
 */
export function bootstrapDifference(
  gamesBefore: readonly GameRatio[],
  gamesAfter: readonly GameRatio[],
  { seed, resamples = 2_000, confidence = DEFAULT_CONFIDENCE, method = 'percentile' }: BootstrapOptions,
): BootstrapInterval | null {
  checkConfidence(confidence);
  if (!(Number.isInteger(resamples) && resamples >= 1)) {
    throw new IngestError('BadInput', `${resamples} resamples: expected a whole number of at least 1`);
  }
  const before = packGames(gamesBefore);
  const after = packGames(gamesAfter);
  if (before.count < 2 || after.count < 2) return null;

  const estimate = differenceOfRatios(before, after);
  const sorted = bootstrapDistribution(before, after, resamples, seededRandom(seed));
  const corrected =
    method === 'bca'
      ? bcaEndShares(sorted, estimate, jackknifeAcceleration(before, after), confidence)
      : null;
  const ends = corrected ?? { lower: (1 - confidence) / 2, upper: (1 + confidence) / 2 };
  return {
    estimate,
    lower: sortedQuantile(sorted, ends.lower),
    upper: sortedQuantile(sorted, ends.upper),
    confidence,
    resamples,
    gamesBefore: before.count,
    gamesAfter: after.count,
    method: corrected === null ? 'percentile' : 'bca',
  };
}
