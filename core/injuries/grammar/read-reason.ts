import type { IsoDate } from '../../ids';
import type { Span } from '../move';
import { auxiliaryBeforeVerb, verbAt } from './find-verb';
import { readAside } from './read-aside';
import { readList } from './read-list';
import { readPosition } from './read-position';
import { CLOSE, COLON, COMMA, HYPHEN, NUMBER, OPEN, SMALL, WORD, type Tokens } from './tokens';

export interface ReadReason {
  readonly span: Span;
  readonly next: number;
}

/** Reads what is wrong with a man from "with", "due to", "recovering", "-" on, to where something else is told. */
export function readReason(tokens: Tokens, from: number, end: number, on: IsoDate): ReadReason | null {
  const start = skipOpening(tokens, from, end);
  let i = start;
  while (i < end && !endsReason(tokens, i, end, on)) i += 1;
  let last = i;
  while (last > start && !isReasonEnd(tokens.kind(last - 1))) last -= 1;
  return last <= start ? null : { span: tokens.span(start, last), next: i };
}

function isReasonEnd(kind: number): boolean {
  return kind === WORD || kind === NUMBER || kind === CLOSE;
}

/** The opening words are no part of it, but "recovering", "after", "following" are. */
function skipOpening(tokens: Tokens, from: number, end: number): number {
  let i = from;
  if (tokens.kind(i) === HYPHEN || tokens.kind(i) === COMMA) i += 1;
  if (tokens.word(i).role === 'with') {
    const { text } = tokens.word(i);
    i += 1;
    if (
      (text === 'due' || text === 'because') &&
      (tokens.word(i).role === 'to' || tokens.word(i).role === 'of')
    )
      i += 1;
  }
  if (i < end && tokens.word(i).role === 'article') i += 1;
  return i;
}

function endsReason(tokens: Tokens, i: number, end: number, on: IsoDate): boolean {
  const kind = tokens.kind(i);
  const { role } = tokens.word(i);
  if (kind === COLON || role === 'retro') return true;
  if (kind === OPEN) {
    const aside = readAside(tokens, i, end, on);
    return aside !== null && aside.retro !== null;
  }
  if (kind === COMMA || role === 'and') {
    const after = kind === COMMA && tokens.word(i + 1).role === 'and' ? i + 2 : i + 1;
    return after >= end || startsSomething(tokens, after, end);
  }
  if (role === 'on' || role === 'to') {
    return readList(tokens, i + 1, end) !== null || (role === 'to' && tokens.word(i + 1).text === 'make');
  }
  // "while he continues rehabilitation" is all reason.
  if (kind !== WORD || role === 'he' || tokens.word(i).verb?.kind === 'begin') return false;
  return startsSomething(tokens, i, end);
}

/** A verb, a man with his position, a date. */
function startsSomething(tokens: Tokens, i: number, end: number): boolean {
  const word = tokens.word(i);
  if (word.role === 'retro' || verbAt(tokens, i, end) !== null || auxiliaryBeforeVerb(tokens, i, end))
    return true;
  if (word.role === 'he' || word.role === 'them') return word.text === 'he' || word.text === 'they';
  const position = readPosition(tokens, i, end);
  return (
    position !== null &&
    position.next < end &&
    tokens.kind(position.next) === WORD &&
    tokens.writing(position.next) !== SMALL
  );
}

/** A bare reason: "RHP A, right shoulder inflammation". */
export function startsBareReason(tokens: Tokens, i: number): boolean {
  return tokens.kind(i) === WORD && tokens.writing(i) === SMALL && tokens.word(i).role !== 'retro';
}
