import { IngestError } from './errors';
import type { IsoDate } from './ids';

const MS_PER_DAY = 86_400_000;
const SHAPE = /^(\d{4})-(\d{2})-(\d{2})$/;

/** True for a day that exists, written `YYYY-MM-DD`. */
export function isIsoDate(text: string): text is IsoDate {
  if (!SHAPE.test(text)) return false;
  const time = Date.parse(`${text}T00:00:00Z`);
  return Number.isFinite(time) && new Date(time).toISOString().slice(0, 10) === text;
}

/** @throws IngestError `BadInput` naming the field and the value. */
export function parseIsoDate(text: string, field: string): IsoDate {
  if (isIsoDate(text)) return text;
  throw new IngestError('BadInput', `${field}: "${text}" is not a day of the calendar (YYYY-MM-DD)`, {
    path: field,
  });
}

/** The day `days` after `date` (before it, when negative). */
export function addDays(date: IsoDate, days: number): IsoDate {
  return new Date(Date.parse(`${date}T00:00:00Z`) + days * MS_PER_DAY).toISOString().slice(0, 10) as IsoDate;
}

/** All days from `from` to `to`, both included; empty when `to` is earlier. */
export function daysBetween(from: IsoDate, to: IsoDate): IsoDate[] {
  // Counted, not compared: the day after 9999-12-31 is written with a sign and sorts before all others.
  const count = Math.round((Date.parse(to) - Date.parse(from)) / MS_PER_DAY) + 1;
  return Array.from({ length: Math.max(count, 0) }, (_, days) => addDays(from, days));
}

const EASTERN = new Intl.DateTimeFormat('en-CA', {
  timeZone: 'America/New_York',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
});

/** The calendar day in New York at an instant: baseball's day, wherever the worker stands. */
export function easternDate(instant: Date): IsoDate {
  return EASTERN.format(instant) as IsoDate;
}
