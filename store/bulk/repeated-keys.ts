import { IngestError } from '../../core/errors';
import type { Cell, Table } from './table';

/** @throws IngestError `RowRefused` when two rows have one primary key; it names the key */
export function refuseRepeatedKeys<Row>(definition: Table<Row>, rows: readonly (readonly Cell[])[]): void {
  const seen = new Set<string>();
  for (const row of rows) {
    const key = definition.keyPositions.map((position) => row[position]).join('/');
    if (seen.has(key)) throw new IngestError('RowRefused', `${definition.name} (${key}): listed twice`);
    seen.add(key);
  }
}
