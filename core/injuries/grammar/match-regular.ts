import type { IsoDate } from '../../ids';
import type { Move, MoveAction, RosterList, Span } from '../move';
import { DraftMove } from './draft-move';
import { readRetroactive, type ReadDate } from './read-date';
import { readList, type ReadList } from './read-list';
import { readPosition } from './read-position';
import { ERAS_OF_ORDERS } from './regular-orders';
import { COLON, COMMA, DOT, SEMICOLON, SMALL, WORD, type Tokens } from './tokens';

interface CompiledOrder {
  readonly action: MoveAction;
  readonly since: string;
  readonly parts: readonly string[];
}

/** What a fit of an order found; token numbers. */
interface Fit {
  verbAt: number;
  team: [number, number] | null;
  player: [number, number] | null;
  club: [number, number] | null;
  list: ReadList | null;
  fromList: ReadList | null;
  retro: ReadDate | null;
  reason: [number, number] | null;
}

/** No club's or player's name has more tokens. */
const LONGEST_NAME = 10;

/** Orders by the first word that stands as it is. */
const BY_FIRST_WORD = compile();

function compile(): Map<string, CompiledOrder[]> {
  const orders = new Map<string, CompiledOrder[]>();
  for (const { since, orders: rows } of ERAS_OF_ORDERS) {
    for (const { action, order } of rows) {
      const parts = order.split(' ');
      const first = parts.find((part) => !part.startsWith('{')) ?? '';
      orders.set(first, [...(orders.get(first) ?? []), { action, since, parts }]);
    }
  }
  return orders;
}

/** The one move of a text written after one of the wire's templates; null for any other text. */
export function matchRegular(tokens: Tokens, on: IsoDate): Move | null {
  const verbAt = findFirstWord(tokens);
  if (verbAt === null) return null;
  for (const order of BY_FIRST_WORD.get(tokens.word(verbAt).text) ?? []) {
    const fit = fitOrder(tokens, order, verbAt, on);
    if (fit !== null) return makeMove(tokens, order.action, fit);
  }
  return null;
}

function findFirstWord(tokens: Tokens): number | null {
  for (let i = 1; i <= LONGEST_NAME && i < tokens.count; i += 1) {
    if (tokens.writing(i) === SMALL && BY_FIRST_WORD.has(tokens.word(i).text)) return i;
  }
  return null;
}

function fitOrder(tokens: Tokens, order: CompiledOrder, verbAt: number, on: IsoDate): Fit | null {
  const fit: Fit = {
    verbAt,
    team: null,
    player: null,
    club: null,
    list: null,
    fromList: null,
    retro: null,
    reason: null,
  };
  const { parts } = order;
  let i = 0;
  for (let p = 0; p < parts.length; p += 1) {
    const part = parts[p] ?? '';
    if (part === '{list}' || part === '{fromList}') {
      const read = readList(tokens, i, tokens.count);
      if (read === null) return null;
      if (part === '{list}') fit.list = read;
      else fit.fromList = read;
      i = read.next;
    } else if (part === '{retro}') {
      fit.retro = readRetroactive(tokens, i, tokens.count, on);
      i = fit.retro?.next ?? i;
    } else if (part === '{reason}') {
      if (i < tokens.count && !isReason(tokens, i, on >= order.since)) return null;
      if (i < tokens.count) fit.reason = [i, tokens.count];
      i = tokens.count;
    } else if (part === '.') {
      if (i < tokens.count && tokens.kind(i) !== DOT) return null;
      i += 1;
    } else if (part.startsWith('{')) {
      const end = p === 0 ? verbAt : findPart(tokens, i, parts[p + 1] ?? '.');
      if (end === null || end <= i) return null;
      if (part === '{team}') fit.team = [i, end];
      else if (part === '{player}') fit.player = [i, end];
      else if (part === '{club}') fit.club = [i, end];
      if (!isName(tokens, i, end, part === '{player}')) return null;
      i = end;
    } else {
      if (tokens.word(i).text !== part || tokens.writing(i) !== SMALL) return null;
      i += 1;
    }
  }
  return i >= tokens.count ? fit : null;
}

/** Where the next part stands; the full stop is the text's last token, or its end. */
function findPart(tokens: Tokens, from: number, part: string): number | null {
  if (part === '.') {
    const end = tokens.kind(tokens.count - 1) === DOT ? tokens.count - 1 : tokens.count;
    return end - from <= LONGEST_NAME ? end : null;
  }
  for (let i = from; i <= from + LONGEST_NAME && i < tokens.count; i += 1) {
    if (tokens.word(i).text === part && tokens.writing(i) === SMALL) return i;
  }
  return null;
}

/** One name: no list of names, no second sentence, no further verb. */
function isName(tokens: Tokens, from: number, to: number, isPlayer: boolean): boolean {
  for (let i = from; i < to; i += 1) {
    const kind = tokens.kind(i);
    const { verb, role } = tokens.word(i);
    if (kind === SEMICOLON || kind === COLON || role === 'and' || (verb !== null && !verb.base)) return false;
    if (kind === COMMA && tokens.word(i + 1).role !== 'suffix') return false;
    if (isPlayer && kind !== WORD && kind !== COMMA && kind !== 39 && kind !== 47) return false;
    if (isPlayer && role === 'to' && tokens.writing(i + 1) !== SMALL) return false;
  }
  return true;
}

/** In the regular era anything is a reason but a sentence that begins with another move; before it, no verb may be. */
function isReason(tokens: Tokens, from: number, inEra: boolean): boolean {
  for (let i = from; i < tokens.count; i += 1) {
    if (tokens.kind(i) === SEMICOLON) return false;
    const { verb } = tokens.word(i);
    if (verb === null || verb.base) continue;
    if (!inEra || tokens.writing(i) !== SMALL) return false;
  }
  return true;
}

function makeMove(tokens: Tokens, action: MoveAction, fit: Fit): Move | null {
  if (fit.player === null) return null;
  const position = readPosition(tokens, fit.player[0], fit.player[1]);
  const nameAt = position?.next ?? fit.player[0];
  // A man named "C" there is not: without a name the position is none.
  if (nameAt >= fit.player[1]) return null;
  const name = tokens.span(nameAt, fit.player[1]);
  const move = new DraftMove(
    retires(action, fit) ? 'retired' : action,
    tokens.span(fit.verbAt, fit.verbAt + 1),
    textOf(tokens, name),
    name,
  );
  if (position !== null) move.setPosition(position.code, tokens.span(fit.player[0], nameAt));
  if (fit.team !== null) move.setTeam(...named(tokens, fit.team));
  if (fit.club !== null) move.setToClub(...named(tokens, fit.club));
  setLists(move, fit.list, fit.fromList);
  if (fit.retro !== null) move.setRetroactive(fit.retro.date, fit.retro.span);
  if (fit.reason !== null) setReason(tokens, move, fit.reason);
  return move.finish();
}

/** On the voluntarily retired list. */
function retires(action: MoveAction, fit: Fit): boolean {
  return (action === 'placed' || action === 'transferred') && fit.list !== null && fit.list.list === null;
}

function setLists(move: DraftMove, to: ReadList | null, from: ReadList | null): void {
  const set = (read: ReadList | null, put: (list: RosterList, span: Span) => void): void => {
    if (read?.list) put(read.list, read.span);
  };
  set(to, (list, span) => move.setList(list, span));
  set(from, (list, span) => move.setFromList(list, span));
}

function setReason(tokens: Tokens, move: DraftMove, [from, to]: readonly [number, number]): void {
  const last = tokens.kind(to - 1) === DOT ? to - 1 : to;
  if (last <= from) return;
  const span = tokens.span(from, last);
  move.setReason(textOf(tokens, span), span);
}

function named(tokens: Tokens, [from, to]: readonly [number, number]): [string, Span] {
  const span = tokens.span(from, to);
  return [textOf(tokens, span), span];
}

function textOf(tokens: Tokens, span: Span): string {
  return tokens.text.slice(span.start, span.end);
}
