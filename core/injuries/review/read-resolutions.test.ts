import { describe, expect, test } from '@jest/globals';
import type { IsoDate, TeamId } from '../../ids';
import { readResolutions } from './read-resolutions';
import own from './resolutions.json';

const move = (more: object = {}) => ({
  transactionId: 't1',
  date: '2016-05-04' as IsoDate,
  name: 'Ada Example',
  position: 'RHP',
  teamId: 901 as TeamId,
  ...more,
});
const file = (...entries: object[]) => ({ version: 1, sources: { league: entries } });
const person = { decide: 'person', name: 'Ada Example', playerId: 7, why: 'the pitcher' };

describe('decisions about what the queue asks', () => {
  test('name the person of moves, accents and case aside', () => {
    const { person: who } = readResolutions(file({ ...person, name: 'Áda EXAMPLE' }), 'league');
    expect(who(move())).toBe(7);
    expect(who(move({ name: 'Bea Example' }))).toBeNull();
  });

  test.each([
    ['one transaction', { transaction: 't1' }, { transactionId: 't2' }],
    ['positions', { positions: ['RHP', 'P'] }, { position: 'SS' }],
    ['a club', { teamId: 901 }, { teamId: 902 }],
    ['days from', { from: '2016-01-01' }, { date: '2015-12-31' }],
    ['days to', { to: '2016-12-31' }, { date: '2017-01-01' }],
  ])('hold for %s alone where they say so', (_, meant, other) => {
    const { person: who } = readResolutions(file({ ...person, ...meant }), 'league');
    expect(who(move())).toBe(7);
    expect(who(move(other))).toBeNull();
  });

  test('drop a move that the source made up, and dismiss what is right as it is', () => {
    const resolutions = readResolutions(
      file(
        { decide: 'drop', name: 'Ada Example', transaction: 't1', why: 'another club’s' },
        { decide: 'dismiss', review: 'abc', why: 'two real injuries' },
      ),
      'league',
    );
    expect(resolutions.isDropped(move())).toBe(true);
    expect(resolutions.isDropped(move({ transactionId: 't2' }))).toBe(false);
    expect(resolutions.dismissal('abc')).toBe('two real injuries');
    expect(resolutions.count).toBe(2);
  });

  test('are those of one source: the other has none', () => {
    expect(readResolutions(file(person), 'mlb').count).toBe(0);
  });

  test.each([
    [
      'another word',
      { ...person, decide: 'guess' },
      'sources.league[0].decide: expected person, drop or dismiss, found "guess"',
    ],
    [
      'no person',
      { ...person, playerId: 'x' },
      'sources.league[0].playerId: expected a player\'s number, found "x"',
    ],
    ['no reason', { ...person, why: '' }, 'sources.league[0].why: expected a text'],
    [
      'a day that is none',
      { ...person, from: '2016' },
      'sources.league[0].from: expected a day, found "2016"',
    ],
  ])('with %s are refused, with the place of it', (_, entry, message) => {
    expect(() => readResolutions(file(entry), 'league')).toThrow(message);
  });

  test('in the file of this repository can be read', () => {
    expect(readResolutions(own, 'mlb').count).toBe(own.sources.mlb.length);
  });
});
