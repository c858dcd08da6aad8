import { activityInfo, heartbeat } from '@temporalio/activity';
import { compareSeason as compare } from '../core/stats/comparison/compare-season';
import { STATISTICS_VERSION } from '../core/stats/comparison/statistics-version';
import { leagueLevels } from '../core/stats/levels/league-levels';
import { MEASURES_VERSION } from '../core/stats/measures/counters';
import type { SeasonCompared, SeasonInput } from '../workflows/statistics-contracts';
import type { ActivityDependencies } from './dependencies';
import { heartbeating } from './heartbeating';

/**
 * Compares the stints of a season with the games before and after, with matched players and with placebo dates, tells what
 * the league did, and brings the season's rows to what comes of it.
 */
export function compareSeason({ store }: Pick<ActivityDependencies, 'store'>) {
  async function run(season: number): Promise<SeasonCompared> {
    const ground = await store.seasonGround(season, () => heartbeat());
    if (ground === null) return { stints: 0, rows: 0 };
    const { fingerprint, asOf, stints, series, births } = ground;
    const comparison = compare({ season, asOf, stints, series, births });
    heartbeat();
    const levels = leagueLevels(season, series);
    const { workflowExecution } = activityInfo();
    const note = {
      season,
      fingerprint,
      measuresVersion: MEASURES_VERSION,
      statisticsVersion: STATISTICS_VERSION,
      workflowId: workflowExecution?.workflowId ?? '',
      runId: workflowExecution?.runId ?? '',
      computedAt: new Date().toISOString(),
    };
    const rows = await store.writeSeason({ ...comparison, levels }, note);
    return { stints: comparison.subjects.length, rows };
  }
  return ({ season }: SeasonInput): Promise<SeasonCompared> => heartbeating(() => run(season));
}
