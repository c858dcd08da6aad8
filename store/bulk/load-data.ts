import { Readable } from 'node:stream';
import type { Connection, Pool, ResultSetHeader, RowDataPacket } from 'mysql2/promise';
import { IngestError } from '../../core/errors';
import type { Cell, Table } from './table';

/** The driver sends each chunk of a stream as one packet. */
const CHUNK_BYTES = 1024 * 1024;

const TO_ESCAPE = /[\\\t\n\0]/;
const ESCAPES: Readonly<Record<string, string>> = { '\\': '\\\\', '\t': '\\t', '\n': '\\n', '\0': '\\0' };

function field(cell: Cell | undefined): string {
  if (cell === null || cell === undefined) return '\\N';
  if (typeof cell === 'number') return String(cell);
  return TO_ESCAPE.test(cell) ? cell.replace(/[\\\t\n\0]/g, (found) => ESCAPES[found] ?? found) : cell;
}

/** Rows as `LOAD DATA` reads them by default: fields between tabs, a line a row, `\N` for null. */
export function encodeRows(rows: readonly (readonly Cell[])[]): Buffer {
  let text = '';
  for (const row of rows) {
    text += field(row[0]);
    for (let position = 1; position < row.length; position += 1) text += `\t${field(row[position])}`;
    text += '\n';
  }
  return Buffer.from(text);
}

/** What `LOAD DATA` calls a row: its number in the stream, from 1. */
const AT_ROW = /at row (\d+)/;

/**
 * Streams rows into a table. `LOAD DATA LOCAL` bends what does not fit (999 becomes 127 in a TINYINT, long texts are
 * cut, duplicates skipped) and only warns: here a warning is an error, before anything is committed.
 *
 * @throws IngestError `RowRefused` with the server's first warning and the row's primary key
 */
export async function loadRows<Row>(
  connection: Connection,
  definition: Table<Row>,
  rows: readonly (readonly Cell[])[],
): Promise<void> {
  const result = await loadEncodedRows(connection, definition, encodeRows(rows));
  if (result.warningStatus === 0 && result.affectedRows === rows.length) return;
  const [warnings] = await connection.query<(RowDataPacket & { Message: string })[]>('SHOW WARNINGS');
  const message = warnings[0]?.Message ?? `${result.affectedRows} of ${rows.length} rows were taken`;
  const row = rows[Number(message.match(AT_ROW)?.[1] ?? 0) - 1];
  const key = row === undefined ? '' : ` (${definition.keyPositions.map((at) => row[at]).join('/')})`;
  throw new IngestError('RowRefused', `database: ${definition.name}${key}: ${message}`);
}

/** Streams encoded rows as they are; the caller looks at the counts of rows and warnings. */
export async function loadEncodedRows<Row>(
  connection: Connection,
  definition: Table<Row>,
  bytes: Buffer,
): Promise<ResultSetHeader> {
  const [result] = await connection.query<ResultSetHeader>({
    sql: `LOAD DATA LOCAL INFILE 'rows' INTO TABLE \`${definition.name}\` CHARACTER SET utf8mb4 (${definition.columns.join(', ')})`,
    infileStreamFactory: () => Readable.from(chunks(bytes), { objectMode: false }),
  });
  return result;
}

function* chunks(bytes: Buffer): Iterable<Buffer> {
  for (let start = 0; start < bytes.length; start += CHUNK_BYTES) {
    yield bytes.subarray(start, start + CHUNK_BYTES);
  }
}

const allowedBy = new WeakMap<Pool, Promise<boolean>>();

/** Whether the server takes `LOAD DATA LOCAL`: MySQL 8 does not, unless its `local_infile` is on. Asked once a pool. */
export function mayLoadData(pool: Pool): Promise<boolean> {
  const known = allowedBy.get(pool);
  if (known !== undefined) return known;
  const asked = pool
    .query<(RowDataPacket & { allowed: number })[]>('SELECT @@GLOBAL.local_infile AS allowed')
    .then(([rows]) => Number(rows[0]?.allowed) === 1);
  allowedBy.set(pool, asked);
  // An answer that did not come is asked for again.
  asked.catch(() => allowedBy.delete(pool));
  return asked;
}
