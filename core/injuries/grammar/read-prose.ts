import type { IsoDate } from '../../ids';
import type { Move, Span } from '../move';
import { NoteMemory } from './note-memory';
import type { ReadDate } from './read-date';
import { SentenceReader, type OpenClause } from './read-sentence';
import { splitSentences } from './split-sentences';
import type { Tokens } from './tokens';

export interface ReadProse {
  readonly moves: readonly Move[];
  readonly unparsed: readonly Span[];
}

/** Reads free prose sentence by sentence. */
export function readProse(tokens: Tokens, on: IsoDate): ReadProse {
  const moves: Move[] = [];
  const unparsed: Span[] = [];
  const memory = new NoteMemory();
  let open: OpenClause | null = null;
  for (const sentence of splitSentences(tokens)) {
    const reader: SentenceReader = new SentenceReader(tokens, sentence, on, memory, open);
    reader.read();
    if (reader.lateDate !== null) dateLastPlacement(moves, reader.lateDate);
    for (const move of reader.moves) moves.push(move);
    for (const span of reader.unparsed) unparsed.push(span);
    open = reader.open;
  }
  return { moves, unparsed };
}

/** "The move was made retroactive to Sunday." */
function dateLastPlacement(moves: Move[], { date, span }: ReadDate): void {
  const last = moves.length - 1;
  const move = moves[last];
  if (move === undefined || move.action !== 'placed' || move.retroactiveTo !== null) return;
  moves[last] = { ...move, retroactiveTo: date, spans: { ...move.spans, retroactiveTo: span } };
}
