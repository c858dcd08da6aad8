import { describe, expect, test } from '@jest/globals';
import { editDistance } from './edit-distance';
import { NameIndex } from './name-index';

const NAMES: [number, string, string?, string?][] = [
  [1, 'Justin Verlander'],
  [2, 'José Ramírez', 'Ramírez', '2024-09-29'],
  [3, 'José Ramírez', 'Ramírez', '2014-09-28'],
  [4, 'J.D. Martinez', 'Martinez'],
  [5, 'J. D. Drew', 'Drew'],
  [6, 'Elly De La Cruz', 'De La Cruz'],
  [7, 'Tyler O’Neill', 'O’Neill'],
  [8, 'Ken Griffey Jr.', 'Griffey'],
  [9, 'Teófilo Quist-Ferreira', 'Quist-Ferreira'],
  [10, 'Jordan Smith', 'Smith'],
  [11, 'Smith Jordan', 'Jordan'],
  [12, '<script>alert("x")</script>'],
  [13, 'Justin Vance', 'Vance'],
  [14, 'Jo Yu', 'Yu'],
];

const index = new NameIndex(
  NAMES.map(([playerId, name, lastName, lastSeen = '2020-01-01']) => ({
    playerId,
    name,
    lastSeen,
    ...(lastName === undefined ? {} : { lastName }),
  })),
);
const find = (query: string) => index.search(query);
const first = (query: string) => find(query).playerIds[0];

describe('a name is found', () => {
  test.each([
    ['verlander', 1],
    ['JUSTIN VERLANDER', 1],
    ['verlander, justin', 1],
    ['ver', 1],
    ['j verl', 1],
    ['j. verlander', 1],
    ['jose ramirez', 2],
    ['RAMÍREZ', 2],
    ['jd martinez', 4],
    ['J.D. Martinez', 4],
    ['j d martinez', 4],
    ['jd drew', 5],
    ['de la cruz', 6],
    ['delacruz', 6],
    ['elly cruz', 6],
    ['oneill', 7],
    ["o'neill", 7],
    ['neill', 7],
    ['griffey jr', 8],
    ['ken griffey', 8],
    ['ferreira', 9],
    ['teofilo quist ferreira', 9],
    ['justinverlander', 1],
  ])('by “%s”', (query, playerId) => {
    expect([find(query).how, first(query)]).toEqual(['match', playerId]);
  });

  test.each([
    ['Verlandr', 1],
    ['verlnader', 1],
    ['jutsin verlandar', 1],
    ['ramires', 2],
    ['griffy junior ken', 8],
    ['quistt', 9],
  ])('although “%s” has wrong letters, and it says so', (query, playerId) => {
    expect([find(query).how, first(query)]).toEqual(['near', playerId]);
  });
});

describe('the order', () => {
  test('has the man of today before his namesake of long ago', () => {
    expect(find('jose ramirez').playerIds).toEqual([2, 3]);
  });

  test('has the family name before the given name, and the whole name before both', () => {
    expect(find('smith').playerIds).toEqual([10, 11]);
    expect(find('jordan smith').playerIds[0]).toBe(10);
    expect(find('smith jordan').playerIds[0]).toBe(11);
  });

  test('has beginnings of names before initials', () => {
    expect(find('jv').playerIds).toEqual([13, 1]);
    expect(find('jy').playerIds).toEqual([14]);
  });

  test('does not take two words for one', () => {
    expect(find('jordan jordan').how).not.toBe('match');
  });
});

describe('nobody is found', () => {
  test.each(['', '   ', '%', '_', '\\', "' OR 1=1 --", 'qqqqqqqq', 'xy'])('by “%s”', (query) => {
    expect(find(query)).toEqual({ how: 'none', playerIds: [] });
  });

  test('by a sign that no keyboard has', () => {
    expect(find('\u0000').how).toBe('none');
  });
});

test('a name that is a script is found by its words like any other', () => {
  expect(first('script alert')).toBe(12);
});

test('fifteen thousand names are searched in milliseconds, not in a second', () => {
  const syllables = [
    'ba',
    'ren',
    'do',
    'sky',
    'mar',
    'ti',
    'nez',
    'lo',
    'gar',
    'ver',
    'lan',
    'der',
    'wil',
    'kin',
    'son',
  ];
  const word = (seed: number) =>
    [seed, seed * 7 + 3, seed * 31 + 11].map((at) => syllables[(at >> 2) % syllables.length]).join('');
  const many = new NameIndex(
    Array.from({ length: 15_000 }, (_, id) => ({
      playerId: id + 1,
      name: `${word(id % 400)} ${word(id * 13)}`,
      lastSeen: '2020-01-01',
    })),
  );
  const start = performance.now();
  for (let turn = 0; turn < 10; turn++) many.search(`${word(turn)} verlandr${turn % 3}`);
  expect((performance.now() - start) / 10).toBeLessThan(300);
});

test('letters swapped count once', () => {
  expect([editDistance('verlnader', 'verlander'), editDistance('abc', ''), editDistance('ab', 'ab')]).toEqual(
    [1, 3, 0],
  );
});
