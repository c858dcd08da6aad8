import type { Connection } from 'mysql2/promise';
import type { SchemaTable } from '../../store/schema-model';
import { rowsOf } from './store-under-test';

/** A table as it is in a database, or as a schema wants it: what the drift test compares. */
export interface TableShape {
  /** Name, type, nullability of each column, in order: `game_pk int unsigned not null`. */
  readonly columns: readonly string[];
  readonly primaryKey: readonly string[];
  /** Columns of each other index, by name. */
  readonly indexes: Readonly<Record<string, readonly string[]>>;
  readonly foreignKeys: number;
  /** Collation of the table and of every text column. */
  readonly collations: readonly string[];
  readonly engine: string;
}

export type TableShapes = Readonly<Record<string, TableShape>>;

const COLLATION = 'utf8mb4_unicode_ci';
/** Prisma's own book is not part of its schema. */
const BOOK = '_prisma_migrations';

/** The shapes that the schema asks for. */
export function wantedShapes(tables: readonly SchemaTable[]): TableShapes {
  const shapes = tables.map(({ name, columns, primaryKey, indexes }) => [
    name,
    {
      columns: columns.map((column) => `${column.name} ${column.type}${column.nullable ? '' : ' not null'}`),
      primaryKey,
      indexes,
      foreignKeys: 0,
      collations: [COLLATION],
      engine: 'InnoDB',
    },
  ]);
  return Object.fromEntries(shapes) as TableShapes;
}

/** Display widths differ between servers and mean nothing, but for the 1 that marks a boolean. */
function withoutWidth(type: string): string {
  return type === 'tinyint(1)' ? type : type.replace(/^((?:tiny|small|medium|big)?int)\(\d+\)/, '$1');
}

/** The shapes that a database has. */
export async function actualShapes(connection: Connection, database: string): Promise<TableShapes> {
  const ask = <Row>(what: string) => rowsOf<Row>(connection, what, [database]);
  const tables = await ask<{ t: string; e: string; c: string }>(
    'SELECT table_name AS t, engine AS e, table_collation AS c FROM information_schema.tables ' +
      'WHERE table_schema = ? ORDER BY table_name',
  );
  const columns = await ask<{
    t: string;
    n: string;
    type: string;
    nullable: string;
    extra: string;
    c: string;
  }>(
    'SELECT table_name AS t, column_name AS n, column_type AS type, is_nullable AS nullable, collation_name AS c, ' +
      "CONCAT(extra, IF(column_default IS NULL OR column_default = 'NULL', '', CONCAT(' default ', column_default))) " +
      'AS extra FROM information_schema.columns WHERE table_schema = ? ORDER BY table_name, ordinal_position',
  );
  const indexes = await ask<{ t: string; i: string; c: string; u: number; sub: number | null }>(
    'SELECT table_name AS t, index_name AS i, column_name AS c, non_unique AS u, sub_part AS sub ' +
      'FROM information_schema.statistics WHERE table_schema = ? ORDER BY table_name, index_name, seq_in_index',
  );
  const references = await ask<{ t: string }>(
    'SELECT table_name AS t FROM information_schema.referential_constraints WHERE constraint_schema = ?',
  );
  const shapes = tables
    .filter(({ t }) => t !== BOOK)
    .map(({ t, e, c }) => {
      const own = columns.filter((column) => column.t === t);
      const byIndex: Record<string, string[]> = {};
      for (const { i, c: column, u, sub } of indexes.filter((index) => index.t === t)) {
        const name = u === 0 && i !== 'PRIMARY' ? `${i} (unique)` : i;
        (byIndex[name] ??= []).push(sub === null ? column : `${column}(${sub})`);
      }
      const { PRIMARY: primaryKey = [], ...others } = byIndex;
      const shape: TableShape = {
        columns: own.map((column) =>
          `${column.n} ${withoutWidth(column.type)}${column.nullable === 'YES' ? '' : ' not null'} ${column.extra}`.trim(),
        ),
        primaryKey,
        indexes: others,
        foreignKeys: references.filter((reference) => reference.t === t).length,
        collations: [...new Set([c, ...own.flatMap((column) => column.c ?? [])])],
        engine: e,
      };
      return [t, shape] as const;
    });
  return Object.fromEntries(shapes);
}
