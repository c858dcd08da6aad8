import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import mysql from 'mysql2/promise';
import type { Tables } from './sample-league';

/** Name and password of the account that may only read. */
const READER = 'injuryfx_web_test';

function migrations(): string[] {
  const folder = path.resolve('prisma/migrations');
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => readFileSync(path.join(folder, entry.name, 'migration.sql'), 'utf8'));
}

async function insert(connection: mysql.Connection, tables: Tables): Promise<void> {
  for (const [table, rows] of Object.entries(tables)) {
    const columns = [...new Set(rows.flatMap((row) => Object.keys(row)))];
    for (let from = 0; from < rows.length; from += 1_000) {
      const values = rows
        .slice(from, from + 1_000)
        .map((row) => columns.map((column) => row[column] ?? null));
      await connection.query('INSERT INTO ?? (??) VALUES ?', [table, columns, values]);
    }
  }
}

/**
 * Creates the database of `adminUrl` anew, applies the migrations, inserts the rows and creates an account that can
 * only SELECT. Returns the URL of that account.
 */
export async function seedDatabase(adminUrl: string, tables: Tables): Promise<string> {
  const url = new URL(adminUrl);
  const database = url.pathname.slice(1);
  if (!/test/.test(database))
    throw new Error(`refusing to drop ${database}: the name of a test database says so`);
  const connection = await mysql.createConnection({
    host: url.hostname,
    port: Number(url.port || 3306),
    user: decodeURIComponent(url.username),
    password: decodeURIComponent(url.password),
    multipleStatements: true,
    timezone: 'Z',
  });
  try {
    await connection.query('DROP DATABASE IF EXISTS ??; CREATE DATABASE ??; USE ??', [
      database,
      database,
      database,
    ]);
    for (const sql of migrations()) await connection.query(sql);
    await insert(connection, tables);
    await connection.query(
      `DROP USER IF EXISTS '${READER}'@'%'; CREATE USER '${READER}'@'%' IDENTIFIED BY '${READER}'`,
    );
    await connection.query(`GRANT SELECT ON ??.* TO '${READER}'@'%'`, [database]);
  } finally {
    await connection.end();
  }
  url.username = url.password = READER;
  return url.href;
}
