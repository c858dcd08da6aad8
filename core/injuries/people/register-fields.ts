import { isIsoDate } from '../../calendar';
import type { CsvRecord } from '../../csv/read-records';
import { IngestError } from '../../errors';
import type { IsoDate } from '../../ids';

function mismatch(column: string, expected: string, value: string): IngestError {
  const shown = value === '' ? 'nothing' : JSON.stringify(value.slice(0, 60));
  return new IngestError('FieldMismatch', `${column}: expected ${expected}, found ${shown}`, {
    path: column,
  });
}

const valueOf = (record: CsvRecord, column: string) => record[column]?.trim() ?? '';

/** @throws IngestError `FieldMismatch` when it is longer than what is kept */
export function optionalText(record: CsvRecord, column: string, longest: number): string | null {
  const value = valueOf(record, column);
  if (value.length > longest) throw mismatch(column, `at most ${longest} characters`, value);
  // What a decoder makes of bytes of another encoding: nobody has such a name.
  if (value.includes('\ufffd')) throw mismatch(column, 'UTF-8', value);
  return value === '' ? null : value;
}

export function requiredText(record: CsvRecord, column: string, longest: number): string {
  const value = optionalText(record, column, longest);
  if (value === null) throw mismatch(column, 'a text', '');
  return value;
}

/** A positive number without sign or fraction. */
export function requiredId(record: CsvRecord, column: string): number {
  const value = valueOf(record, column);
  if (!/^[1-9]\d{0,8}$/.test(value)) throw mismatch(column, 'an id of digits', value);
  return Number(value);
}

/** A year since there are professionals: 1850 to 2099. */
export function optionalYear(record: CsvRecord, column: string): number | null {
  const value = valueOf(record, column);
  if (value === '') return null;
  if (!/^(18[5-9]|19\d|20\d)\d$/.test(value)) throw mismatch(column, 'a year', value);
  return Number(value);
}

/** The day that `_year`, `_month` and `_day` make; null unless all three are known, as of old only some are. */
export function optionalDay(record: CsvRecord, columns: string): IsoDate | null {
  const parts = ['year', 'month', 'day'].map((part) => valueOf(record, `${columns}_${part}`));
  const [year = '', month = '', day = ''] = parts;
  if (parts.includes('')) return null;
  const written = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  if (!isIsoDate(written)) throw mismatch(`${columns}_day`, 'a day of the calendar', parts.join('-'));
  return written;
}
