import mysql from 'mysql2/promise';
import type { RowDataPacket } from 'mysql2/promise';
import { createReadStore } from '../../../store/read/client';
import type { ReadStore } from '../../../store/read/client';

/** A table below this size is read whole for less than an index costs. */
const SMALL_TABLE_ROWS = 5_000;

export interface QueryPlans {
  /** Statements that the read models sent. */
  readonly statements: number;
  /** Those that read a large table, or a whole index of it, from end to end. */
  readonly full_scans: readonly string[];
}

interface Statement {
  readonly model: string;
  readonly sql: string;
  readonly parameters: readonly unknown[];
}

/** Runs every read model and has the server explain every statement that it sent. */
export async function queryPlans(
  url: string,
  models: Readonly<Record<string, (store: ReadStore) => Promise<unknown>>>,
): Promise<QueryPlans> {
  const statements: Statement[] = [];
  let model = '';
  const store = createReadStore(url, {
    onQuery: (sql, parameters) => {
      if (!sql.trimStart().startsWith('SELECT') || sql === 'SELECT 1') return;
      statements.push({ model, sql, parameters: JSON.parse(parameters) as unknown[] });
    },
  });
  for (const [name, read] of Object.entries(models)) {
    model = name;
    await read(store);
  }
  await store.close();
  const connection = await mysql.createConnection({ uri: url, dateStrings: true, timezone: 'Z' });
  const large = await largeTables(connection);
  const scans = new Set<string>();
  for (const statement of statements) {
    for (const scan of await fullScans(connection, statement, large)) scans.add(scan);
  }
  await connection.end();
  return { statements: statements.length, full_scans: [...scans] };
}

async function largeTables(connection: mysql.Connection): Promise<Set<string>> {
  const [rows] = await connection.query<(RowDataPacket & { name: string })[]>(
    'SELECT table_name AS name FROM information_schema.tables WHERE table_schema = DATABASE() AND table_rows > ?',
    [SMALL_TABLE_ROWS],
  );
  return new Set(rows.map(({ name }) => name));
}

async function fullScans(
  connection: mysql.Connection,
  { model, sql, parameters }: Statement,
  large: ReadonlySet<string>,
): Promise<string[]> {
  const values = parameters.map(asSent);
  const [plan] = await connection.query<
    (RowDataPacket & { table: string | null; type: string | null; rows: number | null })[]
  >(`EXPLAIN ${sql}`, values);
  const aliases = new Map(
    [...sql.matchAll(/(?:FROM|JOIN)\s+`?(?:\w+`?\.`)?(\w+)`?(?:\s+AS)?\s+`?(\w+)`?/gi)].map(
      ([, table = '', alias = '']) => [alias, table] as const,
    ),
  );
  return plan
    .filter(({ type }) => type === 'ALL' || type === 'index')
    .map(({ table, type, rows }) => ({ name: table ?? '', type, rows: rows ?? 0 }))
    .filter(({ name }) => large.has(name) || large.has(aliases.get(name) ?? ''))
    .map(({ name, type, rows }) => `${model}: ${type} of ${name}, ${rows} rows: ${sql.slice(0, 160)}`);
}

/** Prisma tells parameters as JSON: numbers come as text, instants as ISO strings. */
function asSent(value: unknown): unknown {
  if (typeof value !== 'string') return value;
  if (/^-?\d+(\.\d+)?$/.test(value)) return Number(value);
  return /^\d{4}-\d\d-\d\dT/.test(value) ? value.slice(0, 23).replace('T', ' ') : value;
}
