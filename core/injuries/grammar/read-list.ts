import type { RosterList, Span } from '../move';
import type { ListName } from './list-names';
import { ALL_CAPITALS, CLOSE, COMMA, HYPHEN, NUMBER, OPEN, SLASH, WORD, type Tokens } from './tokens';

export interface ReadList {
  /** Null for the voluntarily retired list. */
  readonly list: RosterList | null;
  /** The days and the name, without "the". */
  readonly span: Span;
  /** The token after it. */
  readonly next: number;
}

const LENGTHS: ReadonlySet<number> = new Set([7, 10, 15, 60]);
/** A slip of the pen may make a list of 155 days; of thousands, no list is meant, and none could be kept. */
const MOST_DAYS = 366;
/** More words than a list's name has before it: "the Major League 15-day emergency disabled list". */
const MOST_WORDS_BEFORE = 5;

/**
 * Reads the name of a list: "the 15-day disabled list", "DL", "the bereavement/family medical emergency list".
 * Days alone are an injured list where its name follows later ("from the 15- to the 60-day DL") or was left out.
 */
export function readList(tokens: Tokens, from: number, end: number): ReadList | null {
  let i = skipBefore(tokens, from, end);
  const start = i;
  const days = tokens.kind(i) === NUMBER && i < end ? Number(tokens.raw(i)) : null;
  if (days !== null && days > MOST_DAYS) return null;
  let saysDay = false;
  if (days !== null) {
    i += 1;
    if (tokens.kind(i) === HYPHEN) i += 1;
    if (tokens.word(i).role === 'day') {
      saysDay = true;
      const whole = tokens.word(i).text === 'day-dl';
      i += 1;
      if (whole) return { list: { kind: 'injured', days }, span: tokens.span(start, i), next: i };
      if (tokens.kind(i) === HYPHEN || tokens.kind(i) === COMMA)
        i += tokens.word(i + 1).lists === null ? 0 : 1;
    }
  }
  const nameAt = skipBefore(tokens, i, end);
  const name = listName(tokens, nameAt, end, days);
  if (name !== null) {
    const next = nameAt + name.words.length;
    const list = name.kind === 'voluntarily_retired' ? null : { kind: name.kind, days };
    return { list, span: tokens.span(days === null ? nameAt : start, next), next };
  }
  if (days === null || !LENGTHS.has(days) || !endsAfterDays(tokens, i, end, saysDay)) return null;
  return { list: { kind: 'injured', days }, span: tokens.span(start, i), next: i };
}

/** True where a list's name stands, whatever is before it. "DL Hall" is a pitcher. */
export function namesList(tokens: Tokens, i: number, end: number): ListName | null {
  if (tokens.word(i).lists === null) return null;
  const before = tokens.kind(i - 1);
  const name = listName(
    tokens,
    i,
    end,
    before === HYPHEN || before === NUMBER || isDay(tokens, i - 1) ? 15 : null,
  );
  if (name === null || name.words[0] !== 'dl' || name.words.length > 1) return name;
  const role = tokens.word(i - 1).role;
  const introduced =
    role === 'article' || role === 'on' || role === 'from' || role === 'to' || isDay(tokens, i - 1);
  const followedByName =
    tokens.kind(i + 1) === WORD && tokens.writing(i + 1) !== 0 && tokens.word(i + 1).verb === null;
  return introduced || before === HYPHEN || !followedByName ? name : null;
}

function isDay(tokens: Tokens, i: number): boolean {
  return tokens.word(i).role === 'day';
}

function listName(tokens: Tokens, i: number, end: number, days: number | null): ListName | null {
  const names = tokens.word(i).lists;
  if (names === null || i >= end) return null;
  for (const name of names) {
    if (i + name.words.length > end || !matches(tokens, i, name.words)) continue;
    if (name.words.length > 1) return name;
    const first = name.words[0] ?? '';
    if ((first === 'dl' || first === 'd.l.') && tokens.writing(i) !== ALL_CAPITALS) continue;
    // Alone these are ordinary words, or a league's name.
    if ((first === 'il' || first === 'dal' || first === 'disabled' || first === 'list') && days === null)
      continue;
    return name;
  }
  return null;
}

function matches(tokens: Tokens, i: number, words: readonly string[]): boolean {
  return words.every((word, n) =>
    word === '/' ? tokens.kind(i + n) === SLASH : tokens.word(i + n).text === word,
  );
}

/** Articles, "emergency", "Bats''" before a list. */
function skipBefore(tokens: Tokens, from: number, end: number): number {
  let i = from;
  for (let n = 0; n < MOST_WORDS_BEFORE && i < end; n += 1) {
    const word = tokens.word(i);
    if (word.role === 'article' || word.listAdjective) i += 1;
    else if (tokens.kind(i) === WORD && isPossessive(tokens, i)) i += tokens.kind(i + 1) === 39 ? 2 : 1;
    else break;
  }
  return i;
}

function isPossessive(tokens: Tokens, i: number): boolean {
  if (tokens.kind(i + 1) === 39) return true;
  const end = tokens.end(i);
  return tokens.text.charCodeAt(end - 2) === 39 && tokens.text.charAt(end - 1) === 's';
}

function endsAfterDays(tokens: Tokens, i: number, end: number, saysDay: boolean): boolean {
  const role = tokens.word(i).role;
  if (role === 'to') return true;
  if (!saysDay) return false;
  const kind = tokens.kind(i);
  return (
    i >= end ||
    kind === COMMA ||
    kind === CLOSE ||
    kind === OPEN ||
    role === 'and' ||
    role === 'with' ||
    role === 'retro'
  );
}
