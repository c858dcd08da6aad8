import { MONTHS, WEEKDAYS } from './calendar-words';
import { CLUB_NAMES } from './clubs';
import { LIST_ADJECTIVES, LIST_NAMES, type ListName } from './list-names';
import { POSITION_ABBREVIATIONS, POSITION_NOUNS, POSITION_QUALIFIERS } from './positions';
import { ORDER_WORDS } from './regular-orders';
import { SMALL_WORDS, type Role } from './small-words';
import { VERBS, type Verb } from './verbs';

/** All that the tables say of a word, looked up once when the text is cut into tokens. */
export interface Word {
  /** Small letters; empty for a word that is in no table. */
  readonly text: string;
  readonly verb: Verb | null;
  readonly role: Role | null;
  /** True where the word may be a position's abbreviation, if written in capitals. */
  readonly abbreviation: boolean;
  /** Spelled-out position. */
  readonly position: string | null;
  readonly positionQualifier: ReadonlyMap<string, string> | null;
  readonly month: number | null;
  readonly weekday: number | null;
  readonly lists: readonly ListName[] | null;
  readonly listAdjective: boolean;
  readonly clubs: readonly (readonly string[])[] | null;
}

const ABBREVIATIONS = new Set([...POSITION_ABBREVIATIONS.keys()].map((word) => word.toLowerCase()));

export const UNKNOWN_WORD: Word = describe('');

/** Longer words are in no table and need no look-up. */
export const LONGEST_WORD = 20;

/** By word in small letters, and as it is written with a capital or in capitals: most words need no conversion. */
export const LEXICON: ReadonlyMap<string, Word> = buildLexicon();

function describe(text: string): Word {
  return {
    text,
    verb: VERBS.get(text) ?? null,
    role: SMALL_WORDS.get(text) ?? null,
    abbreviation: ABBREVIATIONS.has(text),
    position: POSITION_NOUNS.get(text) ?? null,
    positionQualifier: POSITION_QUALIFIERS.get(text) ?? null,
    month: MONTHS.get(text) ?? null,
    weekday: WEEKDAYS.get(text) ?? null,
    lists: LIST_NAMES.get(text) ?? null,
    listAdjective: LIST_ADJECTIVES.has(text),
    clubs: CLUB_NAMES.get(text) ?? null,
  };
}

function buildLexicon(): Map<string, Word> {
  const texts = new Set<string>([
    ...VERBS.keys(),
    ...SMALL_WORDS.keys(),
    ...MONTHS.keys(),
    ...WEEKDAYS.keys(),
  ]);
  for (const text of [...ABBREVIATIONS, ...POSITION_NOUNS.keys(), ...LIST_ADJECTIVES, ...ORDER_WORDS])
    texts.add(text);
  for (const [first, seconds] of POSITION_QUALIFIERS)
    [first, ...seconds.keys()].forEach((text) => texts.add(text));
  for (const names of LIST_NAMES.values())
    names.forEach(({ words }) => words.forEach((text) => texts.add(text)));
  for (const names of CLUB_NAMES.values()) names.forEach((words) => words.forEach((text) => texts.add(text)));
  const lexicon = new Map<string, Word>();
  for (const text of texts) {
    const word = describe(text);
    lexicon.set(text, word);
    lexicon.set(text.charAt(0).toUpperCase() + text.slice(1), word);
    lexicon.set(text.toUpperCase(), word);
  }
  return lexicon;
}
