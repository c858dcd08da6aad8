import { IngestError } from '../../errors';
import type { CohortChangeRow } from '../statistics-rows';
import { adjustPresent } from './adjust-present';

/** One cohort among those that a page sets side by side for one measure. */
export interface ForestRow {
  readonly row: CohortChangeRow;
  /** Benjamini–Hochberg over the cohorts of the page, for the change and for the difference; not the row's own. */
  readonly qValue: number | null;
  readonly differenceQValue: number | null;
  /** How many cohorts were adjusted together. */
  readonly comparisons: number;
  readonly differenceComparisons: number;
}

const howMany = (qValues: readonly (number | null)[]): number =>
  qValues.filter((qValue) => qValue !== null).length;

/**
 * Adjusts one measure over many cohorts, such as all regions of pitchers: of thirty cohorts without any effect one or
 * two look like one. The q values of the rows themselves are over the measures of a cohort, which is another question.
 *
 * @param rows - of one kind, span and measure, one a cohort
 * @returns in the order of the rows
 * @throws IngestError `BadInput` for rows of several measures, spans or kinds, or two of the same cohort
 */
export function adjustForest(rows: readonly CohortChangeRow[]): ForestRow[] {
  const asked = new Set(rows.map(({ kind, span, measure }) => `${kind} ${span} ${measure}`));
  if (asked.size > 1) {
    throw new IngestError('BadInput', `forest: rows of ${[...asked].join(', ')}, expected one of these`);
  }
  if (new Set(rows.map(({ cohortId }) => cohortId)).size < rows.length) {
    throw new IngestError('BadInput', 'forest: a cohort stands twice');
  }
  const qValues = adjustPresent(rows.map((row) => row.pValue));
  const differenceQValues = adjustPresent(rows.map((row) => row.differencePValue));
  return rows.map((row, index) => ({
    row,
    qValue: qValues[index] ?? null,
    differenceQValue: differenceQValues[index] ?? null,
    comparisons: howMany(qValues),
    differenceComparisons: howMany(differenceQValues),
  }));
}
