/** How a value is written: a day as `YYYY-MM-DD`, a time as ISO 8601 in UTC. */
export type ExportKind = 'whole' | 'number' | 'flag' | 'text' | 'day' | 'time';

export type ExportValue = string | number | boolean | null;

export type ExportRow = Readonly<Record<string, ExportValue>>;

/** A column of a table as it is handed out. */
export interface ExportColumn {
  readonly name: string;
  readonly kind: ExportKind;
  readonly nullable: boolean;
  /** What it says, and its unit. */
  readonly about: string;
}

const column =
  (kind: ExportKind, nullable: boolean) =>
  (name: string, about: string): ExportColumn => ({ name, kind, nullable, about });

export const whole = column('whole', false);
export const wholeOrNull = column('whole', true);
export const number = column('number', false);
export const numberOrNull = column('number', true);
export const flag = column('flag', false);
export const text = column('text', false);
export const textOrNull = column('text', true);
export const day = column('day', false);
export const dayOrNull = column('day', true);
export const time = column('time', false);
export const timeOrNull = column('time', true);

/** The database's name of a column. */
export const columnInDatabase = (name: string): string =>
  name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
