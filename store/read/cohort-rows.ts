import type { CohortSummary } from '../../core/stats/cohorts/open-cohorts';
import type { MeasureId, Role } from '../../core/stats/measures/measure';
import type { CohortChangeRow, CohortSpan, ComparedKind, CourseStep } from '../../core/stats/statistics-rows';
import type { Reader } from './reader';

/** Named, so that the primary key serves up to the span. */
export const KINDS: readonly ComparedKind[] = ['stint', 'placebo'];

/** A cohort's row with its role as the word that it is. */
export const toCohortRow = <Row extends { role: string }>(row: Row): Omit<Row, 'role'> & { role: Role } => ({
  ...row,
  role: row.role as Role,
});

/** A row of changes with its words as what they are. */
export const toChangeRow = <Row extends { kind: string; span: string; measure: string }>(
  row: Row,
): Omit<Row, 'kind' | 'span' | 'measure'> & Pick<CohortChangeRow, 'kind' | 'span' | 'measure'> => ({
  ...row,
  kind: row.kind as ComparedKind,
  span: row.span as CohortSpan,
  measure: row.measure as MeasureId,
});

/** By primary keys only, changes in one span. Null when the cohort was not computed ahead of time. */
export async function readCohortRows(
  reader: Reader,
  cohortId: string,
  span: CohortSpan,
): Promise<CohortSummary | null> {
  const cohort = await reader.cohort.findUnique({ where: { cohortId } });
  if (cohort === null) return null;
  const changes = await reader.cohortChange.findMany({
    where: { cohortId, kind: { in: [...KINDS] }, span },
  });
  const courses = await reader.cohortCourse.findMany({
    where: { cohortId },
    orderBy: [{ measure: 'asc' }, { step: 'asc' }, { at: 'asc' }],
  });
  const leads = await reader.cohortLead.findMany({ where: { cohortId } });
  return {
    cohort: toCohortRow(cohort),
    changes: changes.map(toChangeRow),
    courses: courses.map((row) => ({
      ...row,
      measure: row.measure as MeasureId,
      step: row.step as CourseStep,
    })),
    leads: leads.map((row) => ({ ...row, measure: row.measure as MeasureId })),
  };
}
