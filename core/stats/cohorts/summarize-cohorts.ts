import type { IsoDate } from '../../ids';
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
import { type CohortSummary, openCohorts } from './open-cohorts';

/** Stints and all that is known of them. */
export interface StintRows {
  readonly subjects: readonly StintSubjectRow[];
  readonly changes: readonly StintChangeRow[];
  readonly courses: readonly StintCourseRow[];
  readonly leads: readonly StintLeadRow[];
  /** The newest day of the data. */
  readonly asOf: IsoDate;
}

export interface CohortRows {
  readonly cohorts: CohortRow[];
  readonly changes: CohortChangeRow[];
  readonly courses: CohortCourseRow[];
  readonly leads: CohortLeadRow[];
}

/**
 * Summarizes many cohorts of the same stints: who came back and when; the mean change of each measure, alone and less
 * the matched players' change, with intervals between players; the courses around the stint and what led up to it.
 * The rows come in the order of the filters, and are the same for the same stints in any order.
 *
 * @throws IngestError `BadInput` as {@link openCohorts} and its `take`
 */
export function summarizeCohorts({
  subjects,
  changes,
  courses,
  leads,
  filters,
  asOf,
}: StintRows & { readonly filters: readonly CohortFilter[] }): CohortRows {
  const open = openCohorts({ subjects, asOf });
  open.take({ changes, courses, leads });
  const rows: CohortRows = { cohorts: [], changes: [], courses: [], leads: [] };
  for (const filter of filters) {
    const summary = open.summarize(filter);
    rows.cohorts.push(summary.cohort);
    rows.changes.push(...summary.changes);
    rows.courses.push(...summary.courses);
    rows.leads.push(...summary.leads);
  }
  return rows;
}

/**
 * Summarizes one cohort that was asked for, such as one that the catalogue has not. Rows of stints that do not match
 * may be among those given; those that match must all be.
 *
 * @throws IngestError `BadInput` as {@link openCohorts} and its `take`
 */
export function summarizeCohort(filter: CohortFilter, rows: StintRows): CohortSummary {
  const open = openCohorts(rows);
  open.take(rows);
  return open.summarize(filter);
}
