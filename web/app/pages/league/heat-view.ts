/** What one cell of a heat table counts. */
export interface HeatEntry {
  row: string;
  column: string;
  days: number;
  stints: number;
}

export interface HeatCell {
  column: string;
  days: number;
  stints: number;
  /** How dark: 0 for none, {@link HEAT_STEPS} for the most days of the table. */
  step: number;
}

export interface HeatRow {
  row: string;
  cells: HeatCell[];
  days: number;
  stints: number;
}

export const HEAT_STEPS = 6;

/** From the least step for one day to the last for the most. */
export function heatStep(days: number, most: number): number {
  return days <= 0 || most <= 0 ? 0 : Math.max(1, Math.ceil((days / most) * HEAT_STEPS));
}

/**
 * Entries as rows by columns, most days first; entries of one row and column are added up.
 *
 * @param columns - in their order; entries of other columns count for the row only
 */
export function heatRows(entries: readonly HeatEntry[], columns: readonly string[]): HeatRow[] {
  const rows = new Map<string, HeatRow>();
  for (const { row: name, column, days, stints } of entries) {
    const row: HeatRow = rows.get(name) ?? {
      row: name,
      cells: columns.map((each) => ({ column: each, days: 0, stints: 0, step: 0 })),
      days: 0,
      stints: 0,
    };
    row.days += days;
    row.stints += stints;
    const cell = row.cells.find((each) => each.column === column);
    if (cell) {
      cell.days += days;
      cell.stints += stints;
    }
    rows.set(name, row);
  }
  const all = [...rows.values()].sort((one, other) => other.days - one.days || other.stints - one.stints);
  const most = Math.max(0, ...all.flatMap(({ cells }) => cells.map(({ days }) => days)));
  for (const { cells } of all) for (const cell of cells) cell.step = heatStep(cell.days, most);
  return all;
}
