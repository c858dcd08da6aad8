import { sqlInstant } from '../sql-instant';

/** A table as the bulk writer sees it: where each field of a row goes. */
export interface Table<Row> {
  readonly name: string;
  /** Fields of a row in column order. */
  readonly fields: readonly (keyof Row & string)[];
  /** Positions of the primary key's fields. */
  readonly keyPositions: readonly number[];
  /** Positions of instants, which MySQL wants without `T` and `Z`. */
  readonly instantPositions: readonly number[];
  /** Column names, quoted. */
  readonly columns: readonly string[];
}

/** A value as the wire protocol carries it. */
export type Cell = string | number | null;

/** Fields hold instants when they are named so; dates end on `Date` and stay text. */
const INSTANTS: ReadonlySet<string> = new Set([
  'gameDate',
  'firstPitchAt',
  'startTime',
  'endTime',
  'feedTimestamp',
  'observedAt',
  'loadedAt',
  'recordedAt',
]);

/** `gamePk` → `game_pk`: the one rule by which the Prisma schema maps its columns (held by the drift test). */
export function columnName(field: string): string {
  return field.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}

/**
 * Describes a table by the field list that Prisma generated from the schema, so that no column is listed twice.
 *
 * @param name - table name in the database
 * @param fieldEnum - Prisma's scalar field enumeration of the model, in schema order
 * @param key - fields of the primary key
 */
export function table<Row>(
  name: string,
  fieldEnum: { readonly [Field in keyof Row & string]: Field },
  key: readonly (keyof Row & string)[],
): Table<Row> {
  const fields = Object.keys(fieldEnum) as (keyof Row & string)[];
  return {
    name,
    fields,
    keyPositions: key.map((field) => fields.indexOf(field)),
    instantPositions: fields.flatMap((field, position) => (INSTANTS.has(field) ? [position] : [])),
    columns: fields.map((field) => `\`${columnName(field)}\``),
  };
}

/** A row's cells in column order. */
export function cells<Row>(definition: Table<Row>, row: Row): Cell[] {
  const out = definition.fields.map((field) => cell(row[field]));
  for (const position of definition.instantPositions) {
    const value = out[position];
    if (typeof value === 'string')
      out[position] = instant(value, definition.fields[position] === 'feedTimestamp');
  }
  return out;
}

function cell(value: unknown): Cell {
  if (value === null || value === undefined) return null;
  if (typeof value === 'boolean') return value ? 1 : 0;
  return value as Cell;
}

/** ISO instant → `YYYY-MM-DD HH:MM:SS.mmm` in UTC (whole seconds where the column holds no fraction). */
function instant(iso: string, wholeSeconds: boolean): string {
  return sqlInstant(iso).slice(0, wholeSeconds ? 19 : 23);
}
