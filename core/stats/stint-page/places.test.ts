import { describe, expect, test } from '@jest/globals';
import type { GamePk } from '../../ids';
import { comparePlaces } from './compare-places';
import { countPlaces, PLACE_KINDS, placesOfKind, type Place } from './places';

const place = (callCode: string, x = 0, z = 0.5, game = 1): Place => ({
  gamePk: game as GamePk,
  x,
  z,
  callCode,
});
const ALL = ['B', 'C', 'S', 'T', 'F', 'X', 'D', 'H', 'C'].map((code) => place(code));

test('kinds of places are by the code of the call: a foul tip is a miss, a hit batsman no swing', () => {
  expect(countPlaces(ALL)).toEqual({
    all: 9,
    swings: 5,
    contact: 3,
    misses: 2,
    in_play: 2,
    called_strikes: 2,
  });
});

test('the places of a kind are as many as are counted', () => {
  for (const kind of PLACE_KINDS) expect(placesOfKind(kind, ALL)).toHaveLength(countPlaces(ALL)[kind]);
});

describe('the test of the whole map', () => {
  const games = (from: number, shift: number) =>
    Array.from({ length: 6 }, (_, game) =>
      Array.from({ length: 20 }, (_, index) =>
        place('B', shift + (index % 5) / 5, (index % 7) / 7, from + game),
      ),
    ).flat();

  test('finds a map that moved a foot, and none that stayed', () => {
    expect(comparePlaces(games(1, 0), games(11, 1), 'seed').pValue).toBeLessThan(0.01);
    expect(comparePlaces(games(1, 0), games(11, 0), 'seed').pValue).toBeGreaterThan(0.5);
  });

  test('is not made of one game on a side', () => {
    expect(comparePlaces([place('B')], games(11, 0), 'seed').pValue).toBeNull();
  });
});
