import { IngestError } from '../errors';
import { criticalValue, DEFAULT_CONFIDENCE, type Interval } from './interval';

/** A player's mean, such as his fastball's velocity, and the square of its standard error. */
export interface EstimatedMean {
  readonly mean: number;
  /** Above 0. */
  readonly variance: number;
}

/** How true means differ between players: a normal distribution. */
export interface MeanPrior {
  readonly mean: number;
  /** Between players, beyond the errors of their means; 0 when these explain all. */
  readonly variance: number;
  readonly players: number;
}

export interface ShrunkMean extends Interval {
  /** From 0 to 1: how much the player's own games count; the league has the rest. */
  readonly weight: number;
}

function checkMean({ mean, variance }: EstimatedMean): void {
  if (Number.isFinite(mean) && Number.isFinite(variance) && variance > 0) return;
  throw new IngestError('BadInput', `mean ${mean} with variance ${variance}: expected numbers, variance > 0`);
}

/** The mean weighted by 1/(variance + between), and the weighted squares about it. */
function weighedSpread(players: readonly EstimatedMean[], between: number) {
  let weights = 0;
  let sum = 0;
  for (const { mean, variance } of players) {
    weights += 1 / (variance + between);
    sum += mean / (variance + between);
  }
  const centre = sum / weights;
  let squares = 0;
  let slope = 0;
  for (const { mean, variance } of players) {
    squares += (mean - centre) ** 2 / (variance + between);
    slope -= (mean - centre) ** 2 / (variance + between) ** 2;
  }
  return { centre, squares, slope };
}

/**
 * The prior of a mean from the players of a league: the variance between players is that with which the weighted
 * squares about the weighted mean are as many as players less one (Paule and Mandel, Journal of Research of the
 * National Bureau of Standards 87:377, 1982), by Newton's steps, which never overshoot here (DerSimonian and Kacker,
 * Contemporary Clinical Trials 28:105, 2007).
 *
 * @returns null with fewer than two players
 * @throws IngestError `BadInput` for a mean that is not finite, or a variance not above 0
 */
export function fitMeanPrior(players: readonly EstimatedMean[]): MeanPrior | null {
  players.forEach(checkMean);
  if (players.length < 2) return null;
  const expected = players.length - 1;
  let variance = 0;
  for (let step = 0; step < 200; step++) {
    const { squares, slope } = weighedSpread(players, variance);
    const move = (expected - squares) / slope;
    if (!(move > 1e-14 * variance)) break;
    variance += move;
  }
  return { mean: weighedSpread(players, variance).centre, variance, players: players.length };
}

/**
 * A player's mean drawn toward the league's, by their precisions (Efron and Morris, JASA 70:311, 1975), with the
 * normal interval of the posterior. The prior is taken as known, so with a few players the interval is somewhat narrow.
 *
 * @returns units of the mean
 * @throws IngestError `BadInput` for a mean that is not finite, a variance not above 0, or a confidence outside 0 to 1
 */
export function shrinkMean(
  player: EstimatedMean,
  prior: MeanPrior,
  confidence = DEFAULT_CONFIDENCE,
): ShrunkMean {
  checkMean(player);
  const weight = prior.variance / (prior.variance + player.variance);
  const estimate = weight * player.mean + (1 - weight) * prior.mean;
  const half = criticalValue(confidence) * Math.sqrt(weight * player.variance);
  return { estimate, lower: estimate - half, upper: estimate + half, confidence, weight };
}
