import type { Prisma } from '../generated/prisma/client';
import { driverRows } from './driver-rows';
import { type Reader, rowSourceOf } from './reader';

type PlainValue = string | number | boolean | Date | null;

/** COUNT and unsigned columns come as bigint, sums as decimals: all of ours fit a number. */
function toPlain(value: unknown): PlainValue {
  if (typeof value === 'bigint') return Number(value);
  if (typeof value === 'object' && value !== null && !(value instanceof Date)) return Number(String(value));
  return value as PlainValue;
}

async function prismaRows<Row extends object>(reader: Reader, sql: Prisma.Sql): Promise<Row[]> {
  const rows = await reader.$queryRaw<Record<string, unknown>[]>(sql);
  for (const row of rows) {
    for (const column in row) {
      const value = row[column];
      if (typeof value === 'bigint' || typeof value === 'object') row[column] = toPlain(value);
    }
  }
  return rows as Row[];
}

/** Runs a query and gives its rows with plain numbers. `Row` names the columns as the SELECT does. */
export async function readRows<Row extends object>(reader: Reader, sql: Prisma.Sql): Promise<Row[]> {
  const source = rowSourceOf(reader);
  if (source === undefined) return prismaRows(reader, sql);
  const { driver, onQuery } = source;
  onQuery?.(sql.sql, JSON.stringify(sql.values));
  return driverRows(driver, sql.sql, sql.values);
}
