import { describe, expect, test } from '@jest/globals';
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseJson } from '../json';
import { CLUBS } from './club-names';
import { clubOf } from './club-of';

describe('the club that a text means', () => {
  test.each([
    ['Anaheim Angels', 2003, 108],
    ['Los Angeles Angels of Anaheim', 2007, 108],
    ['Los Angeles Angels', 2020, 108],
    ['Arizona D-backs', 2009, 109],
    ['Cleveland Indians', 2010, 114],
    ['Cleveland Guardians', 2024, 114],
    ['Montreal Expos', 2002, 120],
    ['Washington Nationals', 2012, 120],
    ['Tampa Bay Devil Rays', 2007, 139],
    ['Florida Marlins', 2011, 146],
    ['Miami Marlins', 2011, 146],
    ['Oakland Athletics', 2016, 133],
    ['Athletics', 2026, 133],
    ['Cubs', 2008, 112],
    ['White Sox', 2008, 145],
  ])('by %j in %i is %i', (name, year, id) => {
    expect(clubOf(name, year)).toBe(id);
  });

  test('is found in any case and punctuation', () => {
    const spellings = ['ST LOUIS CARDINALS', 'St. Louis  Cardinals', ' st. louis cardinals '];
    expect(spellings.map((name) => clubOf(name, 2015))).toEqual([138, 138, 138]);
    expect(["the A's", 'The A’s', 'dbacks', "D'Backs"].map((name) => clubOf(name, 2015))).toEqual([
      133, 133, 109, 109,
    ]);
  });

  test('is none for a minor-league club, whatever it is called after', () => {
    const farms = [
      'Tampa Yankees',
      'Indianapolis Indians',
      'Bluefield Blue Jays',
      'DSL Cubs',
      'VSL Mariners',
    ];
    expect(farms.map((name) => clubOf(name, 2011))).toEqual([null, null, null, null, null]);
  });

  test('is none where a town or half a name could be two', () => {
    const towns = ['Chicago', 'New York', 'Sox', ''];
    expect(towns.map((name) => clubOf(name, 2008))).toEqual([null, null, null, null]);
    expect([clubOf('Los Angeles', 2004), clubOf('Los Angeles', 2005)]).toEqual([119, null]);
  });

  test('is none under a name given up years before, and the newer name means it on older days too', () => {
    expect([clubOf('Montreal Expos', 2010), clubOf('Indians', 2024)]).toEqual([null, null]);
    expect([clubOf('Cleveland Guardians', 2012), clubOf('Los Angeles Angels', 2003)]).toEqual([114, 108]);
  });

  test('is one club for each name', () => {
    const names = CLUBS.flatMap((club) =>
      club.names.map((entry) => [typeof entry === 'string' ? entry : entry.name, club.teamId] as const),
    );
    expect(CLUBS).toHaveLength(30);
    expect(names.filter(([name, id]) => clubOf(name, 2001) !== id)).toEqual([]);
  });
});

const FOLDER = resolve(process.cwd(), '../shared/recordings');

interface RecordedTeam {
  readonly id: number;
  readonly name: string;
  readonly teamName: string;
  readonly shortName: string;
}

(existsSync(FOLDER) ? describe : describe.skip)('the clubs of a recorded answer', () => {
  test.each([
    ['teams_2019.json', 2019],
    ['teams_2024_sportId1.json', 2024],
  ])('%s are found by name and nickname', (file, year) => {
    const answer = parseJson(readFileSync(join(FOLDER, 'people', file), 'utf8'), file);
    const { teams } = answer as { teams: RecordedTeam[] };
    expect(teams).toHaveLength(30);
    const wrong = teams.filter(({ id, name, teamName, shortName }) =>
      [name, teamName, shortName].some((text) => clubOf(text, year) !== id),
    );
    expect(wrong).toEqual([]);
  });

  test('place and activate players in every row of the wire that has a club before its verb', () => {
    const rows = [2009, 2012, 2015, 2016, 2017, 2020].flatMap((year) =>
      readFileSync(join(FOLDER, 'transactions', `mlbcom_transactions_${year}.csv`), 'utf8')
        .split('\n')
        .flatMap((line) => {
          const [, club] =
            line.match(/^\d{4}-\d\d-\d\d,"?([A-Z][A-Za-z.' -]+) placed .* on the \d+-day /) ?? [];
          return club === undefined ? [] : [{ club, id: clubOf(club, year) }];
        }),
    );
    expect(rows.length).toBeGreaterThan(3000);
    expect([...new Set(rows.filter(({ id }) => id === null).map(({ club }) => club))]).toEqual([]);
  });
});
