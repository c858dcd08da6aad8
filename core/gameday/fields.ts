import { IngestError } from '../errors';

/** A JSON object as `JSON.parse` gives it. */
export type Json = { readonly [key: string]: unknown };

const MAX_SHOWN = 60;

function shown(value: unknown): string {
  if (value === undefined) return 'nothing';
  const text = JSON.stringify(value) ?? String(value);
  return text.length > MAX_SHOWN ? `${text.slice(0, MAX_SHOWN)}…` : text;
}

function mismatch(path: string, expected: string, value: unknown): IngestError {
  return new IngestError('FieldMismatch', `${path}: expected ${expected}, found ${shown(value)}`, { path });
}

/**
 * Runs a part of the parse and puts `prefix` before the path of any field error inside it, so that the deep
 * parse never builds a path for the fields that are right.
 */
export function within<T>(prefix: string, parse: () => T): T {
  try {
    return parse();
  } catch (error) {
    if (error instanceof IngestError && error.kind === 'FieldMismatch' && error.facts.path !== undefined) {
      const joint = error.facts.path.startsWith('[') ? '' : '.';
      throw new IngestError('FieldMismatch', `${prefix}${joint}${error.message}`, {
        ...error.facts,
        path: `${prefix}${joint}${error.facts.path}`,
      });
    }
    throw error;
  }
}

export function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A required object. @throws IngestError `FieldMismatch` with the field's path. */
export function object(parent: Json, key: string): Json {
  const value = parent[key];
  if (isObject(value)) return value;
  throw mismatch(key, 'an object', value);
}

/** An optional object: absent and null are one. */
export function optionalObject(parent: Json | undefined, key: string): Json | undefined {
  const value = parent?.[key];
  if (value === undefined || value === null) return undefined;
  if (isObject(value)) return value;
  throw mismatch(key, 'an object', value);
}

/** A required list of anything. */
export function list(parent: Json, key: string): readonly unknown[] {
  const value = parent[key];
  if (Array.isArray(value)) return value;
  throw mismatch(key, 'a list', value);
}

/** A required list of objects; the path of an element that is none has its place. */
export function objects(parent: Json, key: string): readonly Json[] {
  return list(parent, key).map((value, position) => {
    if (isObject(value)) return value;
    throw mismatch(`${key}[${position}]`, 'an object', value);
  });
}

export function optionalObjects(parent: Json | undefined, key: string): readonly Json[] {
  const value = parent?.[key];
  return parent === undefined || value === undefined || value === null ? [] : objects(parent, key);
}

export function text(parent: Json, key: string): string {
  const value = parent[key];
  if (typeof value === 'string' && value !== '') return value;
  throw mismatch(key, 'a text', value);
}

export function optionalText(parent: Json | undefined, key: string): string | null {
  const value = parent?.[key];
  if (value === undefined || value === null || value === '') return null;
  if (typeof value === 'string') return value;
  throw mismatch(key, 'a text', value);
}

/** A text one step deeper; absent where either step is. */
export function nestedText(parent: Json | undefined, key: string, field: string): string | null {
  const nested = optionalObject(parent, key);
  return nested === undefined ? null : within(key, () => optionalText(nested, field));
}

export function integer(parent: Json, key: string): number {
  const value = parent[key];
  if (typeof value === 'number' && Number.isInteger(value)) return value;
  throw mismatch(key, 'an integer', value);
}

export function optionalInteger(parent: Json | undefined, key: string): number | null {
  const value = parent?.[key];
  if (value === undefined || value === null) return null;
  if (typeof value === 'number' && Number.isInteger(value)) return value;
  throw mismatch(key, 'an integer', value);
}

/** A millionth of a foot or mile an hour: far below what any tracker sees. */
const DECIMALS = 1e6;

/**
 * A measured number, to six decimals. Feeds carry all digits of a double; databases print and read back up to 15
 * of them faithfully, and a value that comes back changed would look like a corrected feed.
 */
export function optionalNumber(parent: Json | undefined, key: string): number | null {
  const value = parent?.[key];
  if (value === undefined || value === null) return null;
  const rounded = typeof value === 'number' ? Math.round(value * DECIMALS) / DECIMALS : NaN;
  if (Number.isFinite(rounded)) return rounded;
  throw mismatch(key, 'a number', value);
}

export function boolean(parent: Json, key: string): boolean {
  const value = parent[key];
  if (typeof value === 'boolean') return value;
  throw mismatch(key, 'true or false', value);
}

/** A season, written as text. */
export function year(parent: Json, key: string): number {
  const value = text(parent, key);
  if (/^\d{4}$/.test(value)) return Number(value);
  throw mismatch(key, 'a year', value);
}

/** Absent and null count as false. */
export function flag(parent: Json | undefined, key: string): boolean {
  const value = parent?.[key];
  if (value === undefined || value === null) return false;
  if (typeof value === 'boolean') return value;
  throw mismatch(key, 'true or false', value);
}

/** The `id` of a nested reference such as `{"pitcher": {"id": 1}}`. */
export function reference(parent: Json, key: string): number {
  const nested = object(parent, key);
  return within(key, () => integer(nested, 'id'));
}

export function optionalReference(parent: Json | undefined, key: string): number | null {
  const nested = optionalObject(parent, key);
  return nested === undefined ? null : within(key, () => optionalInteger(nested, 'id'));
}

/** The `code` of a nested coded value such as `{"batSide": {"code": "L"}}`. */
export function code(parent: Json, key: string): string {
  const nested = object(parent, key);
  return within(key, () => text(nested, 'code'));
}

export function optionalCode(parent: Json | undefined, key: string): string | null {
  return nestedText(parent, key, 'code');
}

/** An ISO instant, checked; absent is null. */
export function optionalInstant(parent: Json | undefined, key: string): string | null {
  const value = optionalText(parent, key);
  if (value === null) return null;
  if (Number.isNaN(Date.parse(value))) throw mismatch(key, 'an instant', value);
  return value;
}

/** A whole number written as text, such as weather's `"59"`; anything else is null. */
export function numberInText(parent: Json | undefined, key: string): number | null {
  const value = parent?.[key];
  if (typeof value === 'number') return Number.isFinite(value) ? Math.round(value) : null;
  if (typeof value !== 'string' || !/^-?\d{1,5}$/.test(value.trim())) return null;
  return Number(value);
}
