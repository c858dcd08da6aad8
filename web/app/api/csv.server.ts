import { stringify } from 'csv-stringify/sync';
import type { ExportColumn, ExportRow } from '../../../store/read/export-column';

type Batches = AsyncIterable<readonly ExportRow[]>;

const encoder = new TextEncoder();

/**
 * Rows as CSV (RFC 4180) with a header row. Text that a spreadsheet would take for a formula gets an apostrophe before
 * it; numbers stay numbers. Null is an empty cell.
 */
export async function* csvChunks(
  columns: readonly ExportColumn[],
  batches: Batches,
): AsyncGenerator<Uint8Array> {
  const names = columns.map(({ name }) => name);
  const write = (rows: readonly ExportRow[], header: boolean): Uint8Array =>
    encoder.encode(
      stringify([...rows], {
        header,
        columns: names,
        record_delimiter: '\r\n',
        escape_formulas: true,
        cast: { boolean: String },
      }),
    );
  yield write([], true);
  for await (const rows of batches) if (rows.length > 0) yield write(rows, false);
}
