import type { Pool, RowDataPacket } from 'mysql2/promise';
import { unmeasuredSeasons } from './unmeasured-games';

/** How far the statistics of a season are, for operators. */
export interface SeasonState {
  readonly season: number;
  readonly gamesMeasured: number;
  /** Games that are loaded and not measured as they are now, and measured ones that are gone. */
  readonly gamesStale: number;
  /** Stints compared; null where the season never was. */
  readonly stints: number | null;
  readonly computedAt: string | null;
  readonly workflowId: string | null;
  readonly fingerprint: string | null;
}

export interface StatisticsState {
  /** Oldest first. */
  readonly seasons: readonly SeasonState[];
  readonly cohorts: number;
  readonly lastRun: { readonly workflowId: string; readonly finishedAt: string } | null;
}

/** @param measuresVersion - of the code that would measure */
export async function statisticsState(pool: Pool, measuresVersion: number): Promise<StatisticsState> {
  const stale = new Map(
    (await unmeasuredSeasons(pool, measuresVersion)).map((one) => [one.season, one.games + one.gone]),
  );
  type Row = RowDataPacket & Omit<SeasonState, 'gamesStale'>;
  const [seasons] = await pool.query<Row[]>(
    `SELECT y.season AS season, COALESCE(m.games, 0) AS gamesMeasured, s.stints AS stints,
            s.computed_at AS computedAt, s.workflow_id AS workflowId, s.fingerprint AS fingerprint
     FROM (SELECT season FROM season_statistics UNION SELECT season FROM game_measured
           UNION SELECT season FROM game) AS y
     LEFT JOIN season_statistics s ON s.season = y.season
     LEFT JOIN (SELECT season, COUNT(*) AS games FROM game_measured GROUP BY season) AS m ON m.season = y.season
     ORDER BY y.season`,
  );
  const [counts] = await pool.query<(RowDataPacket & { cohorts: number })[]>(
    'SELECT COUNT(*) AS cohorts FROM cohort',
  );
  const [runs] = await pool.query<(RowDataPacket & { workflowId: string; finishedAt: string })[]>(
    `SELECT workflow_id AS workflowId, finished_at AS finishedAt FROM statistics_run
     ORDER BY finished_at DESC LIMIT 1`,
  );
  const [run] = runs;
  return {
    seasons: seasons.map(({ season, gamesMeasured, stints, computedAt, workflowId, fingerprint }) => ({
      season,
      gamesMeasured,
      gamesStale: stale.get(season) ?? 0,
      stints,
      computedAt,
      workflowId,
      fingerprint,
    })),
    cohorts: counts[0]?.cohorts ?? 0,
    lastRun: run === undefined ? null : { workflowId: run.workflowId, finishedAt: run.finishedAt },
  };
}
