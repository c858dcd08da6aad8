import type { Cell, Table } from './table';

/** What separates the rows in the database from those of a new version of a game. */
export interface RowDifference {
  readonly added: readonly Cell[][];
  /** New cells of rows that differ. */
  readonly changed: readonly Cell[][];
  /** Primary keys of rows that are no more. */
  readonly removed: readonly Cell[][];
}

function keyOf(cells: readonly Cell[], positions: readonly number[]): string {
  return positions.map((position) => cells[position]).join('/');
}

/** Compares by primary key, cell by cell. */
export function difference<Row>(
  definition: Table<Row>,
  existing: readonly Cell[][],
  incoming: readonly Cell[][],
): RowDifference {
  const byKey = new Map(existing.map((cells) => [keyOf(cells, definition.keyPositions), cells]));
  const added: Cell[][] = [];
  const changed: Cell[][] = [];
  for (const cells of incoming) {
    const key = keyOf(cells, definition.keyPositions);
    const before = byKey.get(key);
    byKey.delete(key);
    if (before === undefined) added.push(cells);
    else if (cells.some((value, position) => value !== before[position])) changed.push(cells);
  }
  const removed = [...byKey.values()].map((cells) =>
    definition.keyPositions.map((position) => cells[position] ?? null),
  );
  return { added, changed, removed };
}
