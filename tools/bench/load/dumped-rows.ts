import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import mysql from 'mysql2/promise';
import { encodeRows, loadEncodedRows } from '../../../store/bulk/load-data';
import { SERVING_TABLES } from '../../../store/bulk/tables';
import type { Cell, Table } from '../../../store/bulk/table';

const ROWS_A_FILE = 20_000;

/** Rows of one table as `LOAD DATA` wants them, in a file. */
export interface DumpedRows {
  readonly definition: Table<unknown>;
  readonly file: string;
  readonly rows: number;
}

/** Writes all rows of the serving tables into files, in the order of their keys. */
export async function dumpRows(url: string, folder: string): Promise<DumpedRows[]> {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const pool = mysql.createPool({ uri: url, timezone: 'Z', dateStrings: true });
  const dumped: DumpedRows[] = [];
  for (const each of SERVING_TABLES) {
    const definition = each as unknown as Table<unknown>;
    const key = definition.keyPositions.map((position) => definition.columns[position]).join(', ');
    const sql = `SELECT ${definition.columns.join(', ')} FROM \`${definition.name}\` ORDER BY ${key}`;
    let rows: Cell[][] = [];
    const write = () => {
      const file = path.join(folder, `${definition.name}-${dumped.length}.tsv`);
      writeFileSync(file, encodeRows(rows));
      dumped.push({ definition, file, rows: rows.length });
      rows = [];
    };
    for await (const row of pool.pool.query({ sql, rowsAsArray: true }).stream()) {
      rows.push(row as Cell[]);
      if (rows.length === ROWS_A_FILE) write();
    }
    if (rows.length > 0) write();
  }
  await pool.end();
  return dumped;
}

/** Loads dumped rows into an empty database over several connections at once. @returns rows loaded */
export async function loadDumpedRows(
  url: string,
  dumped: readonly DumpedRows[],
  connections: number,
): Promise<number> {
  const queue = [...dumped];
  let rows = 0;
  const lane = async () => {
    const connection = await mysql.createConnection({ uri: url, charset: 'utf8mb4_unicode_ci' });
    for (let part = queue.shift(); part !== undefined; part = queue.shift()) {
      const result = await loadEncodedRows(connection, part.definition, readFileSync(part.file));
      if (result.affectedRows !== part.rows) throw new Error(`${part.file}: ${result.info}`);
      rows += result.affectedRows;
    }
    await connection.end();
  };
  await Promise.all(Array.from({ length: connections }, lane));
  return rows;
}
