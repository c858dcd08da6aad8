import type { IsoDate } from '../../ids';
import type { Role } from '../measures/measure';
import type {
  CohortChangeRow,
  CohortCourseRow,
  CohortFilter,
  CohortLeadRow,
  CohortRow,
  StintChangeRow,
  StintCourseRow,
  StintLeadRow,
  StintSubjectRow,
} from '../statistics-rows';
import { openChangeTable } from './change-columns';
import { cohortId, matches } from './cohort-filter';
import { openCourseTable } from './course-columns';
import { openLeadTable } from './lead-columns';
import { returnFigures } from './return-figures';
import { openSubjectTable } from './subject-table';

/** Rows of stints, as many at a time as a table is read. */
export interface StintFigures {
  readonly changes?: readonly StintChangeRow[];
  readonly courses?: readonly StintCourseRow[];
  readonly leads?: readonly StintLeadRow[];
}

/** What is known of one cohort. */
export interface CohortSummary {
  readonly cohort: CohortRow;
  /** By kind, span and measure. */
  readonly changes: CohortChangeRow[];
  /** By measure, step and time. */
  readonly courses: CohortCourseRow[];
  /** By measure. */
  readonly leads: CohortLeadRow[];
}

export interface OpenCohorts {
  /**
   * Takes rows of any of the subjects, in any order and in batches of any size; they need not be kept after.
   *
   * @throws IngestError `BadInput` for a row whose stint is not among the subjects, that stands twice, or that cannot
   *   be read
   */
  take(rows: StintFigures): void;
  /** Summarizes the stints that match, over all rows taken so far. */
  summarize(filter: CohortFilter): CohortSummary;
}

function openRole(role: Role, subjects: readonly StintSubjectRow[]) {
  const table = openSubjectTable(subjects, role);
  return {
    table,
    changes: openChangeTable(table),
    courses: openCourseTable(table),
    leads: openLeadTable(table),
  };
}

/**
 * Opens the making of cohorts: first all stints, then what is known of them, then cohort after cohort.
 *
 * @param asOf - the newest day of the data
 * @throws IngestError `BadInput` for a stint that stands twice in the same role
 */
export function openCohorts({
  subjects,
  asOf,
}: {
  subjects: readonly StintSubjectRow[];
  asOf: IsoDate;
}): OpenCohorts {
  const roles = { pitcher: openRole('pitcher', subjects), batter: openRole('batter', subjects) };
  return {
    take({ changes = [], courses = [], leads = [] }) {
      for (const row of changes) roles[row.role].changes.take(row);
      for (const row of courses) roles[row.role].courses.take(row);
      for (const row of leads) roles[row.role].leads.take(row);
    },
    summarize(filter) {
      const id = cohortId(filter);
      const { table, changes, courses, leads } = roles[filter.role];
      const members = table.subjects.filter((subject) => matches(filter, subject));
      const places = Int32Array.from(members, ({ stintId }) => table.placeOf(stintId));
      return {
        cohort: {
          ...filter,
          cohortId: id,
          stints: members.length,
          players: new Set(members.map((subject) => subject.playerId)).size,
          ...returnFigures(filter.listKind, members, asOf),
        },
        changes: changes.summarize(id, places),
        courses: courses.summarize(id, places),
        leads: leads.summarize(id, places),
      };
    },
  };
}
