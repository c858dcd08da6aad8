import { z } from 'zod';
import type { ExportColumn, ExportKind } from '../../../store/read/export-column';

const SCHEMAS: Readonly<Record<ExportKind, () => z.ZodType>> = {
  whole: () => z.int(),
  number: () => z.number(),
  flag: () => z.boolean(),
  text: () => z.string(),
  day: () => z.iso.date(),
  time: () => z.iso.datetime(),
};

function columnSchema({ kind, nullable, about }: ExportColumn): z.ZodType {
  const schema = SCHEMAS[kind]();
  return (nullable ? schema.nullable() : schema).describe(about);
}

/** A row of a table as JSON. */
export const rowSchema = (columns: readonly ExportColumn[]) =>
  z.strictObject(Object.fromEntries(columns.map((column) => [column.name, columnSchema(column)])));
