import type { Word } from './split-words';

export interface ReadDate {
  /** `2014-07` or `2015`. */
  readonly since: string;
  /** Index of the first word after it. */
  readonly next: number;
}

const YEAR = /^(?:19|20)\d\d$/;
const DAY = /^\d{1,2}(?:st|nd|rd|th)?$/;

/** Reads "July 2014", "July 12, 2014", "July of 2014" or "2015" that begins at a word; null if there is none. */
export function readDate(
  words: readonly Word[],
  at: number,
  months: ReadonlyMap<string, number>,
): ReadDate | null {
  const text = words[at]?.text ?? '';
  if (YEAR.test(text)) return { since: text, next: at + 1 };
  const month = months.get(text);
  if (month === undefined) return null;
  let yearAt = at + 1;
  if (DAY.test(words[yearAt]?.text ?? '')) yearAt += 1;
  if (words[yearAt]?.text === 'of') yearAt += 1;
  const year = words[yearAt]?.text ?? '';
  return YEAR.test(year) ? { since: `${year}-${String(month).padStart(2, '0')}`, next: yearAt + 1 } : null;
}
