import type { IsoDate } from '../../ids';
import type { RosterList } from '../move';
import type { PlayerMove } from '../stint';

/** All that a wire says of a man on one day. */
export interface DayOfMoves {
  readonly date: IsoDate;
  readonly moves: readonly PlayerMove[];
}

/**
 * A player's moves without repetitions, day by day, in an order that depends on what they say and, last, on
 * their ids; never on the order in which they were given. One sentence that comes in several wordings under one
 * id counts once, in its fullest wording.
 */
export function groupByDay(moves: readonly PlayerMove[]): DayOfMoves[] {
  const days = new Map<IsoDate, PlayerMove[]>();
  for (const move of dropRepetitions(moves)) {
    const day = days.get(move.date);
    if (day === undefined) days.set(move.date, [move]);
    else day.push(move);
  }
  return [...days]
    .map(([date, ofDay]) => ({ date, moves: ofDay.sort(compareMoves) }))
    .sort((a, b) => compareText(a.date, b.date));
}

/**
 * The fuller account first: more diagnoses, then more words, then the alphabet; a list's days and a retroactive
 * date count before silence. Ids decide between accounts that say the same.
 */
export function compareFullness(a: PlayerMove, b: PlayerMove): number {
  return (
    b.diagnoses.length - a.diagnoses.length ||
    (b.reason ?? '').length - (a.reason ?? '').length ||
    Number(b.retroactiveTo !== null) - Number(a.retroactiveTo !== null) ||
    Number(typeof b.list?.days === 'number') - Number(typeof a.list?.days === 'number') ||
    Number(b.teamId !== null) - Number(a.teamId !== null) ||
    compareMoves(a, b)
  );
}

/** Order of ids and words by code units: the same on every machine, unlike the order of a language. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Names a sentence's move: its text and its place in it. */
export const moveKey = (move: PlayerMove): string => `${move.transactionId} ${move.ordinal}`;

function dropRepetitions(moves: readonly PlayerMove[]): Iterable<PlayerMove> {
  const byKey = new Map<string, PlayerMove>();
  for (const move of moves) {
    const key = moveKey(move);
    const known = byKey.get(key);
    if (known === undefined || compareFullness(move, known) < 0) byKey.set(key, move);
  }
  return byKey.values();
}

function compareMoves(a: PlayerMove, b: PlayerMove): number {
  return (
    compareText(a.date, b.date) ||
    compareText(a.action, b.action) ||
    compareText(content(a), content(b)) ||
    compareText(a.transactionId, b.transactionId) ||
    a.ordinal - b.ordinal
  );
}

function content(move: PlayerMove): string {
  const phrases = move.diagnoses.map((phrase) => JSON.stringify(phrase)).join(' ');
  return [
    listText(move.list),
    listText(move.fromList),
    move.retroactiveTo ?? '',
    move.reason ?? '',
    String(move.teamId ?? ''),
    phrases,
  ].join('\u0000');
}

const listText = (list: RosterList | null) => (list === null ? '' : `${list.kind} ${list.days ?? ''}`);
