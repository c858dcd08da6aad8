import type { Span } from '../move';
import { isAbbreviation } from './read-position';
import { APOSTROPHE, CAPITALIZED, CLOSE, COMMA, OPEN, QUOTE, SMALL, WORD, type Tokens } from './tokens';

export interface ReadName {
  /** As written, but an apostrophe doubled by the wire is one, and a nickname within is left out. */
  readonly name: string;
  readonly span: Span;
  /** How many words it has, suffix not counted. */
  readonly words: number;
  readonly next: number;
}

const MOST_WORDS = 5;
const MOST_NICKNAME_WORDS = 3;

/** Reads a man's name of capitalised words at `from`; null if no name starts there. */
export function readName(tokens: Tokens, from: number, end: number): ReadName | null {
  let i = from;
  let words = 0;
  let nickname: Span | null = null;
  while (i < end && words < MOST_WORDS) {
    if (words > 0 && isSuffix(tokens, i)) break;
    if (isNameWord(tokens, i, words === 0)) {
      i += 1;
      words += 1;
    } else if (words > 0 && isOwner(tokens, i, end)) {
      return readOwner(tokens, from, i, words + 1);
    } else if (isParticle(tokens, i, end)) {
      i += 1;
    } else {
      const close = words === 1 && nickname === null ? nicknameEnd(tokens, i, end) : null;
      if (close === null) break;
      nickname = tokens.span(i, close);
      i = close;
    }
  }
  if (words === 0) return null;
  if (i < end && isSuffix(tokens, i)) i += 1;
  else if (tokens.kind(i) === COMMA && i + 1 < end && isSuffix(tokens, i + 1)) i += 2;
  const span = tokens.span(from, i);
  return { name: cleanName(tokens.text, span, nickname), span, words, next: i };
}

/** A capitalised word that is no verb, position, club's or sentence's word. */
function isNameWord(tokens: Tokens, i: number, first: boolean): boolean {
  if (tokens.kind(i) !== WORD || tokens.writing(i) === SMALL) return false;
  const word = tokens.word(i);
  if (word.text === '') return !isPossessive(tokens, i);
  if (word.text === 'dl')
    return first && tokens.kind(i + 1) === WORD && tokens.writing(i + 1) === CAPITALIZED;
  if (word.verb !== null || word.lists !== null || word.position !== null) return false;
  if (isAbbreviation(tokens, i)) return false;
  // Small words that are names too: Will Ohman, De La Rosa; as a surname nearly any: Ryan Minor, Kevin Cash.
  if (word.role === null || word.role === 'particle' || word.text === 'will' || word.text === 'day')
    return true;
  return !first && (word.role === 'before_player' || word.role === 'no_name');
}

/** "van den Hurk": small, with a capital to come within two words. */
function isParticle(tokens: Tokens, i: number, end: number): boolean {
  if (tokens.word(i).role !== 'particle' || tokens.writing(i) !== SMALL) return false;
  for (let n = i + 1; n < i + 3 && n < end; n += 1) {
    if (tokens.kind(n) !== WORD) return false;
    if (tokens.writing(n) !== SMALL) return isNameWord(tokens, n, false);
    if (tokens.word(n).role !== 'particle') return false;
  }
  return false;
}

function isSuffix(tokens: Tokens, i: number): boolean {
  return tokens.word(i).role === 'suffix' && tokens.writing(i) !== SMALL;
}

/** `"El Duque"` or `(El Duque)` between two words of a name: the token after it. */
function nicknameEnd(tokens: Tokens, i: number, end: number): number | null {
  const open = tokens.kind(i);
  if (open !== QUOTE && open !== OPEN) return null;
  for (let n = i + 1; n <= i + MOST_NICKNAME_WORDS + 1 && n < end; n += 1) {
    const kind = tokens.kind(n);
    if (kind === (open === QUOTE ? QUOTE : CLOSE)) {
      return n > i + 1 && n + 1 < end && isNameWord(tokens, n + 1, false) ? n + 1 : null;
    }
    if (!isNameWord(tokens, n, false) && tokens.word(n).role !== 'article') return null;
  }
  return null;
}

function isPossessive(tokens: Tokens, i: number): boolean {
  const end = tokens.end(i);
  const { text } = tokens;
  return text.charAt(end - 1) === 's' && text.charCodeAt(end - 2) === APOSTROPHE;
}

/** "Adam Melhuse's contract" */
function isOwner(tokens: Tokens, i: number, end: number): boolean {
  return (
    isPossessive(tokens, i) &&
    tokens.writing(i) !== SMALL &&
    i + 1 < end &&
    tokens.word(i + 1).role === 'contract'
  );
}

function readOwner(tokens: Tokens, from: number, i: number, words: number): ReadName {
  let end = tokens.end(i) - 1;
  while (tokens.text.charCodeAt(end - 1) === APOSTROPHE) end -= 1;
  const span = { start: tokens.start(from), end };
  return { name: cleanName(tokens.text, span, null), span, words, next: i + 1 };
}

function cleanName(text: string, span: Span, nickname: Span | null): string {
  const whole =
    nickname === null
      ? text.slice(span.start, span.end)
      : `${text.slice(span.start, nickname.start).trimEnd()} ${text.slice(nickname.end, span.end).trimStart()}`;
  return whole.includes("''") ? whole.replaceAll("''''", "'").replaceAll("''", "'") : whole;
}
