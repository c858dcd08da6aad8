import type { MeasureId } from '../measures/measure';
import type { CohortLeadRow, StintLeadRow } from '../statistics-rows';
import { type Column, emptyColumn, fillPlace, filledPlaces, meanByPlayer, sumOf } from './column';
import type { SubjectTable } from './subject-table';

interface LeadColumns {
  readonly measure: MeasureId;
  readonly change: Column;
  /** 1 where the rule warned. */
  readonly alarm: Column;
  readonly controls: Column;
  readonly controlAlarms: Column;
  readonly controlChange: Column;
}

/** What led up to the stints of one table. */
export interface LeadTable {
  take(row: StintLeadRow): void;
  /** @param places - the stints of the cohort, ascending */
  summarize(cohortId: string, places: Int32Array): CohortLeadRow[];
}

export function openLeadTable(table: SubjectTable): LeadTable {
  const found = new Map<MeasureId, LeadColumns>();
  const columnsOf = (measure: MeasureId): LeadColumns => {
    const known = found.get(measure);
    if (known !== undefined) return known;
    const columns = {
      measure,
      change: emptyColumn(table),
      alarm: emptyColumn(table),
      controls: emptyColumn(table),
      controlAlarms: emptyColumn(table),
      controlChange: emptyColumn(table),
    };
    found.set(measure, columns);
    return columns;
  };

  return {
    take(row) {
      const place = table.placeOf(row.stintId);
      const columns = columnsOf(row.measure);
      const what = () => `stint ${row.stintId}, lead of ${row.measure}`;
      fillPlace(columns.change, place, row.valueChange, what);
      fillPlace(columns.alarm, place, row.alarm ? 1 : 0, what);
      fillPlace(columns.controls, place, row.controls, what);
      fillPlace(columns.controlAlarms, place, row.controlAlarms, what);
      fillPlace(columns.controlChange, place, row.controlChange, what);
    },
    summarize(cohortId, places) {
      const rows: CohortLeadRow[] = [];
      for (const columns of [...found.values()].sort((a, b) => (a.measure < b.measure ? -1 : 1))) {
        const filled = filledPlaces(columns.change, places);
        const changed = meanByPlayer(table, columns.change, filled);
        if (changed.mean === null) continue;
        rows.push({
          cohortId,
          measure: columns.measure,
          stints: changed.stints,
          alarms: sumOf(columns.alarm, filled),
          controlPeriods: sumOf(columns.controls, filled),
          controlAlarms: sumOf(columns.controlAlarms, filled),
          valueChange: changed.mean,
          lower: changed.lower,
          upper: changed.upper,
          controlChange: meanByPlayer(table, columns.controlChange, filled).mean,
        });
      }
      return rows;
    },
  };
}
