import type { Pool } from 'mysql2/promise';
import type { IsoDate } from '../core/ids';
import type {
  CohortChangeRow,
  CohortCourseRow,
  CohortLeadRow,
  CohortRow,
} from '../core/stats/statistics-rows';
import { mayLoadData } from './bulk/load-data';
import { cohortChangeTable, cohortCourseTable, cohortLeadTable, cohortTable } from './bulk/statistics-tables';
import { followSubjects } from './compared-stints';
import { retryConflicts } from './failures';
import { inTurn } from './in-turn';
import { replaceRows } from './replace-rows';

/** All rows of all cohorts. */
export interface CohortRows {
  readonly cohorts: readonly CohortRow[];
  readonly changes: readonly CohortChangeRow[];
  readonly courses: readonly CohortCourseRow[];
  readonly leads: readonly CohortLeadRow[];
}

/**
 * Makes the tables of cohorts those given, in one transaction: a reader sees the old ones or the new ones. Stints whose
 * players have not returned are followed to the same day.
 *
 * @param asOf - to which the cohorts follow their stints
 * @returns rows added, changed or removed
 * @throws IngestError `RowRefused` when the database refuses a value, `StoreUnavailable`, `StoreConflict`
 */
export function writeCohorts(pool: Pool, rows: CohortRows, asOf: IsoDate): Promise<number> {
  return retryConflicts(async () => {
    const byFile = await mayLoadData(pool);
    return inTurn(
      pool,
      'cohorts',
      async (connection) =>
        (await followSubjects(connection, asOf)) +
        (await replaceRows(connection, cohortTable, null, rows.cohorts, byFile)) +
        (await replaceRows(connection, cohortChangeTable, null, rows.changes, byFile)) +
        (await replaceRows(connection, cohortCourseTable, null, rows.courses, byFile)) +
        (await replaceRows(connection, cohortLeadTable, null, rows.leads, byFile)),
    );
  });
}
