import { fitRatePrior } from '../beta-binomial';
import { fitMeanPrior } from '../shrink-mean';
import type { EstimatedMean } from '../shrink-mean';
import type { LeagueLevelRow } from '../statistics-rows';
import type { Share } from '../wilson';

/** How the players of a league differ in one measure. */
export type LevelPrior = Pick<LeagueLevelRow, 'priorMean' | 'priorDeviation' | 'priorStrength'>;

/** The players can't be told apart: nothing says how far a figure is to be drawn. */
const NO_PRIOR: LevelPrior = { priorMean: null, priorDeviation: null, priorStrength: null };

/**
 * The beta prior of a share of turns at bat; its standard deviation is √(mean (1 − mean) / (strength + 1)).
 *
 * @throws IngestError `BadInput` when counts are not whole numbers with 0 ≤ successes ≤ n
 */
export function ratePrior(players: readonly Share[]): LevelPrior {
  const prior = fitRatePrior(players);
  if (prior === null) return NO_PRIOR;
  const { mean, strength } = prior;
  const trials = players.reduce((sum, { n }) => sum + n, 0);
  // The fit's word for "nothing is left beyond chance".
  if (strength >= trials) return NO_PRIOR;
  return {
    priorMean: mean,
    priorDeviation: Math.sqrt((mean * (1 - mean)) / (strength + 1)),
    priorStrength: strength,
  };
}

/**
 * The normal prior of a mean.
 *
 * @throws IngestError `BadInput` for a mean that is not finite, or a variance not above 0
 */
export function meanPrior(players: readonly EstimatedMean[]): LevelPrior {
  const prior = fitMeanPrior(players);
  if (prior === null || prior.variance === 0) return NO_PRIOR;
  return { priorMean: prior.mean, priorDeviation: Math.sqrt(prior.variance), priorStrength: null };
}
