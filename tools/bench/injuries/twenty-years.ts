import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';

/** A year of transaction texts as a CSV file. */
export interface YearOfTexts {
  readonly year: number;
  /** The recorded year whose texts it repeats; its own where it is recorded itself. */
  readonly told: number;
  readonly csv: string;
}

const FIRST_YEAR = 2001;
const YEARS = 20;
const RECORDINGS = path.resolve('..', 'shared', 'recordings');

/** The register's file, where the recordings are. */
export const REGISTER = path.join(RECORDINGS, 'people', 'chadwick_register_mlb2001plus.csv');

/**
 * Twenty years of texts: the recorded ones, and for the years between them those of the nearest recorded year, with all
 * its dates moved.
 *
 * @throws Error where there are no recordings
 */
export function twentyYears(): YearOfTexts[] {
  const folder = path.join(RECORDINGS, 'transactions');
  const recorded = readdirSync(folder).flatMap((name) => {
    const year = name.match(/_(\d{4})\.csv$/)?.[1];
    return year === undefined ? [] : [{ year: Number(year), file: path.join(folder, name) }];
  });
  return Array.from({ length: YEARS }, (_, n) => {
    const year = FIRST_YEAR + n;
    const [nearest] = [...recorded].sort((a, b) => Math.abs(a.year - year) - Math.abs(b.year - year));
    if (nearest === undefined) throw new Error(`no transactions are recorded in ${folder}`);
    return { year, told: nearest.year, csv: moved(readFileSync(nearest.file, 'utf8'), nearest.year, year) };
  });
}

/** Years as dates write them: at the start of a row, and after a comma in a sentence. */
function moved(csv: string, from: number, to: number): string {
  if (from === to) return csv;
  const lastDay = to % 4 === 0 ? '29' : '28';
  return csv
    .replace(new RegExp(`^${from}-`, 'gm'), `${to}-`)
    .replace(new RegExp(`, ${from}\\b`, 'g'), `, ${to}`)
    .replace(/^(\d{4}-02-)29/gm, `$1${lastDay}`);
}
