import type { Side } from '../diagnosis';
import type { Lexicon, Meaning } from './lexicon';
import { readDate } from './read-since';
import { GAPS, splitWords, type Gap, type Word } from './split-words';

/** A phrase of the text that says something. */
export interface Term {
  readonly start: number;
  readonly end: number;
  /** The strongest gap since the term before. */
  readonly gap: Gap;
  readonly side: Side | null;
  readonly meaning: Meaning | null;
  /** `2014-07` or `2015`. */
  readonly since: string | null;
}

export interface FoundTerms {
  readonly terms: readonly Term[];
  readonly unknownWords: readonly string[];
}

type Said = Partial<Pick<Term, 'side' | 'meaning' | 'since'>>;

/**
 * Finds the vocabulary's phrases in a text, whole words only and the longest first. Words of a side are read on
 * their own and may stand within a phrase ("big right toe").
 */
export function findTerms(text: string, lexicon: Lexicon): FoundTerms {
  const words = splitWords(text).flatMap((word) => spell(word, lexicon));
  const terms: Term[] = [];
  const unknown = new Set<string>();
  let gap: Gap = 'none';
  const push = (from: Word, to: Word, { side = null, meaning = null, since = null }: Said) => {
    terms.push({ start: from.start, end: to.end, gap, side, meaning, since });
    gap = 'none';
  };
  for (let at = 0; at < words.length;) {
    const word = words[at] as Word;
    gap = strongest(gap, word.gap);
    const side = lexicon.sides.get(word.text);
    const date = readDate(words, at, lexicon.months);
    const phrase = longestPhrase(words, at, lexicon);
    let next = at + 1;
    if (side !== undefined) push(word, word, { side });
    else if (date !== null) {
      push(word, words[date.next - 1] as Word, { since: date.since });
      next = date.next;
    } else if (phrase !== null) {
      next = phrase.next;
      if (phrase.meaning.joins) gap = strongest(gap, 'join');
      else if (saysSomething(phrase.meaning))
        push(word, words[next - 1] as Word, { meaning: phrase.meaning, side: phrase.side });
    } else if (!/^\d+$/.test(word.text) && !lexicon.months.has(word.text)) unknown.add(word.text);
    at = next;
  }
  return { terms, unknownWords: [...unknown] };
}

const strongest = (one: Gap, other: Gap): Gap => (GAPS.indexOf(one) < GAPS.indexOf(other) ? other : one);

const saysSomething = ({ part, nature, qualifiers }: Meaning) =>
  part !== null || nature !== null || qualifiers.length > 0;

/** A misspelling may stand for two words; both then have its place in the text. */
function spell(word: Word, { spellings }: Lexicon): Word[] {
  const meant = spellings.get(word.text);
  if (meant === undefined) return [word];
  return meant.split(' ').map((text, i) => ({ ...word, text, gap: i === 0 ? word.gap : 'none' }));
}

interface FoundPhrase {
  readonly meaning: Meaning;
  readonly side: Side | null;
  /** Index of the first word after it. */
  readonly next: number;
}

function longestPhrase(
  words: readonly Word[],
  from: number,
  { phrases, sides }: Lexicon,
): FoundPhrase | null {
  let found: FoundPhrase | null = null;
  let node = phrases;
  let side: Side | null = null;
  for (let at = from; at < words.length; at++) {
    const { text, gap } = words[at] as Word;
    if (at > from && gap !== 'none') break;
    const within: Side | undefined = at > from && side === null ? sides.get(text) : undefined;
    if (within !== undefined) {
      side = within;
      continue;
    }
    const next = node.next.get(text);
    if (next === undefined) break;
    node = next;
    if (node.meaning !== null) found = { meaning: node.meaning, side, next: at + 1 };
  }
  return found;
}
