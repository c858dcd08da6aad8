import type { IsoDate } from '../../ids';
import type { ParsedNote, Span } from '../move';
import { matchRegular } from './match-regular';
import { namesList } from './read-list';
import { readProse } from './read-prose';
import { tokenize } from './tokenize';
import type { Tokens } from './tokens';

export { GRAMMAR_VERSION } from './grammar-version';

/**
 * The longest note of twelve recorded years has 1,010 characters. What stands beyond this many is not read, and is
 * given back as not understood.
 */
export const LONGEST_NOTE = 16_384;

/**
 * Reads what a text of the transaction wire, of any year, says was done with whom. Templates of the wire are tried
 * first, whatever the date; all else is read as prose. Time is linear in the length of the text.
 *
 * @param text the description as the source gives it
 * @param date the day under which the source lists it; days without a year are counted back from it
 */
export function parseNote(text: string, date: IsoDate): ParsedNote {
  const read = text.length > LONGEST_NOTE ? text.slice(0, LONGEST_NOTE) : text;
  const rest: Span[] = text.length > LONGEST_NOTE ? [{ start: LONGEST_NOTE, end: text.length }] : [];
  const tokens = tokenize(read);
  const mentionsInjuredList = mentions(tokens);
  const regular = rest.length === 0 ? matchRegular(tokens, date) : null;
  if (regular !== null) return { moves: [regular], mentionsInjuredList, unparsed: [] };
  const { moves, unparsed } = readProse(tokens, date);
  return { moves, mentionsInjuredList, unparsed: [...unparsed, ...rest] };
}

function mentions(tokens: Tokens): boolean {
  for (let i = 0; i < tokens.count; i += 1) {
    if (namesList(tokens, i, tokens.count)?.kind === 'injured') return true;
  }
  return false;
}
