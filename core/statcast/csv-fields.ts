import type { CsvRecord } from '../csv/read-records';
import { IngestError } from '../errors';

/** How Savant writes "nothing": empty, and in the layout of 2020 the word in quotes. */
const NOTHING: ReadonlySet<string> = new Set(['', 'null', 'NaN']);

/** @throws IngestError `FieldMismatch` that names the column and the value; the caller adds file and line */
function mismatch(column: string, expected: string, value: string | null): IngestError {
  const shown = value === null ? 'nothing' : JSON.stringify(value.slice(0, 60));
  return new IngestError('FieldMismatch', `${column}: expected ${expected}, found ${shown}`, {
    path: column,
  });
}

export function optionalText(record: CsvRecord, column: string): string | null {
  const value = record[column]?.trim();
  return value === undefined || NOTHING.has(value) ? null : value;
}

export function requiredText(record: CsvRecord, column: string): string {
  const value = optionalText(record, column);
  if (value === null) throw mismatch(column, 'a text', null);
  return value;
}

/** A measured number, to six decimals as all of ours. */
export function optionalNumber(record: CsvRecord, column: string): number | null {
  const value = optionalText(record, column);
  if (value === null) return null;
  const number = Math.round(Number(value) * 1e6) / 1e6;
  if (!Number.isFinite(number)) throw mismatch(column, 'a number', value);
  return number;
}

/** An integer; some exports write it as `2.0`. */
export function optionalInteger(record: CsvRecord, column: string): number | null {
  const value = optionalText(record, column);
  if (value === null) return null;
  if (!/^-?\d{1,9}(\.0+)?$/.test(value)) throw mismatch(column, 'an integer', value);
  return Number(value);
}

export function requiredInteger(record: CsvRecord, column: string): number {
  const value = optionalInteger(record, column);
  if (value === null) throw mismatch(column, 'an integer', null);
  return value;
}
