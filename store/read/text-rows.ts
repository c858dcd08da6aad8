import { Prisma } from '../generated/prisma/client';
import type { Reader } from './reader';
import { readRows } from './rows';

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

type Columns = Readonly<Record<string, Column<unknown>>>;

/** Rows of one shape: their columns, and what follows these, from `FROM` on. */
export interface Part<Of extends Columns> {
  readonly columns: Of;
  readonly rest: Prisma.Sql;
}

/** @param rest - from `FROM` on; where its order counts, with a limit, without which a part of a union has none */
export const part = <Of extends Columns>(columns: Of, rest: Prisma.Sql): Part<Of> => ({ columns, rest });

/** For parts whose order counts: more rows than any has. */
export const ALL = Prisma.raw('LIMIT 1000000');

const selectLine = ({ columns, rest }: Part<Columns>, ...before: readonly string[]): Prisma.Sql => {
  const values = Object.values(columns).map(({ sql }) => `COALESCE(${sql}, '${NULL}')`);
  return Prisma.sql`SELECT ${Prisma.raw(`CONCAT_WS('${BETWEEN}', ${[...before, ...values].join(', ')})`)} AS line ${rest}`;
};

/** Makes rows of the texts of a line, from a place on. */
function rowMaker<Of extends Columns>(columns: Of): (texts: readonly string[], from: number) => RowOf<Of> {
  const named = Object.entries(columns);
  // Objects that are copied from one with all names are laid out at once.
  const empty = Object.fromEntries(named.map(([name]) => [name, null as unknown]));
  return (texts, from) => {
    const row = { ...empty };
    let place = from;
    for (const [name, { read }] of named) {
      const value = texts[place++] ?? NULL;
      row[name] = read(value === NULL ? null : value);
    }
    return row as RowOf<Of>;
  };
}

/**
 * Reads rows of many columns as one line of text each.
 *
 * @param rest - what follows the columns, from `FROM` on
 */
export async function readTextRows<Of extends Columns>(
  reader: Reader,
  columns: Of,
  rest: Prisma.Sql,
): Promise<RowOf<Of>[]> {
  const lines = await readRows<{ line: string }>(reader, selectLine({ columns, rest }));
  const toRow = rowMaker(columns);
  return lines.map(({ line }) => toRow(line.split(BETWEEN), 0));
}

/**
 * Reads rows of several shapes with one statement: a statement more costs as much as a hundred lines, most of it in
 * writing to the socket.
 */
export async function readTextParts<Parts extends Readonly<Record<string, Part<Columns>>>>(
  reader: Reader,
  parts: Parts,
): Promise<{ [Name in keyof Parts]: RowOf<Parts[Name]['columns']>[] }> {
  const named = Object.entries(parts);
  if (named.length === 0) return {} as never;
  const selects = named.map(([, each], index) => Prisma.sql`(${selectLine(each, `'${index}'`)})`);
  const lines = await readRows<{ line: string }>(reader, Prisma.join(selects, ' UNION ALL '));
  const found = named.map(([name, { columns }]) => ({
    name,
    toRow: rowMaker(columns),
    rows: [] as object[],
  }));
  for (const { line } of lines) {
    const texts = line.split(BETWEEN);
    const of = found[Number(texts[0])];
    of?.rows.push(of.toRow(texts, 1));
  }
  return Object.fromEntries(found.map(({ name, rows }) => [name, rows])) as {
    [Name in keyof Parts]: RowOf<Parts[Name]['columns']>[];
  };
}
