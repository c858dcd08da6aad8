import type { Pool } from 'mysql2/promise';
import type { SeasonComparison } from '../core/stats/comparison/compare-season';
import type { LeagueLevelRow } from '../core/stats/statistics-rows';
import { mayLoadData } from './bulk/load-data';
import {
  leagueLevelTable,
  stintChangeTable,
  stintCourseTable,
  stintLeadTable,
  stintSubjectTable,
} from './bulk/statistics-tables';
import { retryConflicts } from './failures';
import { inTurn } from './in-turn';
import { replaceRows } from './replace-rows';
import { sqlInstant } from './sql-instant';

/** What is kept of a season's stints, and of the league that their figures are drawn toward. */
export interface SeasonRows extends SeasonComparison {
  readonly levels: readonly LeagueLevelRow[];
}

/** What a season's statistics were made of, and by which run. */
export interface SeasonNote {
  readonly season: number;
  readonly fingerprint: string;
  readonly measuresVersion: number;
  readonly statisticsVersion: number;
  readonly workflowId: string;
  readonly runId: string;
  readonly computedAt: string;
}

/**
 * Makes the rows of a season those of a comparison, in one transaction with the note of what they were made of.
 * What stays as it is is not written. Of two at once for one season, the later one waits.
 *
 * @returns rows added, changed or removed
 * @throws IngestError `RowRefused` when the database refuses a value, `StoreUnavailable`, `StoreConflict`
 */
export function writeSeason(pool: Pool, comparison: SeasonRows, note: SeasonNote): Promise<number> {
  const { season } = note;
  const scope = { where: 'season = ?', values: [season] };
  return retryConflicts(async () => {
    const byFile = await mayLoadData(pool);
    return inTurn(pool, `statistics-${season}`, async (connection) => {
      const rows =
        (await replaceRows(connection, stintSubjectTable, scope, comparison.subjects, byFile)) +
        (await replaceRows(connection, stintChangeTable, scope, comparison.changes, byFile)) +
        (await replaceRows(connection, stintCourseTable, scope, comparison.courses, byFile)) +
        (await replaceRows(connection, stintLeadTable, scope, comparison.leads, byFile)) +
        (await replaceRows(connection, leagueLevelTable, scope, comparison.levels, byFile));
      await connection.query(
        `REPLACE INTO season_statistics (season, fingerprint, measures_version, statistics_version, stints,
           rows_written, workflow_id, run_id, computed_at) VALUES (?)`,
        [
          [
            season,
            note.fingerprint,
            note.measuresVersion,
            note.statisticsVersion,
            comparison.subjects.length,
            rows,
            note.workflowId,
            note.runId,
            sqlInstant(note.computedAt).slice(0, 23),
          ],
        ],
      );
      return rows;
    });
  });
}
