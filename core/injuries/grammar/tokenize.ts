import { LEXICON, LONGEST_WORD, UNKNOWN_WORD, type Word } from './lexicon';
import { ALL_CAPITALS, CAPITALIZED, INNER_CAPITAL, NUMBER, SMALL, Tokens, WORD } from './tokens';

const APOSTROPHE = 39;
const HYPHEN = 45;
const DOT = 46;

/** Words that keep the dot after them; the sentence does not end there (see split-sentences). */
const DOTTED = new Set(
  'jr sr st mt ft dr no vs jan feb mar apr jun jul aug sept sep oct nov dec mon tues tue wed thurs thu fri'.split(
    ' ',
  ),
);

/** Cuts a text into words, numbers and marks, from left to right, looking at each character a bounded number of times. */
export function tokenize(text: string): Tokens {
  const tokens = new Tokens(text);
  let at = 0;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (isSpace(code)) at += 1;
    else if (isDigit(code)) at = readNumber(tokens, at);
    else if (isLetter(code)) at = readWord(tokens, at);
    else at = readMark(tokens, at, code);
  }
  return tokens;
}

/** `15`, but `1B`, `29th` and `51s` are words. */
function readNumber(tokens: Tokens, start: number): number {
  const { text } = tokens;
  let end = start + 1;
  while (isDigit(text.charCodeAt(end))) end += 1;
  if (isLetter(text.charCodeAt(end))) return readWord(tokens, start);
  tokens.add(NUMBER, start, end, SMALL, UNKNOWN_WORD);
  return end;
}

/** Letters and digits, with apostrophes, hyphens and the dots of initials within: `O''Brien`, `Chin-hui`, `J.J.`. */
function readWord(tokens: Tokens, start: number): number {
  const { text } = tokens;
  let end = start;
  let pieceStart = start;
  for (;;) {
    const code = text.charCodeAt(end);
    if (isLetter(code) || isDigit(code)) {
      end += 1;
    } else if (code === APOSTROPHE || code === 0x2019) {
      let after = end + 1;
      while (after < end + 4 && text.charCodeAt(after) === APOSTROPHE) after += 1;
      if (!isLetter(text.charCodeAt(after))) break;
      end = after;
      pieceStart = end;
    } else if (code === HYPHEN) {
      const next = text.charCodeAt(end + 1);
      if (!isLetter(next) && !isDigit(next)) break;
      end += 1;
    } else if (code === DOT && end === pieceStart + 1 && isUpper(text, pieceStart)) {
      end += 1;
      pieceStart = end;
      if (!isLetter(text.charCodeAt(end))) break;
    } else break;
  }
  let lower = end - start <= LONGEST_WORD ? text.slice(start, end).toLowerCase() : '';
  if (text.charCodeAt(end) === DOT && DOTTED.has(lower)) {
    end += 1;
    lower += '.';
  }
  const word: Word = (lower === '' ? undefined : LEXICON.get(lower)) ?? UNKNOWN_WORD;
  tokens.add(WORD, start, end, writingOf(text, start, end), word);
  return end;
}

/** A mark repeated is one token: `...`, `--`, `''`. */
function readMark(tokens: Tokens, start: number, code: number): number {
  let end = start + 1;
  while (tokens.text.charCodeAt(end) === code) end += 1;
  tokens.add(
    markKind(code),
    start,
    end,
    SMALL,
    code === 38 ? (LEXICON.get('&') ?? UNKNOWN_WORD) : UNKNOWN_WORD,
  );
  return end;
}

function markKind(code: number): number {
  if (code === 0x2013 || code === 0x2014) return HYPHEN;
  if (code === 0x201c || code === 0x201d) return 34;
  // Kinds 1 and 2 are words and numbers; control characters and the rest of Unicode's marks are all alike.
  return code > 32 && code < 127 ? code : 127;
}

function writingOf(text: string, start: number, end: number): number {
  const first = isUpper(text, start);
  let upper = false;
  let lower = false;
  // Two dozen characters tell enough, even of a word of a million.
  for (let at = start; at < end && at < start + 24; at += 1) {
    if (isUpper(text, at)) upper = upper || at > start;
    else if (isLetter(text.charCodeAt(at))) lower = true;
  }
  if (first || (isDigit(text.charCodeAt(start)) && upper)) return lower ? CAPITALIZED : ALL_CAPITALS;
  return upper ? INNER_CAPITAL : SMALL;
}

function isUpper(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code < 128) return code >= 65 && code <= 90;
  if (!isLetter(code)) return false;
  const character = text.charAt(at);
  return character !== character.toLowerCase();
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

/** ASCII letters, and beyond Latin-1's marks all that is no punctuation of the General block. */
function isLetter(code: number): boolean {
  if (code < 128) return (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
  return (
    code >= 0xc0 && code !== 0xd7 && code !== 0xf7 && (code < 0x2000 || code > 0x206f) && code !== 0x3000
  );
}

function isSpace(code: number): boolean {
  return (
    code === 32 ||
    (code >= 9 && code <= 13) ||
    code === 0xa0 ||
    code === 0x3000 ||
    (code >= 0x2000 && code <= 0x200a)
  );
}
