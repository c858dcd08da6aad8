import type { IsoDate } from '../../ids';
import type { ParsedNote } from '../move';
import { matchRegular } from './match-regular';
import { namesList } from './read-list';
import { ProseReader } from './read-prose';
import { tokenize } from './tokenize';
import type { Tokens } from './tokens';

export { GRAMMAR_VERSION } from './grammar-version';

/**
 * Reads what a sentence of the transaction wire, of any year, says was done with whom. Templates of the wire are
 * tried first, whatever the date; all else is read as prose. Time is linear in the length of the text.
 *
 * @param text the description as the source gives it
 * @param date the day under which the source lists it; days without a year are counted back from it
 */
export function parseNote(text: string, date: IsoDate): ParsedNote {
  const tokens = tokenize(text);
  const mentionsInjuredList = mentions(tokens);
  const regular = matchRegular(tokens, date);
  if (regular !== null) return { moves: [regular], mentionsInjuredList, unparsed: [] };
  const prose = new ProseReader(tokens, date);
  prose.read();
  return { moves: prose.moves, mentionsInjuredList, unparsed: prose.unparsed };
}

function mentions(tokens: Tokens): boolean {
  for (let i = 0; i < tokens.count; i += 1) {
    if (namesList(tokens, i, tokens.count)?.kind === 'injured') return true;
  }
  return false;
}
