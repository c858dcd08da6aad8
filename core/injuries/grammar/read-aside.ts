import type { IsoDate } from '../../ids';
import type { Span } from '../move';
import { readRetroactive, type ReadDate } from './read-date';
import { namesList, readList, type ReadList } from './read-list';
import { readPosition, type ReadPosition } from './read-position';
import { CLOSE, COMMA, HYPHEN, OPEN, SEMICOLON, type Tokens } from './tokens';

/** What a bracket tells of the man or the list before it. */
export interface Aside {
  readonly position: (ReadPosition & { readonly span: Span }) | null;
  readonly retro: ReadDate | null;
  readonly reason: Span | null;
  /** "(15-day DL)" */
  readonly list: ReadList | null;
  readonly next: number;
}

/** A bracket that is not closed within so many words is a stray mark. */
const LONGEST = 60;

/** Reads "(RHP)", "(retroactive to 4/30)", "(RHP; tendinitis right shoulder - retroactive to June 27)". */
export function readAside(tokens: Tokens, from: number, end: number, on: IsoDate): Aside | null {
  const close = findClose(tokens, from, end);
  if (close === null) return null;
  let i = from + 1;
  const read = readPosition(tokens, i, close);
  const position =
    read === null || !endsPiece(tokens, read.next, close)
      ? null
      : { ...read, span: tokens.span(i, read.next) };
  if (position !== null) i = position.next;
  let retro: ReadDate | null = null;
  let list: ReadList | null = null;
  let reasonFrom = -1;
  let reasonTo = -1;
  while (i < close) {
    const date: ReadDate | null = retro === null ? readRetroactive(tokens, i, close, on) : null;
    const named: ReadList | null =
      date === null && list === null && reasonFrom < 0 ? readAnyList(tokens, i, close) : null;
    if (date !== null) {
      retro = date;
      i = date.next;
    } else if (named !== null) {
      list = named;
      i = named.next;
    } else if (isLoose(tokens, i)) {
      i += 1;
    } else {
      // A reason in two pieces, around a date, is the longer stretch's first piece only.
      if (reasonFrom < 0) reasonFrom = i;
      if (retro === null || reasonTo < 0) reasonTo = i + 1;
      i += 1;
    }
  }
  const reason = reasonFrom < 0 ? null : tokens.span(reasonFrom, reasonTo);
  return { position, retro, reason, list, next: close + 1 };
}

function readAnyList(tokens: Tokens, i: number, close: number): ReadList | null {
  const read = readList(tokens, i, close);
  if (read !== null) return read;
  return tokens.word(i).role === 'on' && namesList(tokens, i + 1, close) !== null
    ? readList(tokens, i + 1, close)
    : null;
}

/** The token that closes the bracket opened at `from`, if one is. */
export function findClose(tokens: Tokens, from: number, end: number): number | null {
  if (tokens.kind(from) !== OPEN) return null;
  for (let i = from + 1; i < end && i <= from + LONGEST; i += 1) {
    const kind = tokens.kind(i);
    if (kind === CLOSE) return i;
    if (kind === OPEN) return null;
  }
  return null;
}

function endsPiece(tokens: Tokens, i: number, close: number): boolean {
  return i >= close || isLoose(tokens, i);
}

function isLoose(tokens: Tokens, i: number): boolean {
  const kind = tokens.kind(i);
  return kind === COMMA || kind === SEMICOLON || kind === HYPHEN;
}
