import type { Connection, RowDataPacket } from 'mysql2/promise';
import { difference } from './bulk/difference';
import { loadRows } from './bulk/load-data';
import { refuseRepeatedKeys } from './bulk/repeated-keys';
import { cells } from './bulk/table';
import type { Cell, Table } from './bulk/table';
import { applyDifference, insertRows } from './bulk/write-rows';

/** Rows of a table that are replaced together: `season = ?` and the season. Without it, all. */
export interface RowScope {
  readonly where: string;
  readonly values: readonly (string | number)[];
}

/** From so many rows on, `LOAD DATA` is the faster way in. */
const ROWS_WORTH_A_FILE = 200;

/** Adds rows that are not there yet. @param byFile - whether the server takes `LOAD DATA` */
export async function addRows<Row>(
  connection: Connection,
  definition: Table<Row>,
  rows: readonly (readonly Cell[])[],
  byFile: boolean,
): Promise<void> {
  if (rows.length === 0) return;
  if (byFile && rows.length >= ROWS_WORTH_A_FILE) await loadRows(connection, definition, rows);
  else await insertRows(connection, definition, rows);
}

/**
 * Makes the rows of a scope those given, within the caller's transaction. What stays as it is is not written; where most
 * rows differ, all are written anew, which is faster than one by one.
 *
 * @returns how many rows differ
 * @throws IngestError `RowRefused` when two rows have one key, or the database refuses a value
 */
export async function replaceRows<Row>(
  connection: Connection,
  definition: Table<Row>,
  scope: RowScope | null,
  rows: readonly Row[],
  byFile: boolean,
): Promise<number> {
  const incoming = rows.map((row) => cells(definition, row));
  refuseRepeatedKeys(definition, incoming);
  // Prepared, so that numbers come as they are stored: as text, very small ones lose their last digits.
  const [found] = await connection.execute<RowDataPacket[][]>({
    sql: `SELECT ${definition.columns.join(', ')} FROM \`${definition.name}\`${whereOf(scope)}`,
    values: [...(scope?.values ?? [])],
    rowsAsArray: true,
  });
  const existing = found as unknown as Cell[][];
  const { added, changed, removed } = difference(definition, existing, incoming);
  if (changed.length + removed.length > existing.length / 2) {
    await connection.query(`DELETE FROM \`${definition.name}\`${whereOf(scope)}`, [...(scope?.values ?? [])]);
    await addRows(connection, definition, incoming, byFile);
  } else {
    await applyDifference(connection, definition, { added: [], changed, removed });
    await addRows(connection, definition, added, byFile);
  }
  return added.length + changed.length + removed.length;
}

const whereOf = (scope: RowScope | null): string => (scope === null ? '' : ` WHERE ${scope.where}`);
