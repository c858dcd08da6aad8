import type { CohortSummary } from '../../core/stats/cohorts/open-cohorts';
import type { MeasureId, Role } from '../../core/stats/measures/measure';
import type {
  CohortChangeRow,
  CohortCourseRow,
  CohortLeadRow,
  CohortRow,
  CohortSpan,
  ComparedKind,
} from '../../core/stats/statistics-rows';
import { Prisma } from '../generated/prisma/client';
import type { Reader } from './reader';
import { namedColumns } from './named-columns';
import { readRows } from './rows';

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

const COHORT = namedColumns(Object.keys(Prisma.CohortScalarFieldEnum));
const CHANGE = namedColumns(Object.keys(Prisma.CohortChangeScalarFieldEnum));
const COURSE = namedColumns(Object.keys(Prisma.CohortCourseScalarFieldEnum));
const LEAD = namedColumns(Object.keys(Prisma.CohortLeadScalarFieldEnum));

/** By primary keys only, changes in one span. Null when the cohort was not computed ahead of time. */
export async function readCohortRows(
  reader: Reader,
  cohortId: string,
  span: CohortSpan,
): Promise<CohortSummary | null> {
  const [cohort] = await readRows<CohortRow>(
    reader,
    Prisma.sql`SELECT ${COHORT} FROM cohort WHERE cohort_id = ${cohortId}`,
  );
  if (cohort === undefined) return null;
  return {
    cohort,
    changes: await readRows<CohortChangeRow>(
      reader,
      Prisma.sql`
      SELECT ${CHANGE} FROM cohort_change
      WHERE cohort_id = ${cohortId} AND kind IN (${Prisma.join([...KINDS])}) AND span = ${span}
      ORDER BY kind, span, measure`,
    ),
    courses: await readRows<CohortCourseRow>(
      reader,
      Prisma.sql`SELECT ${COURSE} FROM cohort_course WHERE cohort_id = ${cohortId} ORDER BY measure, step, at`,
    ),
    leads: await readRows<CohortLeadRow>(
      reader,
      Prisma.sql`SELECT ${LEAD} FROM cohort_lead WHERE cohort_id = ${cohortId} ORDER BY measure`,
    ),
  };
}
