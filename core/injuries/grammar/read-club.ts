import type { Span } from '../move';
import { isAbbreviation, readPosition } from './read-position';
import { CLOSE, COMMA, DOT, HYPHEN, OPEN, SLASH, SMALL, WORD, type Tokens } from './tokens';

export interface ReadClub {
  readonly span: Span;
  readonly next: number;
}

/** "Scranton/Wilkes-Barre of the International League (AAA)" has eight. */
const MOST_WORDS = 8;
const CLASSES: ReadonlySet<string> = new Set([
  'class',
  'aaa',
  'aa',
  'single-a',
  'double-a',
  'triple-a',
  'triple-aaa',
  'triple',
  'double',
  'single',
  'a',
]);

const FARM_NOUNS: ReadonlySet<string> = new Set(['camp', 'complex', 'system', 'roster', 'club', 'spring']);

/** Reads a major-league club by its known name ("Tampa Bay Devil Rays", "Rays"), with or without "The". */
export function readKnownClub(tokens: Tokens, from: number, end: number): ReadClub | null {
  const at = tokens.word(from).text === 'the' ? from + 1 : from;
  const names = tokens.word(at).clubs;
  if (names === null || at >= end || tokens.writing(at) === SMALL) return null;
  for (const name of names) {
    const next = at + name.length;
    if (next <= end && name.every((word, n) => tokens.word(at + n).text === word)) {
      return { span: tokens.span(at, next), next };
    }
  }
  return null;
}

/**
 * Reads where a man goes to or comes from: capitalised words, with the class of the league before
 * ("Triple-A Nashville") or after ("Durham (AAA)"); the class alone where no name follows.
 */
export function readPlace(tokens: Tokens, from: number, end: number): ReadClub | null {
  let i = tokens.word(from).role === 'article' && tokens.word(from).text !== 'a' ? from + 1 : from;
  // "the club's minor league system"
  if (tokens.word(i).text === '' && tokens.word(i + 1).text === 'minor' && tokens.writing(i) === SMALL)
    i += 1;
  const start = i;
  const farm = readFarm(tokens, i, end);
  if (farm !== null) return farm;
  let last = start;
  for (let n = 0; n < MOST_WORDS && i < end; n += 1) {
    if (tokens.kind(i) === SLASH || tokens.kind(i) === HYPHEN) i += 1;
    if (!isPlaceWord(tokens, i, end)) break;
    const classOnly = n === 0 && CLASSES.has(tokens.word(i).text);
    i += 1;
    last = i;
    // "Triple-A, Memphis"
    if (classOnly && tokens.kind(i) === COMMA && isPlaceWord(tokens, i + 1, end)) i += 1;
  }
  if (last === start) return null;
  return { span: tokens.span(start, last), next: skipClass(tokens, last, end) };
}

/** "minor league camp", "Minor Leagues". */
function readFarm(tokens: Tokens, i: number, end: number): ReadClub | null {
  if (tokens.word(i).text !== 'minor' || i + 1 >= end) return null;
  const second = tokens.word(i + 1).text;
  if (second !== 'league' && second !== 'leagues') return null;
  const named = i + 2 < end && FARM_NOUNS.has(tokens.raw(i + 2).toLowerCase());
  const next = named ? i + 3 : i + 2;
  return { span: tokens.span(i, next), next };
}

function isPlaceWord(tokens: Tokens, i: number, end: number): boolean {
  if (i >= end) return false;
  const word = tokens.word(i);
  if (CLASSES.has(word.text) && (tokens.writing(i) !== SMALL || word.text.length > 3)) return true;
  // "51s", "66ers"
  if (tokens.kind(i) !== WORD) return false;
  if (tokens.writing(i) === SMALL) return isNumbered(tokens, i);
  if (word.verb !== null && !word.verb.base) return false;
  if (word.lists !== null || word.weekday !== null || isAbbreviation(tokens, i)) return false;
  if (readPosition(tokens, i, end) !== null) return false;
  return word.role === null || word.role === 'particle' || word.role === 'before_player';
}

function isNumbered(tokens: Tokens, i: number): boolean {
  const code = tokens.text.charCodeAt(tokens.start(i));
  return code >= 48 && code <= 57 && tokens.word(i).text === '' && tokens.word(i + 1).role !== 'day';
}

/** "(AAA)", "of the Pacific Coast League (AAA)". */
function skipClass(tokens: Tokens, from: number, end: number): number {
  let i = from;
  if (tokens.word(i).role === 'of' && tokens.writing(i) === SMALL && i < end) {
    let n = tokens.word(i + 1).role === 'article' ? i + 2 : i + 1;
    const first = n;
    while (n < end && n < first + 4 && tokens.kind(n) === WORD && tokens.writing(n) !== SMALL) n += 1;
    if (n > first) i = n;
  }
  if (tokens.kind(i) === OPEN && i + 2 < end && CLASSES.has(tokens.word(i + 1).text)) {
    for (let n = i + 2; n < i + 5 && n < end; n += 1) {
      if (tokens.kind(n) === CLOSE) return n + 1;
      if (tokens.kind(n) !== HYPHEN && tokens.kind(n) !== DOT && tokens.kind(n) !== WORD) break;
    }
  }
  return i;
}
