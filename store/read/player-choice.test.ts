import { describe, expect, test } from '@jest/globals';
import { choosePlayers, type PlayerQuery } from './player-choice';
import { sortedDirectory, type PlayerEntry } from './player-directory';

const entry = (playerId: number, name: string, more: Partial<PlayerEntry> = {}): PlayerEntry => ({
  playerId, name, firstName: name.split(' ')[0] ?? '', lastName: name.split(' ').slice(1).join(' '), role: 'batter', position: 'SS', batSide: 'R',
  pitchHand: 'R', teamId: 1, club: 'Herons', lastSeen: '2025-09-28', hasGames: true, stints: 0, daysMissed: 0, isHurt: false, ...more,
}); // prettier-ignore

const directory = sortedDirectory([
  entry(1, 'Tom Reyes', { role: 'pitcher', stints: 2, daysMissed: 90, isHurt: true }),
  entry(2, 'Óscar Álvarez', { stints: 5, daysMissed: 60, teamId: 2 }),
  entry(3, 'Ann Reyes', { role: 'two_way', lastSeen: '2015-10-01' }),
  entry(4, 'Will Bass'),
]);

const choose = (query: Partial<PlayerQuery>, ground = {}) =>
  choosePlayers(
    directory,
    { name: '', role: 'all', letter: null, page: 1, ...query },
    { playedIn: null, pitches: null, ...ground },
  );
const ids = (query: Partial<PlayerQuery>, ground = {}) =>
  choose(query, ground).players.map(({ playerId }) => playerId);

describe('the list of players', () => {
  test('goes by last name with accents folded', () => {
    expect(ids({})).toEqual([2, 4, 3, 1]);
    expect(ids({ sort: 'name' })).toEqual([2, 4, 3, 1]);
    expect(ids({ letter: 'A' })).toEqual([2]);
  });

  test('has two-way players in both roles', () => {
    expect(ids({ role: 'pitcher' })).toEqual([3, 1]);
    expect(ids({ role: 'batter' })).toEqual([2, 4, 3]);
  });

  test('is narrowed by club, season and injuries', () => {
    expect(ids({ teamId: 2 })).toEqual([2]);
    expect(ids({ season: 2024 }, { playedIn: new Set([1, 4]) })).toEqual([4, 1]);
    expect([ids({ injuries: 'now' }), ids({ injuries: 'ever' }), ids({ injuries: 'never' })]).toEqual([
      [1],
      [2, 1],
      [4, 3],
    ]);
  });

  test('is sorted by what is asked for, equals by name', () => {
    expect(ids({ sort: 'days' })).toEqual([1, 2, 4, 3]);
    expect(ids({ sort: 'stints' })).toEqual([2, 1, 4, 3]);
    expect(ids({ sort: 'pitches' }, { pitches: new Map([[3, 900], [1, 2_000]]) })).toEqual([1, 3, 2, 4]); // prettier-ignore
  });

  test('has the best name first where a name was typed, and says when it is a guess', () => {
    expect(ids({ name: 'reyes' })).toEqual([1, 3]);
    expect(ids({ name: 'reyes', sort: 'name' })).toEqual([3, 1]);
    expect(choose({ name: 'alvares' })).toMatchObject({ how: 'near', players: [{ playerId: 2 }] });
    expect(choose({ name: 'zzz' })).toEqual({ how: 'none', players: [] });
  });
});
