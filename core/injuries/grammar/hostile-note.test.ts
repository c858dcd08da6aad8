import { describe, expect, test } from '@jest/globals';
import type { IsoDate } from '../../ids';
import { matchRegular } from './match-regular';
import { LONGEST_NOTE, parseNote } from './parse-note';
import { readProse } from './read-prose';
import { tokenize } from './tokenize';
import type { Tokens } from './tokens';

const ON = '2008-06-15' as IsoDate;

/** Pieces that, repeated, have been the undoing of one parser or another. */
const PIECES = [
  'placed ',
  'and ',
  'recalled and ',
  '(',
  '( ',
  '(a ',
  '(a; ',
  '(a) ',
  ', ',
  ': ',
  '. ',
  '; ',
  '!?',
  '"a ',
  "'",
  '1',
  '15 ',
  '15-day ',
  '15-day DL ',
  '4/30/',
  'retroactive to ',
  'retroactive to May 5, ',
  'é',
  'ñandú ',
  '😀 ',
  'a',
  'A',
  'A.',
  'a-',
  'A-B ',
  'OF/',
  'OF ',
  'Otto Brandt, ',
  'Otto Brandt was ',
  'Otto Brandt: ',
  'RHP Otto Brandt, ',
  'RHP Otto Brandt and ',
  'placed RHP Otto Brandt (hip) and ',
  'placed RHP Otto Brandt on the DL with a sore hip and ',
  'placed Brandt on the DL with RHP Otto Brandt, ',
  'RHP Otto Brandt, LHP Luis Quiroga, C Bram Oduya optioned them and ',
  'optioned him and ',
  'traded RHP Otto Brandt for ',
  'for ',
  'from ',
  'to Triple-A ',
  'on the ',
  'on a rehab ',
  'with ',
  'was ',
  'the ',
  'free agent ',
  'New York ',
  'de la ',
  'Jr. ',
];

/** How often the readers look at a token, beyond the tokenizer's one pass. */
function countLooks(text: string): number {
  const tokens = tokenize(text);
  let looks = 0;
  const counted = new Proxy(tokens, {
    get(target: Tokens, name: keyof Tokens) {
      if (name === 'kind' || name === 'word' || name === 'writing') looks += 1;
      const value = target[name];
      return typeof value === 'function' ? value.bind(target) : value;
    },
  });
  matchRegular(counted, ON);
  readProse(counted, ON);
  return looks;
}

describe('a hostile note', () => {
  test.each(PIECES)('of "%s" over and over takes twice the work for twice the length', (piece) => {
    const looks = [400, 800].map((times) => countLooks(piece.repeat(times)));
    // A constant is granted for what is done once; quadratic work would be four times as much.
    expect(looks[1]!).toBeLessThan(looks[0]! * 2.2 + 2_000);
  });

  test.each(PIECES)('of a million characters of "%s" is answered', (piece) => {
    const text = piece.repeat(Math.ceil(1_000_000 / piece.length));
    const { unparsed } = parseNote(text, ON);
    // The part that no note has is not read, and not forgotten either.
    expect(unparsed.at(-1)).toEqual({ start: LONGEST_NOTE, end: text.length });
  });

  test('makes no more moves than a few for each verb', () => {
    const text = `RHP Otto Brandt${', RHP Otto Brandt'.repeat(300)} recalled${' and optioned'.repeat(300)}`;
    expect(parseNote(text, ON).moves.length).toBeLessThan(301 + 300 * 10);
  });
});
