import { IngestError } from '../errors';
import type { BootstrapInterval, BootstrapOptions } from './cluster-bootstrap';
import { type GameRatio, packGames, type PackedGames } from './game-ratio';
import { checkConfidence, DEFAULT_CONFIDENCE } from './interval';
import { sortedQuantile } from './quantile';
import { seededRandom } from './seeded-random';

/** A ratio of sums and its variance between games. */
interface RatioEstimate {
  ratio: number;
  variance: number;
}

/**
 * The ratio of the games that `pick` chooses, with the linearised variance n/(n−1) · Σ(numerator − ratio ·
 * denominator)² / (Σ denominator)² (Cochran, "Sampling Techniques", 1977, §6.4, games as clusters).
 */
function estimateRatio(games: PackedGames, pick: (slot: number) => number): RatioEstimate {
  const { numerators, denominators, count } = games;
  let numerator = 0;
  let denominator = 0;
  let squares = 0;
  let products = 0;
  let denominatorSquares = 0;
  for (let slot = 0; slot < count; slot++) {
    const game = pick(slot);
    const part = numerators[game] ?? 0;
    const whole = denominators[game] ?? 0;
    numerator += part;
    denominator += whole;
    squares += part * part;
    products += part * whole;
    denominatorSquares += whole * whole;
  }
  const ratio = numerator / denominator;
  const residual = Math.max(0, squares - 2 * ratio * products + ratio * ratio * denominatorSquares);
  return { ratio, variance: ((count / (count - 1)) * residual) / (denominator * denominator) };
}

/** Numerators less `centre` for each unit of the denominator: ratios shift by it, and sums of squares stay exact. */
function centred(games: PackedGames, centre: number): PackedGames {
  const numerators = games.numerators.map((part, game) => part - centre * (games.denominators[game] ?? 0));
  return { ...games, numerators };
}

/**
 * The change of a ratio statistic between two windows, after − before, with the studentized (bootstrap-t) interval:
 * whole games are resampled within each window, and each difference is divided by its own standard error between
 * games (Davison and Hinkley, "Bootstrap Methods and their Application", 1997, §5.2.1). It is the one to use for
 * windows of few games: on simulated velocities a nominal 95 % covers about 98, 95, 95 and 95 % with 3, 5, 10 and 30
 * games a window, where percentile intervals cover 83 to 94 %. It may pass the bounds of a share.
 *
 * @returns units of the statistic; null when a window has fewer than two games with a denominator, or when so few
 *   games leave a bound infinite
 * @throws IngestError `BadInput` for a game without a ratio, a confidence outside 0 to 1, or no resamples
 */
export function studentizedBootstrapDifference(
  gamesBefore: readonly GameRatio[],
  gamesAfter: readonly GameRatio[],
  { seed, resamples = 2_000, confidence = DEFAULT_CONFIDENCE }: Omit<BootstrapOptions, 'method'>,
): Omit<BootstrapInterval, 'method'> | null {
  checkConfidence(confidence);
  if (!(Number.isInteger(resamples) && resamples >= 1)) {
    throw new IngestError('BadInput', `${resamples} resamples: expected a whole number of at least 1`);
  }
  const packedBefore = packGames(gamesBefore);
  const packedAfter = packGames(gamesAfter);
  if (packedBefore.count < 2 || packedAfter.count < 2) return null;

  const ratioBefore = packedBefore.numerator / packedBefore.denominator;
  const ratioAfter = packedAfter.numerator / packedAfter.denominator;
  const before = centred(packedBefore, ratioBefore);
  const after = centred(packedAfter, ratioAfter);
  const identity = (slot: number): number => slot;
  const standardError = Math.sqrt(
    estimateRatio(before, identity).variance + estimateRatio(after, identity).variance,
  );

  const random = seededRandom(seed);
  const pickBefore = (): number => random.below(before.count);
  const pickAfter = (): number => random.below(after.count);
  const studentized = new Float64Array(resamples);
  for (let index = 0; index < resamples; index++) {
    const first = estimateRatio(before, pickBefore);
    const second = estimateRatio(after, pickAfter);
    const shift = second.ratio - first.ratio;
    const error = Math.sqrt(first.variance + second.variance);
    // One game drawn over and over has no spread of its own, but for rounding.
    studentized[index] = error > 1e-9 * standardError ? shift / error : shift === 0 ? 0 : shift * Infinity;
  }
  studentized.sort();

  const estimate = ratioAfter - ratioBefore;
  const bound = (share: number): number =>
    standardError === 0 ? estimate : estimate - sortedQuantile(studentized, share) * standardError;
  const lower = bound((1 + confidence) / 2);
  const upper = bound((1 - confidence) / 2);
  if (!(Number.isFinite(lower) && Number.isFinite(upper))) return null;
  return {
    estimate,
    lower,
    upper,
    confidence,
    resamples,
    gamesBefore: before.count,
    gamesAfter: after.count,
  };
}
