import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parseRegister } from '../../core/injuries/people/parse-register';
import type { RegisterPersonRow } from '../../core/injuries/people/register-person';
import { personFinder } from '../../core/injuries/people/resolve-person';
import type { IsoDate } from '../../core/ids';
import { playerId, teamId } from '../../core/ids';
import { knownPeople } from '../../store/known-people';
import { loadRegister } from '../../store/load-register';
import { describeWithRecordings, RECORDED_FEEDS } from '../platform/recordings';
import { describeEachEngine } from '../setup/database';
import { leagueGame, versionOf } from './league-games';
import { rowsOf, storeUnderTest } from './store-under-test';
import type { StoreUnderTest } from './store-under-test';

/** An invented person of the register. */
function person(id: number, facts: Partial<RegisterPersonRow> = {}): RegisterPersonRow {
  return {
    playerId: playerId(id),
    keyPerson: id.toString(16).padStart(8, '0'),
    keyRetro: null,
    keyBbref: null,
    keyFangraphs: null,
    firstName: 'Órvil',
    lastName: `Quenby ${id}`,
    givenName: 'Órvil Ignacio',
    nameSuffix: null,
    nickName: null,
    searchName: `orvil quenby ${id}`,
    birthDate: '1986-05-04' as IsoDate,
    mlbFrom: 2010,
    mlbTo: 2016,
    proFrom: 2006,
    proTo: 2018,
    ...facts,
  };
}

/** More than go into one transaction. */
const MANY = Array.from({ length: 5_003 }, (_, n) => person(900_001 + n));

describeEachEngine('the register', (engine) => {
  let under: StoreUnderTest;

  beforeAll(async () => {
    under = await storeUnderTest(engine);
  });
  afterAll(() => under.close());
  beforeEach(async () => {
    await under.clear();
    await under.beside.query('DELETE FROM register_person');
  });

  const load = (people: readonly RegisterPersonRow[]) => loadRegister(under.connections.pool, people);
  const known = () => knownPeople(under.connections.pool);
  const kept = () =>
    rowsOf<{ id: number; first: string; born: string | null; to: number | null }>(
      under.beside,
      'SELECT player_id AS id, first_name AS `first`, birth_date AS born, mlb_to AS `to` FROM register_person ' +
        'ORDER BY player_id',
    );

  test('is kept whole, and loading it again writes nothing', async () => {
    expect(await load(MANY)).toEqual({ rows: 5_003, written: 5_003 });
    const before = await kept();
    expect(before).toHaveLength(5_003);
    expect(before[0]).toEqual({ id: 900_001, first: 'Órvil', born: '1986-05-04', to: 2016 });
    expect(await load([...MANY].reverse())).toEqual({ rows: 5_003, written: 0 });
    expect(await kept()).toEqual(before);
  });

  test('is written where it differs, be it by an accent or a value that is gone', async () => {
    await load(MANY.slice(0, 10));
    const changed = MANY.slice(0, 12).map((row, n) => {
      if (n === 3) return { ...row, firstName: 'Orvil' };
      return n === 4 ? { ...row, birthDate: null } : row;
    });
    expect(await load(changed)).toEqual({ rows: 12, written: 4 });
    const rows = await kept();
    expect([rows[3]?.first, rows[4]?.born, rows.length]).toEqual(['Orvil', null, 12]);
  });

  test('keeps people of whom a file does not speak', async () => {
    await load(MANY.slice(0, 10));
    expect(await load(MANY.slice(20, 25))).toEqual({ rows: 5, written: 5 });
    expect(await kept()).toHaveLength(15);
    expect(await load([])).toEqual({ rows: 0, written: 0 });
  });

  test('may be loaded by two at once', async () => {
    await Promise.all([load(MANY), load([...MANY].reverse())]);
    expect(await kept()).toHaveLength(5_003);
    expect((await load(MANY)).written).toBe(0);
  });

  test('refuses a value that no column holds, and keeps what was there', async () => {
    await load(MANY.slice(0, 3));
    const bad = [person(900_001, { mlbTo: 2017 }), person(900_002, { keyRetro: 'x'.repeat(13) })];
    await expect(load(bad)).rejects.toMatchObject({ kind: 'RowRefused' });
    expect((await kept()).map(({ to }) => to)).toEqual([2016, 2016, 2016]);
  });

  test('and the players of loaded games are whom a name may stand for, each once', async () => {
    const game = leagueGame(0);
    await under.store.loadGame(game, versionOf(game));
    const [first, second] = game.players;
    const birthDate = '1901-01-01' as IsoDate;
    await load([person(first!.playerId, { birthDate, mlbTo: 2011 }), person(900_001)]);

    const people = await known();
    const ids = [...new Set([...game.players.map((player) => player.playerId as number), 900_001])];
    expect(people.map((one) => one.playerId)).toEqual(ids.sort((a, b) => a - b));
    const both = people.find((one) => one.playerId === first!.playerId)!;
    expect(both.names).toEqual(expect.arrayContaining([first!.fullName, `Órvil Quenby ${first!.playerId}`]));
    const { season, officialDate } = game.game;
    // He played on after the register was made, and the feed knows his birthday better.
    expect(both).toMatchObject({ birthDate: first!.birthDate, mlbFrom: 2010, mlbTo: season });
    const listed = game.roster.find((row) => row.playerId === second!.playerId)!;
    expect(people.find((one) => one.playerId === second!.playerId)).toMatchObject({
      position: second!.positionAbbrev,
      clubs: [{ teamId: listed.teamId, from: officialDate, to: officialDate }],
      proFrom: null,
    });
    expect(people.find((one) => one.playerId === playerId(900_001))).toMatchObject({
      position: null,
      clubs: [],
    });
  });

  test('and the rosters of games tell two of a name apart by club and year', async () => {
    const names = { firstName: 'Orvil', lastName: 'Quenby' };
    await load([person(900_001, names), person(900_002, names)]);
    const rows = [
      [1, 900_001, 112, '2013-04-01'],
      [2, 900_001, 112, '2014-04-01'],
      [3, 900_001, 112, '2014-06-12'],
      [4, 900_002, 138, '2014-04-01'],
      [5, 900_002, 138, '2014-09-28'],
    ];
    await under.beside.query(
      'INSERT INTO game_player (game_pk, player_id, team_id, official_date, played) VALUES ?',
      [rows.map((row) => [...row, 1])],
    );
    const people = await known();
    expect(people.map(({ clubs }) => clubs)).toEqual([
      [
        { teamId: 112, from: '2013-04-01', to: '2013-04-01' },
        { teamId: 112, from: '2014-04-01', to: '2014-06-12' },
      ],
      [{ teamId: 138, from: '2014-04-01', to: '2014-09-28' }],
    ]);
    const clue = { name: 'Orvil Quenby', position: null, date: '2014-07-01' as IsoDate };
    const find = personFinder(people);
    expect(find({ ...clue, teamId: teamId(138) })).toEqual({ how: 'name', playerId: 900_002 });
    expect(find({ ...clue, teamId: teamId(112) })).toEqual({ how: 'name', playerId: 900_001 });
    expect(find({ ...clue, teamId: null }).how).toBe('ambiguous');
  });

  describeWithRecordings('as recorded', () => {
    test('is kept with all its 7,094 people, and a second load writes none', async () => {
      const file = path.resolve(RECORDED_FEEDS, '../people/chadwick_register_mlb2001plus.csv');
      const { people } = parseRegister(readFileSync(file, 'utf8'), file);
      expect(await load(people)).toEqual({ rows: 7_094, written: 7_094 });
      expect(await kept()).toHaveLength(7_094);
      expect(await load(people)).toEqual({ rows: 7_094, written: 0 });
      expect(await known()).toHaveLength(7_094);
    });
  });
});
