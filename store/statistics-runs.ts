import type { Pool, RowDataPacket } from 'mysql2/promise';
import type { IsoDate } from '../core/ids';
import { columnName } from './bulk/table';
import { NOT_FOLLOWED } from './compared-stints';
import { retryConflicts } from './failures';
import { sqlInstant } from './sql-instant';

/** A run that made statistics, for operators. */
export interface StatisticsNote {
  readonly workflowId: string;
  readonly runId: string;
  readonly measuresVersion: number;
  readonly statisticsVersion: number;
  readonly gamesMeasured: number;
  readonly seasonsCompared: number;
  readonly stints: number;
  readonly cohorts: number;
  readonly rowsWritten: number;
  readonly startedAt: string;
  readonly finishedAt: string;
}

/** Keeps the note of a run that came to its end; an activity that is run again overwrites its own. */
export async function recordStatistics(pool: Pool, note: StatisticsNote): Promise<void> {
  const values = {
    ...note,
    startedAt: sqlInstant(note.startedAt).slice(0, 23),
    finishedAt: sqlInstant(note.finishedAt).slice(0, 23),
  };
  const columns = Object.keys(values).map(columnName);
  await retryConflicts(() =>
    pool.query(`REPLACE INTO statistics_run (${columns.join(', ')}) VALUES (?)`, [Object.values(values)]),
  );
}

/** What each season's statistics were made of, by season. */
export async function knownFingerprints(pool: Pool): Promise<ReadonlyMap<number, string>> {
  const [rows] = await pool.query<(RowDataPacket & { season: number; fingerprint: string })[]>(
    'SELECT season, fingerprint FROM season_statistics ORDER BY season',
  );
  return new Map(rows.map(({ season, fingerprint }) => [season, fingerprint]));
}

/**
 * True when the cohorts may not be those of the stints: a run that compared a season was ended before it came to them,
 * or a newer day is loaded, to which those who have not returned are to be followed.
 */
export async function areCohortsStale(pool: Pool, asOf: IsoDate): Promise<boolean> {
  const [rows] = await pool.query<(RowDataPacket & { stale: number })[]>(
    `SELECT EXISTS (
       SELECT 1 FROM season_statistics s
       LEFT JOIN statistics_run r ON r.workflow_id = s.workflow_id AND r.run_id = s.run_id
       WHERE r.run_id IS NULL
     ) OR EXISTS (SELECT 1 FROM stint_subject WHERE ${NOT_FOLLOWED}) AS stale`,
    [asOf],
  );
  return rows[0]?.stale === 1;
}

/** Stints and cohorts that are in the tables. */
export async function statisticsCounts(
  pool: Pool,
): Promise<{ readonly stints: number; readonly cohorts: number }> {
  const [rows] = await pool.query<(RowDataPacket & { stints: number; cohorts: number })[]>(
    'SELECT (SELECT COUNT(*) FROM stint_subject) AS stints, (SELECT COUNT(*) FROM cohort) AS cohorts',
  );
  return { stints: rows[0]?.stints ?? 0, cohorts: rows[0]?.cohorts ?? 0 };
}
