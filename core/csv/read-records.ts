import { parse } from 'csv-parse/sync';
import { IngestError } from '../errors';

/** A record of a CSV file by column name. */
export type CsvRecord = Readonly<Record<string, string | undefined>>;

/** A record, and the number of the line on which it ends. */
export interface NumberedRecord {
  readonly record: CsvRecord;
  readonly info: { readonly lines: number };
}

export interface CsvLayout {
  /** What the file should be, for errors: `the register`. */
  readonly what: string;
  /** Columns without which it is something else; others may be there, in any order. */
  readonly columns: readonly string[];
  /** Column names in any case; as they are written when left out. */
  readonly anyCase?: boolean;
  /** Records may have more or fewer fields than the header. */
  readonly ragged?: boolean;
}

/**
 * Reads the records of a CSV file with a header, a byte order mark before it or not.
 *
 * @param text - the whole file
 * @param file - its name, for errors
 * @throws IngestError `ShapeMismatch` when it is empty, no CSV, or lacks a column
 */
export function readCsvRecords(text: string, file: string, layout: CsvLayout): NumberedRecord[] {
  // Without a single line there is no header that could be checked.
  if (text.trim() === '')
    throw new IngestError('ShapeMismatch', `${file}: the file is empty`, { path: file });
  try {
    return parse<NumberedRecord>(text, {
      bom: true,
      info: true,
      skip_empty_lines: true,
      relax_column_count: layout.ragged ?? false,
      columns: (header: string[]) => checkedHeader(header, file, layout),
    } as never);
  } catch (error) {
    if (error instanceof IngestError) throw error;
    const reason = error instanceof Error ? error.message : String(error);
    throw new IngestError('ShapeMismatch', `${file}: ${reason}`, { path: file, cause: error });
  }
}

function checkedHeader(header: readonly string[], file: string, layout: CsvLayout): string[] {
  const names = header.map((name) => (layout.anyCase ? name.trim().toLowerCase() : name.trim()));
  const missing = layout.columns.filter((name) => !names.includes(name));
  if (missing.length === 0) return names;
  throw new IngestError('ShapeMismatch', `${file}: not ${layout.what}: no column ${missing.join(', ')}`, {
    path: file,
  });
}
