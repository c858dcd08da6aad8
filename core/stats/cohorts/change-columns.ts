import { IngestError } from '../../errors';
import type { MeasureId } from '../measures/measure';
import type { CohortChangeRow, CohortSpan, ComparedKind, StintChangeRow } from '../statistics-rows';
import { adjustPresent } from './adjust-present';
import { type Column, emptyColumn, fillPlace, filledPlaces, meanByPlayer, sumOf } from './column';
import type { SubjectTable } from './subject-table';

interface ChangeColumns {
  readonly before: Column;
  readonly change: Column;
  readonly difference: Column;
}

/** What is adjusted together: the measures of one kind and span. */
interface Family extends Pick<StintChangeRow, 'kind' | 'span'> {
  readonly measures: Map<MeasureId, ChangeColumns>;
}

/** Changes of the stints of one table. */
export interface ChangeTable {
  take(row: StintChangeRow): void;
  /** @param places - the stints of the cohort, ascending */
  summarize(cohortId: string, places: Int32Array): CohortChangeRow[];
}

const KINDS: readonly ComparedKind[] = ['stint', 'placebo'];
const SPANS: readonly CohortSpan[] = ['games3', 'games10', 'games30', 'games10_winter'];

function summarizeOne(
  table: SubjectTable,
  { before, change, difference }: ChangeColumns,
  named: Pick<CohortChangeRow, 'cohortId' | 'kind' | 'span' | 'measure'>,
  places: Int32Array,
): CohortChangeRow | null {
  const filled = filledPlaces(change, places);
  const changed = meanByPlayer(table, change, filled);
  if (changed.mean === null) return null;
  const differed = meanByPlayer(table, difference, filled);
  return {
    ...named,
    stints: changed.stints,
    players: changed.players,
    valueBefore: sumOf(before, filled) / filled.length,
    valueChange: changed.mean,
    lower: changed.lower,
    upper: changed.upper,
    pValue: changed.pValue,
    qValue: null,
    controlled: differed.stints,
    difference: differed.mean,
    differenceLower: differed.lower,
    differenceUpper: differed.upper,
    differencePValue: differed.pValue,
    differenceQValue: null,
    comparisons: 0,
  };
}

/** Changes and differences are two questions, each adjusted over the measures of one kind and span. */
function adjustFamily(rows: readonly CohortChangeRow[]): CohortChangeRow[] {
  const qValues = adjustPresent(rows.map((row) => row.pValue));
  const differenceQValues = adjustPresent(rows.map((row) => row.differencePValue));
  const comparisons = qValues.filter((qValue) => qValue !== null).length;
  return rows.map((row, index) => ({
    ...row,
    qValue: qValues[index] ?? null,
    differenceQValue: differenceQValues[index] ?? null,
    comparisons,
  }));
}

export function openChangeTable(table: SubjectTable): ChangeTable {
  const families: Family[] = KINDS.flatMap((kind) =>
    SPANS.map((span) => ({ kind, span, measures: new Map() })),
  );
  const columnsOf = ({ kind, span, measure }: StintChangeRow): ChangeColumns => {
    const family = families.find((one) => one.kind === kind && one.span === span);
    if (family === undefined)
      throw new IngestError('BadInput', `change of ${kind} over ${span}: no such window`);
    const columns = family.measures.get(measure) ?? {
      before: emptyColumn(table),
      change: emptyColumn(table),
      difference: emptyColumn(table),
    };
    family.measures.set(measure, columns);
    return columns;
  };

  return {
    take(row) {
      const place = table.placeOf(row.stintId);
      const columns = columnsOf(row);
      const what = () => `stint ${row.stintId}, ${row.kind} ${row.span} ${row.measure}`;
      fillPlace(columns.before, place, row.valueBefore, what);
      fillPlace(columns.change, place, row.valueChange, what);
      fillPlace(columns.difference, place, row.difference, what);
    },
    summarize: (cohortId, places) =>
      families.flatMap(({ kind, span, measures }) => {
        const ordered = [...measures].sort(([a], [b]) => (a < b ? -1 : 1));
        const rows = ordered.map(([measure, columns]) =>
          summarizeOne(table, columns, { cohortId, kind, span, measure }, places),
        );
        return adjustFamily(rows.filter((row) => row !== null));
      }),
  };
}
