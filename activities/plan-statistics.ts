import type { StatisticsPlan } from '../workflows/statistics-contracts';
import type { ActivityDependencies } from './dependencies';
import { heartbeating } from './heartbeating';

/** Looks for what is not as the games and stints that are loaded would have it. Writes nothing. */
export function planStatistics({ store }: Pick<ActivityDependencies, 'store'>) {
  async function plan(): Promise<StatisticsPlan> {
    const unmeasured = await store.unmeasuredSeasons();
    const measure = unmeasured.map(({ season, games, gone }) => ({ season, games: games + gone }));
    // What the stints are compared with is not known before all games are measured.
    if (measure.length > 0) return { measure, compare: [], cohorts: false };
    const { seasons, cohorts } = await store.staleStatistics();
    return { measure, compare: seasons, cohorts };
  }
  return (_input: object): Promise<StatisticsPlan> => heartbeating(plan);
}
