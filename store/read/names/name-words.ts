import { foldName } from '../../../core/fold-name';

/** Nobody has more names that tell him apart, and nobody types more. */
const MOST_WORDS = 6;

/** Letters that stand alone next to each other are initials: "j. d. drew" → "jd drew". */
const joinInitials = (words: readonly string[]): string[] => {
  const joined: string[] = [];
  let wasLetter = false;
  for (const word of words) {
    const isLetter = word.length === 1;
    if (isLetter && wasLetter) joined[joined.length - 1] += word;
    else joined.push(word);
    wasLetter = isLetter;
  }
  return joined;
};

/** Points and apostrophes vanish ("J.D." → "jd", "O’Neill" → "oneill"); whatever else is no letter or digit separates. */
const splitName = (name: string): string[] =>
  foldName(name)
    .replace(/[.'’‘`´]/g, '')
    .split(/[^\p{Letter}\p{Number}]+/u)
    .filter(Boolean);

/** What follows a family name and is none. */
const SUFFIXES = new Set(['jr', 'sr', 'ii', 'iii', 'iv']);

/** A name as the search sees it. */
export interface NameWords {
  /** The words of the name, folded, in order. */
  words: string[];
  /** Stand for the whole name: its initials, all of it in one word (with and without the first), what follows an apostrophe. */
  extras: string[];
  /** The family name's first word; empty where it is not known. */
  family: string;
  /** All words with spaces between. */
  whole: string;
}

/** @param family - the family name alone, where the source tells it; else the last word stands for it */
export function nameWords(name: string, family?: string): NameWords {
  const words = joinInitials(splitName(name));
  const proper = words.filter((word) => !SUFFIXES.has(word));
  const afterApostrophe = foldName(name).match(/(?<=['’‘`´])\p{Letter}{2,}/gu) ?? [];
  const initials = proper.map((word) => word[0]).join('');
  return {
    words,
    extras: [
      ...(proper.length > 1 ? [initials, proper.join('')] : []),
      ...(proper.length > 2 ? [proper.slice(1).join('')] : []),
      ...afterApostrophe,
    ],
    family: (family && splitName(family)[0]) ?? proper.at(-1) ?? '',
    whole: words.join(' '),
  };
}

/** The readings of what a visitor typed: letters that stand alone are initials of one name, or of several. */
export function queryWords(query: string): string[][] {
  const words = splitName(query).slice(0, MOST_WORDS);
  const joined = joinInitials(words);
  return joined.length === words.length ? [words] : [joined, words];
}
