import mysql from 'mysql2/promise';
import { migrate } from '../../store/migrate';
import type { Tables } from './sample-rows';

const ROWS_AT_ONCE = 1_000;

/** Applies the migrations to an empty database and inserts the rows, by an account that may do so. */
export async function seedDatabase(writerUrl: string, tables: Tables): Promise<void> {
  await migrate(writerUrl, 'prisma/migrations');
  const connection = await mysql.createConnection({ uri: writerUrl, timezone: 'Z' });
  try {
    for (const [table, rows] of Object.entries(tables)) {
      const columns = [...new Set(rows.flatMap((row) => Object.keys(row)))];
      for (let from = 0; from < rows.length; from += ROWS_AT_ONCE) {
        const some = rows.slice(from, from + ROWS_AT_ONCE);
        const values = some.map((row) => columns.map((column) => row[column] ?? null));
        await connection.query('INSERT INTO ?? (??) VALUES ?', [table, columns, values]);
      }
    }
  } finally {
    await connection.end();
  }
}
