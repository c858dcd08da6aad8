import { POSITION_ABBREVIATIONS, POSITION_NOUNS } from './positions';
import { HYPHEN, SLASH, SMALL, WORD, type Tokens } from './tokens';

export interface ReadPosition {
  /** In capitals: `RHP`, `C/1B`. */
  readonly code: string;
  readonly next: number;
}

interface Piece {
  readonly code: string;
  readonly next: number;
}

/** "INF/OF/1B/C" is the longest seen. */
const MOST_PIECES = 4;
const LONGEST_HYPHENATED = 22;

/** Reads `RHP`, `OF/1B`, `2B-SS`, `outfielder`, `left-handed pitcher`, `first baseman/outfielder` at `from`. */
export function readPosition(tokens: Tokens, from: number, end: number): ReadPosition | null {
  let piece = readPiece(tokens, from, end);
  if (piece === null) return null;
  let code = piece.code;
  for (let n = 1; n < MOST_PIECES; n += 1) {
    const mark = tokens.kind(piece.next);
    if (mark !== SLASH && mark !== HYPHEN) break;
    const more = readPiece(tokens, piece.next + 1, end);
    if (more === null) break;
    code += `${mark === SLASH ? '/' : '-'}${more.code}`;
    piece = more;
  }
  return { code, next: piece.next };
}

/** True for an abbreviation written in capitals, or in its plural form. */
export function isAbbreviation(tokens: Tokens, i: number): boolean {
  return abbreviation(tokens, i) !== null;
}

function readPiece(tokens: Tokens, i: number, end: number): Piece | null {
  if (i >= end || tokens.kind(i) !== WORD) return null;
  // "infielder-outfielder" is spelled out, and yet one word that no table has.
  const short = abbreviation(tokens, i) ?? (tokens.word(i).text === '' ? hyphenated(tokens, i) : null);
  if (short !== null) return { code: short, next: i + 1 };
  const { position, positionQualifier } = tokens.word(i);
  if (position !== null) return { code: position, next: i + 1 };
  if (positionQualifier === null) return null;
  const second = tokens.kind(i + 1) === HYPHEN ? i + 2 : i + 1;
  if (second >= end) return null;
  const meant = positionQualifier.get(tokens.word(second).text);
  if (meant === undefined) return null;
  // "right handed pitcher", "left-handed relief pitcher"
  const { text } = tokens.word(second);
  const noun = (text === 'handed' || text === 'relief') && tokens.word(second + 1).position !== null;
  return { code: meant, next: noun ? second + 2 : second + 1 };
}

function abbreviation(tokens: Tokens, i: number): string | null {
  if (tokens.writing(i) === SMALL) return null;
  if (tokens.word(i).abbreviation) return POSITION_ABBREVIATIONS.get(tokens.raw(i)) ?? null;
  return tokens.word(i).text === '' ? hyphenated(tokens, i) : null;
}

/** `2B-SS`, `Catcher-outfielder` is one word to the tokenizer. */
function hyphenated(tokens: Tokens, i: number): string | null {
  if (tokens.end(i) - tokens.start(i) > LONGEST_HYPHENATED) return null;
  const raw = tokens.raw(i);
  if (!raw.includes('-')) return null;
  const codes = raw
    .split('-')
    .map((piece) => POSITION_ABBREVIATIONS.get(piece) ?? POSITION_NOUNS.get(piece.toLowerCase()));
  return codes.includes(undefined) ? null : codes.join('-');
}
