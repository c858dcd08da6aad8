import { IngestError } from '../errors';
import { betaQuantile } from './beta-quantile';
import { checkConfidence, DEFAULT_CONFIDENCE, type Interval } from './interval';
import type { Share } from './wilson';

/** How a rate differs between the players of a league: a beta distribution. */
export interface RatePrior {
  /** From 0 to 1. */
  readonly mean: number;
  /** α + β: as many trials as the league counts for, beside a player's own. */
  readonly strength: number;
  readonly players: number;
}

export interface ShrunkRate extends Interval {
  /** From 0 to 1: how much the player's own trials count; the league has the rest. */
  readonly weight: number;
}

function checkShare({ successes, n }: Share): void {
  if (Number.isInteger(n) && Number.isInteger(successes) && successes >= 0 && successes <= n) return;
  throw new IngestError(
    'BadInput',
    `share ${successes} of ${n}: expected whole numbers, 0 <= successes <= n`,
  );
}

/**
 * The prior of a rate from the players of a league, by the method of moments with players weighted by their trials
 * (Kleinman, JASA 68:46, 1973). Players differ by chance too; what they differ beyond that, ρ = 1/(strength + 1), is
 * what the prior keeps. Where nothing is left beyond chance, the strength is the number of all trials: no player can
 * then be told from the league.
 *
 * @param players - those without trials do not count
 * @returns null with fewer than two players, or when all or none of the trials succeed
 * @throws IngestError `BadInput` when counts are not whole numbers with 0 ≤ successes ≤ n
 */
export function fitRatePrior(players: readonly Share[]): RatePrior | null {
  players.forEach(checkShare);
  const seen = players.filter(({ n }) => n > 0);
  let trials = 0;
  let squaredTrials = 0;
  let successes = 0;
  for (const player of seen) {
    trials += player.n;
    squaredTrials += player.n ** 2;
    successes += player.successes;
  }
  if (seen.length < 2 || successes === 0 || successes === trials) return null;
  const mean = successes / trials;
  let spread = 0;
  for (const player of seen) spread += player.n * (player.successes / player.n - mean) ** 2;
  // E spread = mean (1 − mean) · ((1 − ρ)(players − 1) + ρ (trials − Σn²/trials)).
  const byChance = seen.length - 1;
  const beyond = spread / (mean * (1 - mean)) - byChance;
  const room = trials - squaredTrials / trials - byChance;
  const likeness = room > 0 ? beyond / room : 0;
  const strength = likeness > 0 ? Math.max(0, 1 / likeness - 1) : trials;
  return { mean, strength: Math.min(Math.max(strength, 1e-9), trials), players: seen.length };
}

/**
 * A player's rate drawn toward the league's: the mean of the posterior beta distribution, with the interval between
 * its quantiles (Efron and Morris, Scientific American 236:119, 1977; Robert, "The Bayesian Choice", 2nd ed., 2007,
 * §3.3). A hitter picked for a bad month is expected to come back to about here with no change at all.
 *
 * @returns shares from 0 to 1; for a player without trials, the league's mean and spread
 * @throws IngestError `BadInput` when counts are not whole numbers with 0 ≤ successes ≤ n, or a confidence outside 0 to 1
 */
export function shrinkRate(share: Share, prior: RatePrior, confidence = DEFAULT_CONFIDENCE): ShrunkRate {
  checkConfidence(confidence);
  checkShare(share);
  const alpha = prior.mean * prior.strength + share.successes;
  const beta = (1 - prior.mean) * prior.strength + share.n - share.successes;
  return {
    estimate: alpha / (alpha + beta),
    lower: betaQuantile((1 - confidence) / 2, alpha, beta),
    upper: betaQuantile((1 + confidence) / 2, alpha, beta),
    confidence,
    weight: share.n / (share.n + prior.strength),
  };
}
