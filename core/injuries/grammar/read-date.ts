import { addDays, isIsoDate } from '../../calendar';
import type { IsoDate } from '../../ids';
import type { Span } from '../move';
import { COMMA, HYPHEN, NUMBER, SLASH, type Tokens } from './tokens';

export interface ReadDate {
  readonly date: IsoDate;
  readonly span: Span;
  readonly next: number;
}

/** More than any leap year is away. */
const MOST_YEARS_BACK = 8;
/** "effective" tells of the past only when the day is near. */
const MOST_DAYS_EFFECTIVE = 60;

/** Reads "retroactive to July 19, 2009" and its kin at `from`; null where no day follows. */
export function readRetroactive(tokens: Tokens, from: number, end: number, on: IsoDate): ReadDate | null {
  if (tokens.word(from).role !== 'retro') return null;
  let i = from + 1;
  for (let n = 0; n < 3 && i < end; n += 1) {
    const { role, text } = tokens.word(i);
    if (role !== 'to' && role !== 'on' && role !== 'from' && role !== 'article' && text !== 'until') break;
    i += 1;
  }
  const read = readDate(tokens, i, end, on);
  if (read === null || tokens.word(from).text !== 'effective') return read;
  return read.date <= on && read.date >= addDays(on, -MOST_DAYS_EFFECTIVE) ? read : null;
}

/**
 * Reads a day: "July 19, 2009", "Aug. 15", "6/29th", "4/30/01", "Sunday", "yesterday", "21st". What the text does
 * not say is that of the nearest such day on or before `on`.
 */
export function readDate(tokens: Tokens, from: number, end: number, on: IsoDate): ReadDate | null {
  if (from >= end) return null;
  const { month, weekday, text } = tokens.word(from);
  const made = (date: IsoDate | null, next: number): ReadDate | null =>
    date === null ? null : { date, span: tokens.span(from, next), next };
  if (text === 'yesterday') return made(addDays(on, -1), from + 1);
  if (weekday !== null) {
    const after = tokens.kind(from + 1) === COMMA ? from + 2 : from + 1;
    const exact = after < end && tokens.word(after).month !== null ? readDate(tokens, after, end, on) : null;
    return made(exact?.date ?? lastWeekday(weekday, on), exact?.next ?? from + 1);
  }
  if (month !== null) return readMonthDay(tokens, from, end, on, month);
  const first = dayNumber(tokens, from);
  if (first === null) return null;
  const mark = tokens.kind(from + 1);
  const second = from + 2 < end && (mark === SLASH || mark === HYPHEN) ? dayNumber(tokens, from + 2) : null;
  if (second === null)
    return tokens.kind(from) === NUMBER ? null : made(nearestBefore(null, first, on), from + 1);
  const year = from + 4 < end && tokens.kind(from + 3) === mark ? yearNumber(tokens, from + 4) : null;
  return year === null
    ? made(nearestBefore(first, second, on), from + 3)
    : made(toDate(year, first, second), from + 5);
}

function readMonthDay(
  tokens: Tokens,
  from: number,
  end: number,
  on: IsoDate,
  month: number,
): ReadDate | null {
  // "Sept . 9" and "May-6" occur.
  const mark = tokens.kind(from + 1);
  const dayAt = mark === HYPHEN || mark === 46 ? from + 2 : from + 1;
  const day = dayAt < end ? dayNumber(tokens, dayAt) : null;
  if (day === null) return null;
  const yearAt = tokens.kind(dayAt + 1) === COMMA ? dayAt + 2 : dayAt + 1;
  const year = yearAt < end ? fourDigits(tokens, yearAt) : null;
  const date = year === null ? nearestBefore(month, day, on) : toDate(year, month, day);
  if (date === null) return null;
  const next = year === null ? dayAt + 1 : yearAt + 1;
  return { date, span: tokens.span(from, next), next };
}

/** `6` or `6th`: at most two digits. */
function dayNumber(tokens: Tokens, i: number): number | null {
  const start = tokens.start(i);
  const first = digit(tokens.text, start);
  if (first === null) return null;
  const second = start + 1 < tokens.end(i) ? digit(tokens.text, start + 1) : null;
  if (second === null) return first;
  return digit(tokens.text, start + 2) === null ? first * 10 + second : null;
}

function digit(text: string, at: number): number | null {
  const code = text.charCodeAt(at);
  return code >= 48 && code <= 57 ? code - 48 : null;
}

function fourDigits(tokens: Tokens, i: number): number | null {
  if (tokens.kind(i) !== NUMBER || tokens.end(i) - tokens.start(i) !== 4) return null;
  return Number(tokens.raw(i));
}

function yearNumber(tokens: Tokens, i: number): number | null {
  if (tokens.kind(i) !== NUMBER) return null;
  const digits = tokens.end(i) - tokens.start(i);
  if (digits === 2) return 2000 + Number(tokens.raw(i));
  return digits === 4 ? Number(tokens.raw(i)) : null;
}

function toDate(year: number, month: number, day: number): IsoDate | null {
  const two = (value: number): string => String(value).padStart(2, '0');
  const text = `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`;
  return isIsoDate(text) ? text : null;
}

/** The newest such day on or before `on`; of any month when `month` is null. */
function nearestBefore(month: number | null, day: number, on: IsoDate): IsoDate | null {
  let year = Number(on.slice(0, 4));
  let tried = month ?? Number(on.slice(5, 7));
  for (let n = 0; n <= MOST_YEARS_BACK; n += 1) {
    const date = toDate(year, tried, day);
    if (date !== null && date <= on) return date;
    if (month === null && tried > 1) tried -= 1;
    else {
      if (month === null) tried = 12;
      year -= 1;
    }
  }
  return null;
}

function lastWeekday(weekday: number, on: IsoDate): IsoDate {
  const today = new Date(`${on}T00:00:00Z`).getUTCDay();
  return addDays(on, -((today - weekday + 7) % 7));
}
