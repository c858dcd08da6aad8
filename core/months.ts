import { addDays } from './calendar';
import { IngestError } from './errors';
import type { IsoDate } from './ids';

const SHAPE = /^\d{4}-(0[1-9]|1[0-2])$/;

/** @throws IngestError `BadInput` naming the field and the value. */
export function parseMonth(text: string, field: string): string {
  if (SHAPE.test(text)) return text;
  throw new IngestError('BadInput', `${field}: "${text}" is not a month (YYYY-MM)`, { path: field });
}

/** All months from one to another, both included, as `2026-07`; empty when the last is earlier. */
export function monthsBetween(from: string, to: string): string[] {
  const months: string[] = [];
  for (let month = from; month <= to; month = monthAfter(month)) months.push(month);
  return months;
}

function monthAfter(month: string): string {
  return addDays(`${month}-01` as IsoDate, 31).slice(0, 7);
}

/** First and last day of a month. */
export function daysOfMonth(month: string): { readonly from: IsoDate; readonly to: IsoDate } {
  return {
    from: `${month}-01` as IsoDate,
    to: addDays(`${monthAfter(month)}-01` as IsoDate, -1),
  };
}
