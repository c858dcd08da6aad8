import type { IsoDate } from '../../ids';
import type { Span } from '../move';
import { readAside, type Aside } from './read-aside';
import { readKnownClub } from './read-club';
import { readName } from './read-name';
import { isAbbreviation, readPosition } from './read-position';
import { COLON, COMMA, SMALL, WORD, type Tokens } from './tokens';

/** A man named in a sentence. */
export interface NamedPlayer {
  readonly name: string;
  readonly span: Span;
  readonly position: { readonly code: string; readonly span: Span } | null;
  /** What a bracket right after the name says. */
  readonly aside: Aside | null;
}

export interface ReadPlayers {
  readonly players: readonly NamedPlayer[];
  readonly next: number;
}

interface ReadPlayer {
  readonly player: NamedPlayer;
  /** "pitchers A, B and C": the position is that of the men after him too. */
  readonly shared: NamedPlayer['position'];
  readonly next: number;
}

const MOST_WORDS_BEFORE = 7;

/**
 * Reads one man or several: "RHP A", "RHPs A, B and C", "B (OF)", "A, RHP,", "free agent pitcher C". A man without
 * position needs two names, and must not be a club.
 */
export function readPlayers(
  tokens: Tokens,
  from: number,
  end: number,
  on: IsoDate,
  as: 'objects' | 'subject' = 'objects',
): ReadPlayers | null {
  const first = readPlayer(tokens, from, end, on, null);
  if (first === null) return null;
  const players = [first.player];
  let next = first.next;
  let shared = first.shared;
  for (;;) {
    const after = skipJoint(tokens, next, end) ?? skipNothing(tokens, next, end, players.length);
    const more = after === null ? null : readPlayer(tokens, after, end, on, shared);
    if (more === null || after === null) break;
    // "To replace A, B was recalled", but "A and B were recalled"
    if ((as === 'objects' || tokens.kind(after - 1) === COMMA) && startsClause(tokens, more.next, end)) break;
    players.push(more.player);
    next = more.next;
    shared = more.shared;
  }
  return { players, next };
}

/** ",", "and", ", and", "as well as", "along with": the token after it. */
export function skipJoint(tokens: Tokens, from: number, end: number): number | null {
  let i = from;
  if (tokens.kind(i) === COMMA) i += 1;
  if (tokens.word(i).role === 'and') i += 1;
  else if (tokens.word(i).text === 'as' && tokens.word(i + 1).text === 'well') i += 3;
  else if (tokens.word(i).text === 'along' && tokens.word(i + 1).role === 'with') i += 2;
  if (tokens.word(i).text === 'also') i += 1;
  return i === from || i >= end ? null : i;
}

/** In a list of men a comma may be forgotten before a position. */
function skipNothing(tokens: Tokens, i: number, end: number, sofar: number): number | null {
  return sofar > 1 && i < end && isAbbreviation(tokens, i) ? i : null;
}

/** "… and RHP B was recalled": B is the subject of what comes. */
function startsClause(tokens: Tokens, i: number, end: number): boolean {
  const { role, text } = tokens.word(i);
  return i < end && role === 'aux' && (text === 'was' || text === 'has' || text === 'is');
}

function readPlayer(
  tokens: Tokens,
  from: number,
  end: number,
  on: IsoDate,
  inherited: NamedPlayer['position'],
): ReadPlayer | null {
  const start = skipWordsBefore(tokens, from, end);
  const position = readPosition(tokens, start, end);
  const nameAt = skipWordsBefore(tokens, position?.next ?? start, end);
  if (position === null && readKnownClub(tokens, nameAt, end) !== null) return null;
  const read = readName(tokens, nameAt, end);
  if (read === null || (position === null && inherited === null && read.words < 2)) return null;
  const before = position === null ? null : { code: position.code, span: tokens.span(start, position.next) };
  const apposed = before === null ? readApposed(tokens, read.next, end) : null;
  const asideAt = apposed?.next ?? read.next;
  const aside = readAside(tokens, asideAt, end, on);
  const player: NamedPlayer = {
    name: read.name,
    span: read.span,
    position: before ?? apposed?.position ?? aside?.position ?? inherited,
    aside,
  };
  const plural = position !== null && isPlural(tokens, position.next - 1) ? before : null;
  return { player, shared: plural ?? (position === null ? inherited : null), next: aside?.next ?? asideAt };
}

/** "the", "free agent", "four players:" */
function skipWordsBefore(tokens: Tokens, from: number, end: number): number {
  let i = from;
  for (let n = 0; n < MOST_WORDS_BEFORE && i < end; n += 1) {
    const { role, text } = tokens.word(i);
    const skipped = role === 'before_player' || text === 'the' || (tokens.kind(i) === COLON && i > from);
    if (!skipped || readPosition(tokens, i, end) !== null) break;
    i += 1;
  }
  return i;
}

/** "Cal Ripken, INF," but not the comma of a list: "Cal Ripken, INF Brady Anderson". */
function readApposed(
  tokens: Tokens,
  i: number,
  end: number,
): { position: NamedPlayer['position']; next: number } | null {
  if (tokens.kind(i) !== COMMA) return null;
  const read = readPosition(tokens, i + 1, end);
  if (read === null) return null;
  const follows = tokens.kind(read.next) === WORD && tokens.writing(read.next) !== SMALL && read.next < end;
  if (follows && readName(tokens, read.next, end) !== null) return null;
  const position = { code: read.code, span: tokens.span(i + 1, read.next) };
  return { position, next: tokens.kind(read.next) === COMMA && read.next < end ? read.next + 1 : read.next };
}

function isPlural(tokens: Tokens, i: number): boolean {
  return tokens.text.charCodeAt(tokens.end(i) - 1) === 115 || tokens.word(i).text === 'basemen';
}
