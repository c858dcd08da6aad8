import { expect } from '@jest/globals';
import type { IsoDate } from '../../ids';
import type { Move, ParsedNote } from '../move';
import { parseNote } from './parse-note';

/** Parses a note, and checks that each field of each move is written where its span says. */
export function spelledNote(text: string, date = '2008-06-15'): ParsedNote {
  const note = parseNote(text, date as IsoDate);
  for (const move of note.moves) expectSpelled(text, move);
  for (const { start, end } of note.unparsed) {
    expect([start >= 0, end <= text.length, start < end]).toEqual([true, true, true]);
  }
  return note;
}

/** "placed RHP Otto Brandt": what was done with whom, in the order of the text. */
export function deeds(text: string, date?: string): string[] {
  return spelledNote(text, date).moves.map(({ action, position, playerName }) =>
    [action, position, playerName].filter((part) => part !== null).join(' '),
  );
}

/** The only move of a note. */
export function onlyMove(text: string, date?: string): Move {
  const { moves } = spelledNote(text, date);
  const [move] = moves;
  if (move === undefined || moves.length > 1) throw new Error(`${moves.length} moves in "${text}"`);
  return move;
}

export function expectSpelled(text: string, move: Move): void {
  const written = (field: keyof Move['spans']): string | null => {
    const span = move.spans[field];
    return span === undefined ? null : text.slice(span.start, span.end);
  };
  expect(written('action')).toMatch(/^\S+$/);
  expect(written('team')).toBe(move.team);
  expect(written('reason')).toBe(move.reason);
  expect(written('toClub')).toBe(move.toClub);
  const name = (written('player') ?? '').replaceAll("''", "'").replace(/ ?["(].*[")] ?/, ' ');
  expect(move.playerName === name || move.playerName.endsWith(` ${name}`)).toBe(true);
  expect(written('list') === null).toBe(move.list === null);
  expect(written('fromList') === null).toBe(move.fromList === null);
  expect(written('list') ?? '').toContain(String(move.list?.days ?? ''));
  expect(written('fromList') ?? '').toContain(String(move.fromList?.days ?? ''));
  expect(written('retroactiveTo') === null).toBe(move.retroactiveTo === null);
  expect(written('position') === null).toBe(move.position === null);
}
