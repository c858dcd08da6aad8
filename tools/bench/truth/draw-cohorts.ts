import { clusterMean } from '../../../core/stats/cluster-mean';
import type { ClusterMean } from '../../../core/stats/cluster-mean';
import { seededRandom } from '../../../core/stats/seeded-random';

export const COHORT_STINTS = 20;
const COHORTS = 2_000;

/** One stint's error (reading less truth) or reading, and whose it is. */
export interface CohortValue {
  readonly player: string;
  readonly value: number;
}

/**
 * Draws cohorts of twenty different stints at random from a pool, each judged by the mean of its players as cohort pages
 * are. Cohorts overlap, so that the pool's own mean error counts in all of them; in a pool of a thousand it is a seventh
 * of a cohort's and moves a 5 % share by about 0.2 points.
 *
 * @returns empty when the pool has fewer than twice as many stints as a cohort
 */
export function drawCohorts(pool: readonly CohortValue[], seed: string): ClusterMean[] {
  if (pool.length < 2 * COHORT_STINTS) return [];
  const random = seededRandom(seed);
  const order = [...pool];
  return Array.from({ length: COHORTS }, () => {
    for (let place = 0; place < COHORT_STINTS; place++) {
      const other = place + random.below(order.length - place);
      const [one, two] = [order[place], order[other]];
      if (one === undefined || two === undefined) continue;
      order[place] = two;
      order[other] = one;
    }
    const drawn = order.slice(0, COHORT_STINTS);
    return clusterMean(drawn.map(({ player, value }) => ({ cluster: player, value })));
  }).flatMap((mean) => mean ?? []);
}
