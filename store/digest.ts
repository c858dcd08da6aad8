import { createHash } from 'node:crypto';
import type { Pool } from 'mysql2/promise';
import type { Cell, Table } from './bulk/table';
import { DERIVED_TABLES, rosterTransactionTable } from './bulk/injury-tables';
import { STATISTICS_TABLES } from './bulk/statistics-tables';
import { SERVING_TABLES, registerPersonTable } from './bulk/tables';

/** Columns that tell of the run and not of baseball. */
const RUN_COLUMNS: ReadonlySet<string> = new Set(['`workflow_id`', '`observed_at`', '`loaded_at`']);

/** Two files can tell the same of a pitch; which of them did depends on the order in which they came. */
const NOT_DIGESTED: Readonly<Record<string, string>> = {
  pitch_statcast: '`lake_key`',
  roster_transaction: '`lake_key`',
};

/** What a visitor reads, in the order of the digest. */
const DIGESTED_TABLES = [
  ...SERVING_TABLES,
  rosterTransactionTable,
  registerPersonTable,
  ...DERIVED_TABLES,
  ...STATISTICS_TABLES,
] as const;

export interface TableDigest {
  readonly rows: number;
  /** SHA-256 over the table's rows in primary key order, each as a JSON line. */
  readonly sha256: string;
}

export interface Digest {
  readonly tables: Readonly<Record<string, TableDigest>>;
  /** SHA-256 over all tables. */
  readonly sha256: string;
}

/**
 * A fingerprint of what visitors read: equal for equal content, whatever runs, clocks and load orders made it.
 * Streams the tables; memory stays flat.
 */
export async function digest(pool: Pool): Promise<Digest> {
  const tables: Record<string, TableDigest> = {};
  const whole = createHash('sha256');
  for (const definition of DIGESTED_TABLES) {
    const one = await digestTable(pool, definition as unknown as Table<unknown>);
    tables[definition.name] = one;
    whole.update(`${definition.name} ${one.rows} ${one.sha256}\n`);
  }
  return { tables, sha256: whole.digest('hex') };
}

async function digestTable(pool: Pool, definition: Table<unknown>): Promise<TableDigest> {
  const columns = definition.columns.filter(
    (column) => !RUN_COLUMNS.has(column) && column !== NOT_DIGESTED[definition.name],
  );
  const key = definition.keyPositions.map((position) => definition.columns[position]);
  const hash = createHash('sha256');
  let rows = 0;
  const stream = pool.pool
    .query({
      sql: `SELECT ${columns.join(', ')} FROM \`${definition.name}\` ORDER BY ${key.join(', ')}`,
      rowsAsArray: true,
    })
    .stream();
  for await (const row of stream as AsyncIterable<Cell[]>) {
    rows += 1;
    hash.update(`${JSON.stringify(row)}\n`);
  }
  return { rows, sha256: hash.digest('hex') };
}
