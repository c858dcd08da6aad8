import { Prisma } from '../generated/prisma/client';
import { toDay } from './column';
import { EXPORT_TABLES, type ExportFilter, type ExportKey, type ExportName } from './export-catalogue';
import { columnInDatabase, type ExportColumn, type ExportRow, type ExportValue } from './export-column';
import type { Reader } from './reader';

export interface ExportRequest {
  readonly name: ExportName;
  readonly filter: ExportFilter;
  /** Of the last row of the page before; null for the first page. */
  readonly after: ExportKey | null;
  /** Rows at most. */
  readonly limit: number;
}

export interface ExportPage {
  readonly rows: readonly ExportRow[];
  /** Where the next page begins; null after the last row. A page may be short, and still have a next one. */
  readonly next: ExportKey | null;
}

const column = (name: string): Prisma.Sql => Prisma.raw(columnInDatabase(name));

/** Rows behind a key: `a >= 1 AND (a > 1 OR (a = 1 AND (b > 2)))`; the first part is a range of an index. */
export function behind(order: readonly string[], key: ExportKey): Prisma.Sql {
  const [name, ...names] = order;
  const [value, ...values] = key;
  if (name === undefined) return Prisma.sql`FALSE`;
  if (names.length === 0) return Prisma.sql`${column(name)} > ${value}`;
  return Prisma.sql`${column(name)} >= ${value} AND (${column(name)} > ${value} OR (${column(name)} = ${value} AND (${behind(names, values)})))`;
}

function exported({ kind }: ExportColumn, value: unknown): ExportValue {
  if (value === null || value === undefined) return null;
  if (kind === 'day') return toDay(value as Date);
  if (kind === 'time') return (value as Date).toISOString();
  if (kind === 'flag') return Boolean(Number(value));
  return kind === 'text' ? String(value) : Number(value);
}

/** Rows that meet all conditions, in the table's order. */
export async function readExportRows(
  reader: Reader,
  name: ExportName,
  conditions: readonly Prisma.Sql[],
  limit: number,
): Promise<ExportRow[]> {
  const { table, columns, order } = EXPORT_TABLES[name];
  const where =
    conditions.length === 0 ? Prisma.empty : Prisma.sql`WHERE ${Prisma.join([...conditions], ' AND ')}`;
  const found = await reader.$queryRaw<Record<string, unknown>[]>(Prisma.sql`
    SELECT ${Prisma.join(columns.map((each) => column(each.name)))} FROM ${Prisma.raw(table)}
    ${where} ORDER BY ${Prisma.join(order.map(column))} LIMIT ${limit}`);
  return found.map((row) =>
    Object.fromEntries(columns.map((each) => [each.name, exported(each, row[columnInDatabase(each.name)])])),
  );
}

export const keyOf = (name: ExportName, row: ExportRow): ExportKey =>
  EXPORT_TABLES[name].order.map((each) => row[each] ?? null);
