import { ByteWriter, ParquetWriter } from 'hyparquet-writer';
import type { ExportColumn, ExportKind, ExportRow, ExportValue } from '../../../store/read/export-column';

/** As the writer knows it: its own copy of hyparquet may be another than ours. */
type SchemaElement = ConstructorParameters<typeof ParquetWriter>[0]['schema'][number];

type Batches = AsyncIterable<readonly ExportRow[]>;

const TYPES: Readonly<Record<ExportKind, Pick<SchemaElement, 'type' | 'converted_type'>>> = {
  whole: { type: 'INT32' },
  number: { type: 'DOUBLE' },
  flag: { type: 'BOOLEAN' },
  text: { type: 'BYTE_ARRAY', converted_type: 'UTF8' },
  day: { type: 'INT32', converted_type: 'DATE' },
  time: { type: 'INT64', converted_type: 'TIMESTAMP_MILLIS' },
};

const schemaOf = (columns: readonly ExportColumn[]): SchemaElement[] => [
  { name: 'root', num_children: columns.length },
  ...columns.map(({ name, kind, nullable }): SchemaElement => ({
    ...TYPES[kind],
    name,
    repetition_type: nullable ? 'OPTIONAL' : 'REQUIRED',
  })),
];

function cell(kind: ExportKind, value: ExportValue): ExportValue | Date {
  if (value === null || (kind !== 'day' && kind !== 'time')) return value;
  return new Date(kind === 'day' ? `${value}T00:00:00Z` : String(value));
}

/** What was written since the last time; the writer goes on with an empty buffer. */
function take(writer: ByteWriter): Uint8Array {
  const bytes = writer.getBytes().slice();
  writer.index = 0;
  return bytes;
}

/**
 * Rows as Parquet, a row group a batch: no more than one batch is in memory. The metadata of the file carry what the
 * other formats say elsewhere, such as the notice of the source.
 */
export async function* parquetChunks(
  columns: readonly ExportColumn[],
  batches: Batches,
  metadata: Readonly<Record<string, string>>,
): AsyncGenerator<Uint8Array> {
  const writer = new ByteWriter();
  const parquet = new ParquetWriter({
    writer,
    schema: schemaOf(columns),
    createdBy: 'InjuryFX',
    kvMetadata: Object.entries(metadata).map(([key, value]) => ({ key, value })),
  });
  for await (const rows of batches) {
    if (rows.length === 0) continue;
    await parquet.write({
      columnData: columns.map(({ name, kind }) => ({
        name,
        data: rows.map((row) => cell(kind, row[name] ?? null)),
        offsetIndex: false,
      })),
      rowGroupSize: rows.length,
    });
    yield take(writer);
  }
  await parquet.finish();
  yield take(writer);
}
