import { parse } from 'csv-parse/sync';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';

/** A row of free prose, as the recordings hold it. Its text never enters the repository. */
export interface ProseRow {
  /** Season of the recording the row stands in, such as `2001`. */
  readonly file: string;
  /** Physical line on which the record starts; the header is line 1. */
  readonly line: number;
  /** First 12 hexadecimal digits of the text's SHA-256. */
  readonly hash: string;
  /** The day under which the row is listed. */
  readonly date: string;
  readonly text: string;
}

const SEASONS = ['2001', '2002', '2003', '2007', '2008', '2009'];
/** From this day on the source writes one sentence a move, by a fixed pattern: not what the yardstick is for. */
const END_OF_PROSE = '2009-04-01';
const DISABLED_LIST = /disabled list|\bDL\b/i;
const SAMPLE = 500;
const SEED = 20090401;

/**
 * Draws the 500 rows that were labelled by hand, without replacement and by a fixed seed.
 *
 * @param folder - The folder of transaction recordings, `mlbcom_transactions_<year>.csv`.
 * @returns The drawn rows in the order of file and line.
 */
export function drawProseRows(folder: string): ProseRow[] {
  const rows = SEASONS.flatMap((season) => rowsOnDisabledList(folder, season));
  return firstOfShuffled(rows.length, SAMPLE)
    .sort((a, b) => a - b)
    .map((at) => rows[at]!);
}

function rowsOnDisabledList(folder: string, season: string): ProseRow[] {
  const csv = readFileSync(path.join(folder, `mlbcom_transactions_${season}.csv`), 'utf8');
  const records = parse<NumberedRecord>(csv, { bom: true, info: true, columns: true });
  return records
    .map(({ record: { date, transaction: text }, info }) => ({
      file: season,
      // Where the record ends, and begins as well: no text of these files spans lines.
      line: info.lines,
      hash: createHash('sha256').update(text).digest('hex').slice(0, 12),
      date,
      text,
    }))
    .filter(({ date, text }) => date < END_OF_PROSE && DISABLED_LIST.test(text));
}

interface NumberedRecord {
  readonly record: { readonly date: string; readonly transaction: string };
  readonly info: { readonly lines: number };
}

/** The first `count` places of a Fisher-Yates shuffle of 0 … `length` - 1. */
function firstOfShuffled(length: number, count: number): number[] {
  const places = Array.from({ length }, (_, n) => n);
  const random = mulberry32(SEED);
  for (let n = 0; n < count; n += 1) {
    const other = n + Math.floor(random() * (length - n));
    [places[n], places[other]] = [places[other]!, places[n]!];
  }
  return places.slice(0, count);
}

/** Tommy Ettinger's public-domain generator of 32 bits of state; numbers in [0, 1). */
function mulberry32(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}
