import type { Connection, RowDataPacket } from 'mysql2/promise';
import type { RowDifference } from './difference';
import type { Cell, Table } from './table';

/** Rows a statement: near the size where longer statements stop being faster. */
const ROWS_PER_STATEMENT = 1_000;

async function inSlices(
  rows: readonly (readonly Cell[])[],
  write: (slice: readonly (readonly Cell[])[]) => Promise<unknown>,
): Promise<void> {
  for (let start = 0; start < rows.length; start += ROWS_PER_STATEMENT) {
    await write(rows.slice(start, start + ROWS_PER_STATEMENT));
  }
}

/** Inserts rows that are not there yet. */
export async function insertRows<Row>(
  connection: Connection,
  definition: Table<Row>,
  rows: readonly (readonly Cell[])[],
): Promise<void> {
  const statement = `INSERT INTO \`${definition.name}\` (${definition.columns.join(', ')}) VALUES ?`;
  await inSlices(rows, (slice) => connection.query(statement, [slice]));
}

/** Inserts rows of which none of the same key is there; the others are left as they are. */
export async function insertMissingRows<Row>(
  connection: Connection,
  definition: Table<Row>,
  rows: readonly (readonly Cell[])[],
): Promise<void> {
  const [key] = definition.keyPositions.map((position) => definition.columns[position]);
  // Not INSERT IGNORE, which would also turn values that do not fit into ones that do.
  const statement =
    `INSERT INTO \`${definition.name}\` (${definition.columns.join(', ')}) VALUES ? ` +
    `ON DUPLICATE KEY UPDATE ${key} = VALUES(${key})`;
  await inSlices(rows, (slice) => connection.query(statement, [slice]));
}

/** Inserts rows or overwrites the row of the same key. */
export async function upsertRows<Row>(
  connection: Connection,
  definition: Table<Row>,
  rows: readonly (readonly Cell[])[],
): Promise<void> {
  const assignments = definition.columns.map((column) => `${column} = VALUES(${column})`).join(', ');
  const statement =
    `INSERT INTO \`${definition.name}\` (${definition.columns.join(', ')}) VALUES ? ` +
    `ON DUPLICATE KEY UPDATE ${assignments}`;
  await inSlices(rows, (slice) => connection.query(statement, [slice]));
}

/**
 * Inserts rows that several games describe (clubs, ballparks, players), or overwrites the row of the same key
 * when this game is the later one, so that the order of loading does not matter. `as_of_game_pk` and `as_of_date`, by
 * which games are compared, are assigned last: MySQL assigns from left to right.
 */
export async function upsertLatestRows<
  Row extends { readonly asOfDate: string; readonly asOfGamePk: number },
>(connection: Connection, definition: Table<Row>, rows: readonly Cell[][]): Promise<void> {
  const isLater =
    '(VALUES(`as_of_date`) > `as_of_date` OR ' +
    '(VALUES(`as_of_date`) = `as_of_date` AND VALUES(`as_of_game_pk`) >= `as_of_game_pk`))';
  const plain = definition.columns.filter((column) => !column.startsWith('`as_of_'));
  const assignments = [...plain, '`as_of_game_pk`'].map(
    (column) => `${column} = IF(${isLater}, VALUES(${column}), ${column})`,
  );
  const statement =
    `INSERT INTO \`${definition.name}\` (${definition.columns.join(', ')}) VALUES ? ON DUPLICATE KEY UPDATE ` +
    `${assignments.join(', ')}, \`as_of_date\` = GREATEST(\`as_of_date\`, VALUES(\`as_of_date\`))`;
  await inSlices(rows, (slice) => connection.query(statement, [slice]));
}

/** Reads the rows of a game as cells in column order. */
export async function readGameRows<Row>(
  connection: Connection,
  definition: Table<Row>,
  gamePk: number,
): Promise<Cell[][]> {
  const [rows] = await connection.query<RowDataPacket[][]>({
    sql: `SELECT ${definition.columns.join(', ')} FROM \`${definition.name}\` WHERE game_pk = ?`,
    values: [gamePk],
    rowsAsArray: true,
  });
  return rows as unknown as Cell[][];
}

/** Writes exactly what differs. @returns the number of rows touched. */
export async function applyDifference<Row>(
  connection: Connection,
  definition: Table<Row>,
  { added, changed, removed }: RowDifference,
): Promise<number> {
  const key = definition.keyPositions.map((position) => definition.columns[position]);
  const removedKeys = removed.map((row) => definition.keyPositions.map((position) => row[position] ?? null));
  await inSlices(removedKeys, (slice) =>
    connection.query(`DELETE FROM \`${definition.name}\` WHERE (${key.join(', ')}) IN (?)`, [slice]),
  );
  await upsertRows(
    connection,
    definition,
    changed.map(({ after }) => after),
  );
  await insertRows(connection, definition, added);
  return added.length + changed.length + removed.length;
}
