import { readKnownClub } from './read-club';
import { readPosition } from './read-position';
import { SMALL, WORD, type Tokens } from './tokens';
import type { Verb } from './verbs';

/** How far behind a verb stands the word it needs: "agreed to a three-year contract". */
const MOST_WORDS_TO_NEEDED = 6;

/** The verb at `i`, when it is used as one there: not "the trade", "designated hitter", "player to be named later". */
export function verbAt(tokens: Tokens, i: number, end: number): Verb | null {
  if (i >= end) return null;
  const { verb, text } = tokens.word(i);
  if (verb === null) return null;
  if (tokens.word(i - 1).role === 'article') return null;
  const next = tokens.word(i + 1);
  if (next.text === 'later' || next.text === 'hitter' || next.text === 'list') return null;
  if (tokens.kind(i + 1) === 58 && text !== 'recalled') return null;
  if (verb.needs !== null && !isNear(tokens, i + 1, end, verb.needs)) return null;
  return verb.base && !takesPlayer(tokens, i + 1, end) ? null : verb;
}

function isNear(tokens: Tokens, from: number, end: number, needed: readonly string[]): boolean {
  for (let i = from; i < from + MOST_WORDS_TO_NEEDED && i < end; i += 1) {
    if (needed.includes(tokens.word(i).text)) return true;
  }
  return false;
}

/** A present tense is one only before a player or his contract; else it may be a noun. */
function takesPlayer(tokens: Tokens, from: number, end: number): boolean {
  let i = from;
  for (let n = 0; n < 4 && i < end; n += 1) {
    const { role } = tokens.word(i);
    if (role === 'contract' || role === 'him' || role === 'them') return true;
    if (role !== 'article' && role !== 'before_player') break;
    i += 1;
  }
  if (i >= end) return false;
  if (readPosition(tokens, i, end) !== null) return true;
  if (tokens.kind(i) !== WORD || tokens.writing(i) === SMALL || tokens.word(i).verb !== null) return false;
  const { role } = tokens.word(i);
  return role === null && readKnownClub(tokens, i, end) === null && tokens.writing(i + 1) !== SMALL;
}

/** "was", "has been", "also" and then a verb. */
export function auxiliaryBeforeVerb(tokens: Tokens, i: number, end: number): boolean {
  if (tokens.word(i).role !== 'aux') return false;
  for (let n = i + 1; n <= i + 3 && n < end; n += 1) {
    if (verbAt(tokens, n, end) !== null) return true;
    if (tokens.word(n).role !== 'aux') return false;
  }
  return false;
}
