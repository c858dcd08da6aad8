import type { IsoDate } from '../../ids';
import { verbAt } from './find-verb';
import type { NoteMemory } from './note-memory';
import { readPlayers, type NamedPlayer } from './read-players';
import { COMMA, type Tokens } from './tokens';
import type { Verb } from './verbs';

/** The men whom a verb acts on. */
export interface VerbObject {
  /** Empty where none follows at once: they stand before the verb, or after its lists. */
  readonly players: readonly NamedPlayer[];
  readonly next: number;
  readonly outright: boolean;
  readonly release: boolean;
}

/** "Agreed to terms on a one-year contract with a club option for 2004 with P A". */
const MOST_WORDS = 16;

/** Reads the men after a verb at `at`: "him", "OF A and P B", "the contract of …", "Johnson". */
export function readObject(
  tokens: Tokens,
  at: number,
  end: number,
  on: IsoDate,
  verb: Verb,
  memory: NoteMemory,
): VerbObject {
  let i = at + 1;
  let outright = false;
  let release = false;
  for (let n = 0; n < MOST_WORDS && i < end; n += 1) {
    const { role } = tokens.word(i);
    if (role === 'him' || role === 'them') {
      return { players: role === 'him' ? memory.him : memory.them, next: i + 1, outright, release };
    }
    const read = readPlayers(tokens, i, end, on) ?? memory.bySurname(tokens, i, end);
    if (read !== null) return { players: read.players, next: read.next, outright, release };
    if (!mayStandBetween(tokens, i, end, verb, n)) break;
    outright ||= role === 'outright';
    release ||= role === 'release';
    i += 1;
  }
  return { players: [], next: at + 1, outright: false, release: false };
}

/** Words between a verb and its man: "the minor league contract of", and after some verbs nearly any. */
function mayStandBetween(tokens: Tokens, i: number, end: number, verb: Verb, n: number): boolean {
  const { role, text } = tokens.word(i);
  switch (role) {
    case 'article':
    case 'contract':
    case 'of':
    case 'outright':
    case 'before_player':
      return true;
    default:
  }
  if (text === 'also' || (text === 'following' && n > 0)) return true;
  // "agreed to terms on a contract with P A"
  if (verb.kind === 'sign' && verb.needs !== null) return true;
  return (
    verb.kind === 'other' && role !== 'and' && tokens.kind(i) !== COMMA && verbAt(tokens, i, end) === null
  );
}
