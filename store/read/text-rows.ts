import { Prisma } from '../generated/prisma/client';
import type { Reader } from './reader';

/** A column of rows that come as text. */
export interface Column<Value> {
  readonly sql: string;
  /** @param text - as the database writes the value; null where it is null */
  readonly read: (text: string | null) => Value;
}

/** What rows of some columns are. */
export type RowOf<Columns> = {
  [Name in keyof Columns]: Columns[Name] extends Column<infer Value> ? Value : never;
};

const orNull = <Value>(read: (text: string) => Value) => (text: string | null): Value | null =>
  text === null ? null : read(text); // prettier-ignore

/** Whole numbers, decimals and doubles of six decimals: their text is exact. Null counts as 0. */
export const number = (sql: string): Column<number> => ({ sql, read: Number });
export const numberOrNull = (sql: string): Column<number | null> => ({ sql, read: orNull(Number) });
/** Texts, and days as `YYYY-MM-DD`. Null is an empty one. */
export const text = (sql: string): Column<string> => ({ sql, read: (value) => value ?? '' });
export const textOrNull = (sql: string): Column<string | null> => ({ sql, read: (value) => value });
export const flag = (sql: string): Column<boolean> => ({ sql, read: (value) => value === '1' });

/** Signs that no text of ours holds: between values, and instead of a null. */
const [BETWEEN, NULL] = ['\u001f', '\u001e'];

/**
 * Reads rows of many columns as one line of text each. The client spends 50 µs on a row of twenty columns, and a tenth
 * of that on a line.
 *
 * @param rest - what follows the columns, from `FROM` on
 */
export async function readTextRows<Columns extends Readonly<Record<string, Column<unknown>>>>(
  reader: Reader,
  columns: Columns,
  rest: Prisma.Sql,
): Promise<RowOf<Columns>[]> {
  const named = Object.entries(columns);
  const values = named.map(([, { sql }]) => `COALESCE(${sql}, '${NULL}')`).join(', ');
  const lines = await reader.$queryRaw<{ line: string }[]>(
    Prisma.sql`SELECT ${Prisma.raw(`CONCAT_WS('${BETWEEN}', ${values})`)} AS line ${rest}`,
  );
  return lines.map(({ line }) => {
    const texts = line.split(BETWEEN);
    const row: Record<string, unknown> = {};
    let place = 0;
    for (const [name, { read }] of named) {
      const value = texts[place++] ?? NULL;
      row[name] = read(value === NULL ? null : value);
    }
    return row as RowOf<Columns>;
  });
}
