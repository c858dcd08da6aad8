import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { createReadStore, type ReadStore } from '../../store/read/client';
import { describeEachEngine, freshDatabase, type FreshDatabase } from '../setup/database';
import { sampleLeague } from './sample-league';
import { seedDatabase } from './seed-database';

describeEachEngine('the read models', (engine) => {
  const league = sampleLeague(6);
  const game = league.games.at(-1)!;
  let database: FreshDatabase;
  let store: ReadStore;

  beforeAll(async () => {
    database = await freshDatabase(engine);
    await seedDatabase(database.writerUrl, league.tables);
    store = createReadStore(database.webUrl);
  });

  afterAll(async () => {
    await store?.close();
    await database?.drop();
  });

  const rowsOf = (table: string, gamePk: number) =>
    league.tables[table]!.filter((row) => row.game_pk === gamePk);

  test('freshness counts what is there', async () => {
    const pitches = league.tables.pitch!;
    expect(await store.freshness()).toMatchObject({
      fictional: true,
      latestDay: league.dates.at(-1),
      games: league.games.length,
      pitches: pitches.length,
      trackedPitches: pitches.filter((row) => row.start_speed !== null).length,
      quarantined: 1,
      missing: 0,
    });
  });

  test('the home page has the newest days, and highlights of the newest', async () => {
    const home = await store.home();
    expect(home.days.map((day) => day.date)).toEqual(league.dates.slice(-2).reverse());
    const speeds = league.tables
      .pitch!.filter((row) => row.official_date === league.dates.at(-1))
      .map((row) => Number(row.start_speed));
    expect(home.highlights?.hardestPitches[0]?.value).toBeCloseTo(Math.max(...speeds), 5);
    expect(home.injuries.events[0]).toMatchObject({ playerId: league.injuredPlayerId, bodyPart: 'leg' });
  });

  test('a day knows its neighbours and its month; an off day is empty', async () => {
    const day = await store.day(league.postponedDate);
    expect(day.games.map((row) => row.state)).toContain('postponed');
    expect([day.previous, day.next]).toEqual([league.dates.at(-3), league.dates.at(-1)]);
    expect(day.month.reduce((sum, { games }) => sum + games, 0)).toBe(18);
    expect((await store.day('2026-12-24')).games).toEqual([]);
  });

  test('a game has every play and every pitch, in order', async () => {
    const page = await store.game(game.gamePk);
    const plays = page?.loaded?.plays ?? [];
    expect(plays.map((play) => play.atBatIndex)).toEqual(
      rowsOf('plate_appearance', game.gamePk).map((row) => row.at_bat_index),
    );
    expect(plays.flatMap((play) => play.pitches)).toHaveLength(rowsOf('pitch', game.gamePk).length);
    expect(page?.loaded?.batting).toHaveLength(18);
    expect(page?.loaded?.innings.reduce((sum, inning) => sum + (inning.away ?? 0), 0)).toBe(game.away);
    expect(await store.game(1)).toBeNull();
    expect((await store.game(league.quarantinedGamePk))?.loaded).toBeNull();
  });

  test('a batter’s stretch sums to his lines', async () => {
    const page = await store.player(league.injuredPlayerId, { season: null, kind: null });
    const lines = league.tables.batting_line!.filter((row) => row.player_id === league.injuredPlayerId);
    expect(page?.batting?.games).toHaveLength(lines.length);
    const hits = (rows: readonly { hits: unknown }[]) => rows.reduce((sum, row) => sum + Number(row.hits), 0);
    expect(hits(page?.batting?.games ?? [])).toBe(hits(lines as { hits: unknown }[]));
    expect(page?.pitching).toBeNull();
    expect((await store.player(league.injuredPlayerId, { season: 1999, kind: null }))?.chosen).toBeNull();
    expect(await store.player(1, { season: null, kind: null })).toBeNull();
  });

  test('a pitcher’s mix, speeds and locations count the same pitches', async () => {
    const id = game.pitcherIds[0];
    const { pitching } = (await store.player(id, { season: 2026, kind: 'regular' }))!;
    const own = league.tables.pitch!.filter((row) => row.pitcher_id === id);
    expect(pitching?.mix.reduce((sum, row) => sum + row.pitches, 0)).toBe(own.length);
    expect(pitching?.cells.reduce((sum, cell) => sum + cell.n, 0)).toBe(
      own.filter((row) => row.plate_x !== null).length,
    );
    const fastballs = own.filter((row) => row.pitch_type === 'FF').map((row) => Number(row.start_speed));
    const row = pitching?.mix.find((line) => line.pitchType === 'FF');
    expect(row?.meanSpeed).toBeCloseTo(fastballs.reduce((a, b) => a + b, 0) / fastballs.length, 4);
    expect(pitching?.velocity.reduce((sum, { n }) => sum + n, 0)).toBe(fastballs.length);
  });

  test('a search folds accents, and signs of LIKE stand for themselves', async () => {
    const find = async (name: string) =>
      (await store.players({ name, role: 'all', letter: null, page: 1 })).players.map((row) => row.name);
    expect((await find('PENA')).every((name) => name.includes('Peña'))).toBe(true);
    expect(await find('jose pen')).toContain('José Peña');
    expect(await find('%')).toEqual([]);
    expect(await find("' OR '1'='1")).toEqual([]);
  });

  test('the overview lists the days and the game that is not whole', async () => {
    const overview = await store.dataOverview();
    expect(overview.days[0]).toMatchObject({
      date: league.dates.at(-1),
      loaded: 2,
      quarantined: 1,
      seconds: 90,
    });
    expect(overview.issues.map((issue) => issue.gamePk)).toEqual([league.quarantinedGamePk]);
    expect(overview.rows.find((row) => row.table === 'Pitches')?.rows).toBe(league.tables.pitch!.length);
  });

  test('a game knows its versions in the feed’s order, what each changed, and what looks odd in it', async () => {
    const page = (await store.game(game.gamePk))!;
    expect(page.versions.map(({ contentHash }) => contentHash[0])).toEqual(['b', 'c', 'd', 'e', 'a']);
    expect(page.versions.map(({ wasLoaded }) => wasLoaded)).toEqual([false, true, true, true, true]);
    expect(page.versions.at(-1)!.contentHash).toBe(page.loaded!.provenance.contentHash);
    expect(page.versions.map(({ changes }) => changes.length)).toEqual([0, 0, 7, 1, 1]);
    expect(page.versions[3]!.changes).toEqual([
      {
        tableName: 'pitch', kind: 'changed', field: 'pitch_type', rowCount: 2, exampleKey: '3/5', exampleBefore: 'FF', exampleAfter: 'SI',
      },
    ]); // prettier-ignore
    expect(page.findings.map(({ rule }) => rule)).toEqual(['physical_range', 'turns_of_batter']);
    const refused = (await store.game(league.quarantinedGamePk))!;
    expect(refused.findings).toMatchObject([{ grade: 'quarantine', place: 'plate appearance 9' }]);
    expect(refused.versions).toEqual([]);
  });

  test('a season is told by its days, and one that is not there by none', async () => {
    const state = await store.seasonState(null);
    expect(state).toMatchObject({ season: 2026, seasons: [2026, 2025] });
    expect(state.days.map(({ date }) => date)).toEqual(league.dates);
    const { total } = state;
    expect(total.scheduled).toBe(total.final + total.postponed + total.missing);
    expect(total).toMatchObject({
      scheduled: 18,
      postponed: 1,
      missing: 1,
      pitches: league.tables.pitch!.length,
    });
    expect(state.findingCounts).toEqual([
      { rule: 'innings_contiguous', grade: 'quarantine', findings: 1, games: 1 },
      { rule: 'physical_range', grade: 'warn', findings: 1, games: 1 },
      { rule: 'turns_of_batter', grade: 'warn', findings: 1, games: 1 },
    ]);
    expect(state.findings.map(({ gamePk }) => gamePk)).toEqual([
      league.quarantinedGamePk,
      game.gamePk,
      game.gamePk,
    ]);
    expect(state.failedDays.map(({ date }) => date)).toEqual([league.failedDate]);
    expect(state.lastAudit).toMatchObject({ objects: 40, bytes: 4_200_000, problems: 0 });

    const before = await store.seasonState(2025);
    expect(before).toMatchObject({ season: 2025, findingCounts: [], failedDays: [] });
    expect(before.total.missing).toBe(1);
    expect(await store.seasonState(1999)).toMatchObject({
      season: null,
      seasons: [2026, 2025],
      days: [],
      findings: [],
    });
  });
});

test('a database that is out of reach is one typed error', async () => {
  const store = createReadStore('mysql://nobody:x@127.0.0.1:1/test', {
    acquireTimeoutMs: 300,
    connectTimeoutMs: 200,
  });
  await expect(store.ping()).rejects.toMatchObject({ name: 'StoreUnavailable' });
  await expect(store.home()).rejects.toMatchObject({ name: 'StoreUnavailable' });
  await store.close();
});
