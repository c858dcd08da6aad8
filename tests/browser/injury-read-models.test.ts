import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { createConnection } from 'mysql2/promise';
import { foldName } from '../../core/fold-name';
import { createReadStore, type ReadStore } from '../../store/read/client';
import type { InjuryQuery } from '../../store/read/injuries';
import { readSpans } from '../../store/read/stint-evidence';
import { describeEachEngine, freshDatabase, type FreshDatabase } from '../setup/database';
import { sampleLeague } from './sample-league';
import { seedDatabase } from './seed-database';

const EVERYTHING: InjuryQuery = {
  name: '',
  role: 'all',
  season: null,
  teamId: null,
  region: null,
  nature: null,
  list: null,
  status: 'all',
  sort: 'newest',
  page: 1,
};

describeEachEngine('the read models of injuries', (engine) => {
  const league = sampleLeague(6);
  const facts = league.injuries;
  const stints = league.tables.injury_stint!;
  const injured = stints.filter((row) => row.list_kind === 'injured');
  const days = (rows: readonly Record<string, unknown>[]) =>
    rows.reduce((sum, row) => sum + Number(row.days_missed), 0);
  let database: FreshDatabase;
  let store: ReadStore;

  beforeAll(async () => {
    database = await freshDatabase(engine);
    await seedDatabase(database.writerUrl, league.tables);
    store = createReadStore(database.webUrl, { overviewMs: 0, versionMs: 0 });
  });

  afterAll(async () => {
    await store?.close();
    await database?.drop();
  });

  const find = (query: Partial<InjuryQuery>) => store.injuries({ ...EVERYTHING, ...query });
  /** All pages of what a query finds. */
  const ids = async (query: Partial<InjuryQuery>): Promise<string[]> => {
    const { total, pageSize, stints } = await find(query);
    const all = [...stints];
    for (let page = 2; page <= Math.ceil(total / pageSize); page++)
      all.push(...(await find({ ...query, page })).stints);
    return all.map((stint) => stint.stintId);
  };
  const wanted = (has: (row: Record<string, unknown>) => boolean) =>
    injured
      .filter(has)
      .map((row) => String(row.stint_id))
      .sort();

  test('the list has every injury once, page by page, and no paternity', async () => {
    const list = await find({});
    expect([list.total, list.stints.length]).toEqual([facts.injured, 50]);
    expect(list.players).toBe(new Set(injured.map((row) => row.player_id)).size);
    const all = await ids({});
    expect([...all].sort()).toEqual(wanted(() => true));
    expect(all).not.toContain(facts.paternity);
    expect(list.asOf).toBe(league.dates.at(-1));
  });

  test('each filter finds what the rows say, and filters go together', async () => {
    const cases: [Partial<InjuryQuery>, (row: Record<string, unknown>) => boolean][] = [
      [{ role: 'pitcher' }, (row) => row.role === 'pitcher'],
      [{ role: 'batter', season: 2025 }, (row) => row.role === 'batter' && row.season === 2025],
      [{ teamId: 9_003 }, (row) => row.team_id === 9_003],
      [{ region: 'elbow' }, (row) => row.region === 'elbow'],
      [{ region: 'unknown' }, (row) => row.region === null],
      [{ nature: 'strain', status: 'over' }, (row) => row.nature === 'strain' && row.ended_on !== null],
      [{ status: 'open' }, (row) => row.ended_on === null],
      [{ list: 60 }, (row) => row.longest_list_days === 60],
      [{ list: 7 }, (row) => row.list_days === 7],
    ];
    for (const [query, has] of cases) {
      const expected = wanted(has);
      expect([query, expected.length > 0]).toEqual([query, true]);
      expect([query, (await ids(query)).sort()]).toEqual([query, expected]);
    }
    expect(await ids({ list: 'paternity' })).toEqual([facts.paternity]);
    expect(await ids({ season: 1999 })).toEqual([]);
  });

  test('a name is found without its accents, and signs of LIKE stand for themselves', async () => {
    const names = async (name: string) => (await find({ name })).stints.map((stint) => stint.name);
    const typed = await names('teofilo quist');
    expect(typed).toEqual(['Teófilo Quist-Ferreira']);
    expect(await names('ferreira')).toEqual(typed);
    expect(await names('%')).toEqual([]);
    expect(await names("' OR '1'='1")).toEqual([]);
  });

  test('an order is kept: the newest, most days, last names', async () => {
    const newest = (await find({})).stints.map((stint) => stint.startedOn);
    expect(newest).toEqual([...newest].sort().reverse());
    const longest = (await find({ sort: 'longest' })).stints.map((stint) => stint.daysMissed);
    expect(longest).toEqual([...longest].sort((a, b) => b - a));
    const names = (await find({ sort: 'name', season: 2025 })).stints.map((stint) => stint.name);
    // The last sample name is a script tag; it sorts before letters.
    const last = names
      .filter((name) => !name.startsWith('<'))
      .map((name) => foldName(name.split(' ').at(-1)!));
    expect(last.length).toBeGreaterThan(15);
    expect(last).toEqual([...last].sort());
  });

  test('the choices are what occurs', async () => {
    const choices = await store.injuryChoices();
    expect(choices.seasons).toEqual([2026, 2025, 2024]);
    expect(choices.clubs).toHaveLength(6);
    expect(choices.otherLists.sort()).toEqual(['bereavement', 'paternity']);
    expect(choices.regions.sort()).toEqual(
      [...new Set(injured.flatMap((row) => (row.region === null ? [] : [String(row.region)])))].sort(),
    );
  });

  test('a stint has its lists, diagnoses, days and sentences', async () => {
    const page = (await store.stint(facts.transferred))!;
    expect(page.lists).toEqual([
      { from: '2025-04-15', days: 15 },
      { from: '2025-05-20', days: 60 },
    ]);
    expect(page.diagnoses).toEqual([
      { region: 'shoulder', side: 'right', nature: 'inflammation', part: null, qualifiers: [], since: null },
      {
        region: 'shoulder',
        side: null,
        nature: 'fatigue',
        part: 'rotator cuff',
        qualifiers: [],
        since: null,
      },
    ]);
    expect(page.stint).toMatchObject({
      startHow: 'retroactive',
      rehabFrom: '2025-07-28',
      longestListDays: 60,
    });
    expect(page.evidence.map(({ part, date }) => [part, date])).toEqual([
      ['placement', '2025-04-18'],
      ['transfer', '2025-05-20'],
      ['rehab', '2025-07-28'],
      ['activation', '2025-08-14'],
    ]);
    const [{ text, spans }] = page.evidence as [(typeof page.evidence)[0]];
    expect(spans.map(({ start, end }) => text!.slice(start, end))).toEqual([
      page.stint.name,
      page.stint.reason,
    ]);
    // No game of 2025 is loaded: the days are known, the games are not.
    expect([page.lastPlayed, page.returned]).toEqual([
      { date: '2025-04-14', gamePk: null },
      { date: '2025-08-15', gamePk: null },
    ]);
    expect(await store.stint('1-20250101')).toBeNull();
  });

  test('a stint leads to the game and the pitch on which he was hurt', async () => {
    const { hurt, lastPlayed } = (await store.stint(facts.hurtOnPitch))!;
    const gamePk = league.games.at(-1)!.gamePk;
    const pitch = league.tables.pitch!.find(
      (row) => row.game_pk === gamePk && row.at_bat_index === hurt!.atBatIndex,
    )!;
    expect(hurt).toMatchObject({ gamePk, how: 'injury_event', bodyPart: 'wrist', inning: pitch.inning });
    expect(hurt!.pitcher).toBe(
      league.tables.player!.find((row) => row.player_id === pitch.pitcher_id)!.full_name,
    );
    expect(hurt!.pitchSpeed).toBeGreaterThan(60);
    const played = league.tables.game_player!.some(
      (row) => row.game_pk === lastPlayed!.gamePk && row.player_id === league.injuredPlayerId && row.played,
    );
    expect([lastPlayed!.date, played]).toEqual([league.dates.at(-1), true]);
  });

  test('a player without games has his stints, and a player without stints none', async () => {
    const { stints } = await store.playerStints(facts.gamelessPlayerId);
    expect(stints).toMatchObject([{ name: 'Teófilo Quist-Ferreira', season: 2024 }]);
    expect(await store.player(facts.gamelessPlayerId, { season: null, kind: null })).toBeNull();
    expect((await store.playerStints(1)).stints).toEqual([]);
  });

  test('clubs, parts of the body and years sum to the same days', async () => {
    const season = injured.filter((row) => row.season === 2025);
    const page = await store.leagueInjuries(2025);
    const sum = (rows: readonly { pitcherDays: number; batterDays: number }[]) =>
      rows.reduce((total, row) => total + row.pitcherDays + row.batterDays, 0);
    expect(sum(page.regions)).toBe(days(season));
    expect(page.clubs.reduce((total, club) => total + club.days, 0)).toBe(days(season));
    expect(page.years.map((year) => year.season)).toEqual([2024, 2025, 2026]);
    expect(sum(page.years)).toBe(days(injured));
    expect(page.years[1]!.pitcherDays).toBe(days(season.filter((row) => row.role === 'pitcher')));
    expect(page.longest[0]!.daysMissed).toBe(Math.max(...season.map((row) => Number(row.days_missed))));
    expect((await store.leagueInjuries(null)).season).toBe(2026);
    expect(await store.leagueInjuries(1999)).toMatchObject({
      season: null,
      regions: [],
      clubs: [],
      longest: [],
    });
  });

  test('a club has its season, and one that nobody knows is none', async () => {
    const own = injured.filter((row) => row.team_id === facts.teamId && row.season === 2025);
    const team = (await store.teamInjuries(facts.teamId, 2025))!;
    expect([team.name, team.stints.length]).toEqual(['Northport Herons', own.length]);
    expect((await store.clubs(2025)).clubs.find((club) => club.teamId === facts.teamId)).toMatchObject({
      stints: own.length,
      days: days(own),
    });
    expect(await store.teamInjuries(facts.teamId, 1999)).toMatchObject({ season: null, stints: [] });
    expect(await store.teamInjuries(1, null)).toBeNull();
  });

  test('the home page has who is hurt now and who was activated lately', async () => {
    const { injuries, returns, isOffSeason } = await store.home();
    const open = injured.filter((row) => row.ended_on === null);
    expect(injuries.hurt.map((stint) => stint.stintId).sort()).toEqual(
      open.map((row) => row.stint_id).sort(),
    );
    expect(injuries.hurtInAll).toBe(open.length);
    expect(injuries.clubs.reduce((sum, { out }) => sum + out, 0)).toBe(open.length);
    expect([injuries.when, isOffSeason]).toEqual(['now', false]);
    expect(returns.compared).toEqual([]);
    expect(returns.tooFew.map(({ stint }) => [stint.season, stint.endHow])).toEqual([
      [2026, 'activated'],
      [2026, 'activated'],
    ]);
    expect(injuries.listed).toEqual([]);
  });

  test('the state has the newest derivation, each year and the queue, open items first', async () => {
    const { derivation, years, review } = await store.injuryState();
    expect(derivation).toMatchObject({
      grammarVersion: 3,
      vocabularyVersion: 4,
      asOf: league.dates.at(-1),
      seconds: 4,
    });
    expect(years.map(({ year, ilRows, ilClassified }) => [year, ilRows, ilClassified])).toEqual([
      [2026, 12, 12],
      [2025, 60, 60],
      [2024, 48, 47],
    ]);
    expect(review.counts.map(({ kind, open, resolved }) => [kind, open, resolved])).toEqual([
      ['unknown_reason', 2, 0],
      ['no_placement', 1, 0],
      ['unparsed_text', 1, 0],
      ['ambiguous_person', 0, 1],
      ['placed_twice', 0, 1],
    ]);
    expect(review.open.every((item) => item.resolution === null)).toBe(true);
    expect(review.resolved.map((item) => item.resolution)).toContain('a list of another club was meant');
  });

  test('without stints the home page falls back to what the rosters say, and nothing fails', async () => {
    const connection = await createConnection(database.writerUrl);
    for (const table of ['injury_stint', 'injury_derivation', 'injury_coverage', 'review_item'])
      await connection.query(`DELETE FROM ${table}`);
    await connection.end();
    const { injuries } = await store.home();
    expect(injuries.listed.length).toBeGreaterThan(0);
    expect(injuries.listed.every((player) => player.rosterStatus === 'D15')).toBe(true);
    expect([injuries.hurt, injuries.asOf]).toEqual([[], null]);
    expect(await store.leagueInjuries(null)).toMatchObject({ season: null, seasons: [], years: [] });
    expect((await find({})).total).toBe(0);
    expect(await store.injuryState()).toMatchObject({ derivation: null, years: [] });
    expect(await store.teamInjuries(facts.teamId, null)).toMatchObject({ season: null, seasons: [] });
  });
});

describe('where a sentence speaks of a player', () => {
  test('is cut only at places that are in the text, in order, once', () => {
    expect(readSpans('{"reason":[10,20],"player":[2,5],"team":[0,2]}', 20)).toEqual([
      { start: 2, end: 5 },
      { start: 10, end: 20 },
    ]);
    expect(readSpans('{"reason":[3,8],"player":[2,5]}', 20)).toEqual([{ start: 2, end: 5 }]);
    for (const odd of [
      '',
      'null',
      '7',
      '{"reason":[10,21]}',
      '{"reason":[5,5]}',
      '{"reason":{"start":1}}',
      '{"player":["a",3]}',
    ])
      // prettier-ignore
      expect([odd, readSpans(odd, 20)]).toEqual([odd, []]);
    expect(readSpans(null, 20)).toEqual([]);
  });
});
