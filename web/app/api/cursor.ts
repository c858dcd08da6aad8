import type { ExportKey, ExportTable } from '../../../store/read/export-catalogue';
import type { ExportKind } from '../../../store/read/export-column';
import { isIsoDate } from '../../../core/calendar';

/** Where a page begins, as an opaque text for an address. */
export const writeCursor = (key: ExportKey): string => Buffer.from(JSON.stringify(key)).toString('base64url');

function parse(cursor: string): unknown {
  try {
    return JSON.parse(Buffer.from(cursor, 'base64url').toString());
  } catch {
    return null;
  }
}

function fits(kind: ExportKind | undefined, value: unknown): value is string | number {
  if (kind === 'whole') return Number.isSafeInteger(value);
  if (kind === 'day') return typeof value === 'string' && isIsoDate(value);
  return kind === 'text' && typeof value === 'string';
}

/** The key that {@link writeCursor} wrote for a table; null for any other text. */
export function readCursor(cursor: string, { order, columns }: ExportTable): ExportKey | null {
  const values = parse(cursor);
  if (!Array.isArray(values) || values.length !== order.length) return null;
  const kinds = order.map((name) => columns.find((column) => column.name === name)?.kind);
  return values.every((value, place) => fits(kinds[place], value)) ? (values as ExportKey) : null;
}
