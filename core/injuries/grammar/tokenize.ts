import { characterClass, DIGIT, LOWER, MARK, SPACE, UPPER } from './character-class';
import { LEXICON, LONGEST_WORD, UNKNOWN_WORD, type Word } from './lexicon';
import {
  ALL_CAPITALS,
  APOSTROPHE,
  CAPITALIZED,
  DOT,
  HYPHEN,
  INNER_CAPITAL,
  NUMBER,
  QUOTE,
  SMALL,
  Tokens,
  WORD,
} from './tokens';

/** Words that keep the dot after them; the sentence does not end there (see split-sentences). */
const DOTTED = new Set(
  'jr sr st mt ft dr no vs jan feb mar apr jun jul aug sept sep oct nov dec mon tues tue wed thurs thu fri'.split(
    ' ',
  ),
);
/** An apostrophe may be written four times over. */
const MOST_APOSTROPHES = 4;
/** No dotted word is longer. */
const LONGEST_DOTTED = 5;

/** Cuts a text into words, numbers and marks, left to right, looking at each character a bounded number of times. */
export function tokenize(text: string): Tokens {
  const tokens = new Tokens(text);
  let at = 0;
  while (at < text.length) {
    const sort = characterClass(text, at);
    if (sort === SPACE) at += 1;
    else if (sort === DIGIT) at = readNumber(tokens, at);
    else if (sort === MARK) at = readMark(tokens, at);
    else at = readWord(tokens, at);
  }
  return tokens;
}

/** `15`, but `1B`, `29th` and `51s` are words. */
function readNumber(tokens: Tokens, start: number): number {
  const { text } = tokens;
  let end = start + 1;
  let sort = characterClass(text, end);
  while (sort === DIGIT) {
    end += 1;
    sort = characterClass(text, end);
  }
  if (sort === UPPER || sort === LOWER) return readWord(tokens, start);
  tokens.add(NUMBER, start, end, SMALL, UNKNOWN_WORD);
  return end;
}

/** Letters and digits, with apostrophes, hyphens and the dots of initials within: `O''Brien`, `Chin-hui`, `J.J.`. */
function readWord(tokens: Tokens, start: number): number {
  const { text } = tokens;
  let end = start;
  let pieceStart = start;
  let upper = 0;
  let lower = 0;
  for (;;) {
    const sort = characterClass(text, end);
    if (sort === LOWER) lower += 1;
    else if (sort === UPPER) upper += 1;
    else if (sort !== DIGIT) {
      const piece = nextPiece(text, end, pieceStart);
      if (piece === 0) break;
      end = piece;
      if (text.charCodeAt(end - 1) !== HYPHEN) pieceStart = end;
      if (characterClass(text, end) < DIGIT) break;
      continue;
    }
    end += 1;
  }
  if (
    text.charCodeAt(end) === DOT &&
    end - start < LONGEST_DOTTED &&
    DOTTED.has(text.slice(start, end).toLowerCase())
  ) {
    end += 1;
  }
  const starts = characterClass(text, start);
  tokens.add(
    WORD,
    start,
    end,
    writing(starts, upper, lower),
    lookUp(text, start, end, starts === UPPER ? upper - 1 : upper),
  );
  return end;
}

/** Where the word goes on after an apostrophe, hyphen or initial's dot at `at`; 0 where it ends. */
function nextPiece(text: string, at: number, pieceStart: number): number {
  const code = text.charCodeAt(at);
  if (code === HYPHEN) return characterClass(text, at + 1) >= DIGIT ? at + 1 : 0;
  if (code === DOT) return at === pieceStart + 1 && characterClass(text, pieceStart) === UPPER ? at + 1 : 0;
  if (code !== APOSTROPHE && code !== 0x2019) return 0;
  let after = at + 1;
  while (after < at + MOST_APOSTROPHES && text.charCodeAt(after) === APOSTROPHE) after += 1;
  return characterClass(text, after) >= LOWER ? after : 0;
}

function lookUp(text: string, start: number, end: number, innerCapitals: number): Word {
  if (end - start > LONGEST_WORD) return UNKNOWN_WORD;
  const raw = text.slice(start, end);
  const word = LEXICON.get(raw);
  if (word !== undefined) return word;
  // "Non-Roster"; a small word that is not found so is not found at all.
  return innerCapitals > 0 ? (LEXICON.get(raw.toLowerCase()) ?? UNKNOWN_WORD) : UNKNOWN_WORD;
}

function writing(starts: number, upper: number, lower: number): number {
  if (upper === 0) return SMALL;
  // "1B"
  if (starts === UPPER || starts === DIGIT) return lower > 0 ? CAPITALIZED : ALL_CAPITALS;
  return INNER_CAPITAL;
}

/** A mark repeated is one token: `...`, `--`, `''`. */
function readMark(tokens: Tokens, start: number): number {
  const code = tokens.text.charCodeAt(start);
  let end = start + 1;
  while (tokens.text.charCodeAt(end) === code) end += 1;
  tokens.add(markKind(code), start, end, SMALL, code === 38 ? AND : UNKNOWN_WORD);
  return end;
}

const AND = LEXICON.get('&') ?? UNKNOWN_WORD;

function markKind(code: number): number {
  if (code === 0x2013 || code === 0x2014) return HYPHEN;
  if (code === 0x201c || code === 0x201d) return QUOTE;
  if (code === 0x2019) return APOSTROPHE;
  // Kinds 1 and 2 are words and numbers; control characters and the rest of Unicode's marks are all alike.
  return code > 32 && code < 127 ? code : 127;
}
