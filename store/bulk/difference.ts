import type { Cell, Table } from './table';

/** A row of which some cells differ. */
export interface ChangedRow {
  readonly before: readonly Cell[];
  readonly after: readonly Cell[];
}

/** What separates the rows in the database from those of a new version of a game. */
export interface RowDifference {
  readonly added: readonly (readonly Cell[])[];
  readonly changed: readonly ChangedRow[];
  readonly removed: readonly (readonly Cell[])[];
}

function keyOf(cells: readonly Cell[], positions: readonly number[]): string {
  return positions.map((position) => cells[position]).join('/');
}

/** Compares by primary key, cell by cell. */
export function difference<Row>(
  definition: Table<Row>,
  existing: readonly (readonly Cell[])[],
  incoming: readonly (readonly Cell[])[],
): RowDifference {
  const byKey = new Map(existing.map((cells) => [keyOf(cells, definition.keyPositions), cells]));
  const added: (readonly Cell[])[] = [];
  const changed: ChangedRow[] = [];
  for (const after of incoming) {
    const key = keyOf(after, definition.keyPositions);
    const before = byKey.get(key);
    byKey.delete(key);
    if (before === undefined) added.push(after);
    else if (after.some((value, position) => value !== before[position])) changed.push({ before, after });
  }
  return { added, changed, removed: [...byKey.values()] };
}
