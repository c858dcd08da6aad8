import { addDays } from './calendar';
import { IngestError } from './errors';
import type { IsoDate } from './ids';

/** Since there are professionals; later ones are slips of the pen, and of 9999 there would be 96,000 to ask for. */
const SHAPE = /^(18[5-9]|19\d|20\d)\d-(0[1-9]|1[0-2])$/;

/** @throws IngestError `BadInput` naming the field and the value. */
export function parseMonth(text: string, field: string): string {
  if (SHAPE.test(text)) return text;
  throw new IngestError('BadInput', `${field}: "${text}" is not a month (YYYY-MM)`, { path: field });
}

/**
 * The months that somebody asks for: from one to another; one alone; or, when none is given, those that the days before
 * today reach into.
 *
 * @param trailingDays - how many days
 * @throws IngestError `BadInput` for a month that is none, or a last one before the first
 */
export function monthsAsked(
  { from, to }: { readonly from?: string; readonly to?: string },
  today: IsoDate,
  trailingDays: number,
): string[] {
  const first = from === undefined ? addDays(today, -trailingDays).slice(0, 7) : parseMonth(from, 'from');
  const last = to === undefined ? (from === undefined ? today.slice(0, 7) : first) : parseMonth(to, 'to');
  if (last < first) throw new IngestError('BadInput', `to: ${last} lies before ${first}`, { path: 'to' });
  return monthsBetween(first, last);
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
