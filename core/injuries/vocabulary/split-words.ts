/**
 * What stands between two words: `none` (a space, a hyphen), `join` (a slash, an ampersand), `aside` (a comma, a
 * bracket), `stop` (the end of a sentence). In this order the later is the stronger.
 */
export const GAPS = ['none', 'join', 'aside', 'stop'] as const;
export type Gap = (typeof GAPS)[number];

export interface Word {
  /** Lower case, with a straight apostrophe. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** Between the word before and this one. */
  readonly gap: Gap;
}

/** Letters and digits, with apostrophes within (`crohn's`) but not after (`achilles'`). */
const WORD = /[\p{L}\p{N}]+(?:['’][\p{L}\p{N}]+)*/gu;

/** Splits a text into words; hyphens part words (`non-displaced`). Takes time linear in the text's length. */
export function splitWords(text: string): Word[] {
  const words: Word[] = [];
  let end = 0;
  for (const match of text.matchAll(WORD)) {
    const start = match.index;
    const before = words.at(-1);
    const afterLetter = before !== undefined && before.end - before.start === 1;
    const gap = gapOf(text.slice(end, start), afterLetter);
    end = start + match[0].length;
    words.push({ text: match[0].toLowerCase().replaceAll('’', "'"), start, end, gap });
  }
  return words;
}

/** A full stop or a slash after a single letter is of an abbreviation: S.I. joint, A/C joint. */
function gapOf(between: string, afterLetter: boolean): Gap {
  if (between === ' ' || between === '-' || between === '') return 'none';
  if (/[;!?]|\.\.|\.\s/.test(between)) return afterLetter && !/[;!?]/.test(between) ? 'none' : 'stop';
  if (/[,:()[\]–—]|\s-+\s/.test(between)) return 'aside';
  if (/[/&+]/.test(between)) return afterLetter ? 'none' : 'join';
  return 'none';
}
