import { z } from 'zod';
import type { CohortPage } from '../../../../store/read/cohort';
import { COHORT_CHANGE_COLUMNS, COHORT_COLUMNS } from '../../../../store/read/export-injury-columns';
import type { ExportColumn, ExportRow } from '../../../../store/read/export-column';
import { rowSchema } from '../row-schema';

const curvePoint = z.strictObject({
  days: z.number().describe('Days since the start.'),
  returned: z.number().describe('Share back by then, 0 to 1 (Kaplan–Meier).'),
  lower: z.number().nullable().describe('Lower 95 % bound; null where none can be given.'),
  upper: z.number().nullable().describe('Upper 95 % bound.'),
  atRisk: z.number().describe('Stints still followed just before.'),
});

export const cohortSchema = z.strictObject({
  cohortId: z.string().describe('The filter in its one fixed way of writing.'),
  title: z.string().describe('The filter in words.'),
  state: z
    .enum(['ahead_of_time', 'on_request', 'empty', 'too_many', 'not_computed'])
    .describe('Where the figures come from, or why there are none.'),
  stints: z.int().describe('Stints that match.'),
  cohort: rowSchema(COHORT_COLUMNS).nullable().describe('Who came back; null where it was not computed.'),
  returnCurve: z.array(curvePoint).describe('Who was back by when.'),
  changes: z.array(rowSchema(COHORT_CHANGE_COLUMNS)).describe('Mean changes in the span asked for.'),
});

const pick = (columns: readonly ExportColumn[], row: object): ExportRow => {
  const values = row as ExportRow;
  return Object.fromEntries(columns.map(({ name }) => [name, values[name] ?? null]));
};

type Point = [days: number, returned: number, lower: number | null, upper: number | null, atRisk: number];

/** A cohort as it is handed out: the figures of its page. */
export function cohortAnswer({
  cohortId,
  title,
  state,
  stints,
  rows,
}: CohortPage): z.input<typeof cohortSchema> {
  const curve = rows === null ? [] : (JSON.parse(rows.cohort.returnCurve) as Point[]);
  return {
    cohortId,
    title,
    state,
    stints,
    cohort: rows && pick(COHORT_COLUMNS, rows.cohort),
    returnCurve: curve.map(([days, returned, lower, upper, atRisk]) => ({
      days,
      returned,
      lower,
      upper,
      atRisk,
    })),
    changes: rows === null ? [] : rows.changes.map((row) => pick(COHORT_CHANGE_COLUMNS, row)),
  };
}
