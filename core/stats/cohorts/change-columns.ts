import type { CohortChangeRow, CohortSpan, ComparedKind, StintChangeRow } from '../statistics-rows';
import { adjustPresent } from './adjust-present';
import { type Column, emptyColumn, fillPlace, filledPlaces, meanByPlayer, sumOf } from './column';
import type { SubjectTable } from './subject-table';

type Judged = Pick<StintChangeRow, 'kind' | 'span' | 'measure'>;
type Family = Omit<Judged, 'measure'>;

interface ChangeColumns extends Judged {
  readonly before: Column;
  readonly change: Column;
  readonly difference: Column;
}

/** Changes of the stints of one table. */
export interface ChangeTable {
  take(row: StintChangeRow): void;
  /** @param places - the stints of the cohort, ascending */
  summarize(cohortId: string, places: Int32Array): CohortChangeRow[];
}

const KINDS: readonly ComparedKind[] = ['stint', 'placebo'];
const SPANS: readonly CohortSpan[] = ['games3', 'games10', 'games30', 'games10_winter'];

const FAMILIES: readonly Family[] = KINDS.flatMap((kind) => SPANS.map((span) => ({ kind, span })));

const isOfFamily = ({ kind, span }: Family, judged: Judged): boolean =>
  judged.kind === kind && judged.span === span;

function summarizeOne(
  table: SubjectTable,
  { kind, span, measure, before, change, difference }: ChangeColumns,
  cohortId: string,
  places: Int32Array,
): CohortChangeRow | null {
  const filled = filledPlaces(change, places);
  const changed = meanByPlayer(table, change, filled);
  if (changed.mean === null) return null;
  const differed = meanByPlayer(table, difference, filled);
  return {
    cohortId,
    kind,
    span,
    measure,
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
  const found = new Map<string, ChangeColumns>();
  const columnsOf = ({ kind, span, measure }: Judged): ChangeColumns => {
    const key = `${kind} ${span} ${measure}`;
    const known = found.get(key);
    if (known !== undefined) return known;
    const columns = {
      kind,
      span,
      measure,
      before: emptyColumn(table),
      change: emptyColumn(table),
      difference: emptyColumn(table),
    };
    found.set(key, columns);
    return columns;
  };

  return {
    take(row) {
      const place = table.placeOf(row.stintId);
      const columns = columnsOf(row);
      const what = `stint ${row.stintId}, ${row.kind} ${row.span} ${row.measure}`;
      fillPlace(columns.before, place, row.valueBefore, what);
      fillPlace(columns.change, place, row.valueChange, what);
      fillPlace(columns.difference, place, row.difference, what);
    },
    summarize(cohortId, places) {
      const ordered = [...found.values()].sort((a, b) => (a.measure < b.measure ? -1 : 1));
      return FAMILIES.flatMap((family) => {
        const columns = ordered.filter((one) => isOfFamily(family, one));
        const rows = columns.map((one) => summarizeOne(table, one, cohortId, places));
        return adjustFamily(rows.filter((row) => row !== null));
      });
    },
  };
}
