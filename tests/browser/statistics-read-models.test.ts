import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { createConnection, type Connection, type RowDataPacket } from 'mysql2/promise';
import { summarizeCohort } from '../../core/stats/cohorts/summarize-cohorts';
import { parseCohortId } from '../../core/stats/cohorts/cohort-filter';
import type { MeasureId } from '../../core/stats/measures/measure';
import { createReadStore, type ReadStore } from '../../store/read/client';
import type { StintStatistics, StintStatisticsQuery } from '../../store/read/stint-statistics';
import { describeEachEngine, freshDatabase, type FreshDatabase } from '../setup/database';
import { seedDatabase } from './seed-database';
import { cohortSample } from './statistics-cohorts';
import { statisticsSample } from './statistics-sample';

const TEN_GAMES: StintStatisticsQuery = { role: null, unit: 'games', size: 10, crossOffSeason: false };

describeEachEngine('the read models of statistics', (engine) => {
  const sample = statisticsSample();
  const cohorts = cohortSample();
  let database: FreshDatabase;
  let store: ReadStore;
  let sql: Connection;

  beforeAll(async () => {
    database = await freshDatabase(engine);
    const tables = { ...sample.tables };
    for (const [table, rows] of Object.entries(cohorts.tables))
      tables[table] = [...(tables[table] ?? []), ...rows];
    await seedDatabase(database.writerUrl, tables);
    store = createReadStore(database.webUrl);
    sql = await createConnection({ uri: database.webUrl, timezone: 'Z', decimalNumbers: true });
  });

  afterAll(async () => {
    await sql?.end();
    await store?.close();
    await database?.drop();
  });

  const first = async (statement: string, values: unknown[]): Promise<Record<string, number>> => {
    const [rows] = await sql.query<RowDataPacket[]>(statement, values);
    return rows[0] as Record<string, number>;
  };

  const read = async (stintId: string, query: Partial<StintStatisticsQuery> = {}): Promise<StintStatistics> =>
    (await store.stintStatistics(stintId, { ...TEN_GAMES, ...query }))!;

  const measure = ({ comparison }: StintStatistics, id: MeasureId) =>
    comparison.measures.find((change) => change.measure === id)!;

  /** The days of the n nearest games of a pitcher, by SQL alone. */
  const nearestGames = async (side: 'before' | 'after', n: number): Promise<number[]> => {
    const [rows] = await sql.query<RowDataPacket[]>(
      side === 'before'
        ? `SELECT DISTINCT official_date, game_pk FROM pitch WHERE pitcher_id = ? AND official_date < '2025-06-10' ORDER BY official_date DESC LIMIT ?`
        : `SELECT DISTINCT official_date, game_pk FROM pitch WHERE pitcher_id = ? AND official_date >= '2025-07-05' ORDER BY official_date LIMIT ?`,
      [sample.pitcherId, n],
    );
    return rows.map((row) => Number(row.game_pk));
  };

  const FIGURES = `
    COUNT(*) AS pitches,
    SUM(pitch_type = 'FF') AS fastballs,
    AVG(IF(pitch_type = 'FF', SQRT(vx0 * vx0 + vy0 * vy0 + vz0 * vz0) * 15 / 22, NULL)) AS velocity,
    1e0 * SUM(call_code = 'S') / SUM(call_code IN ('S', 'F', 'X')) AS whiffs,
    1e0 * SUM(pitch_type = 'SL') / COUNT(pitch_type) AS breaking`;

  describe('a stint with ten games on either side', () => {
    test.each(['before', 'after'] as const)('has the figures that SQL gives, %s', async (side) => {
      const statistics = await read(sample.pitcherStint);
      const games = await nearestGames(side, 10);
      const pitches = await first(`SELECT ${FIGURES} FROM pitch WHERE pitcher_id = ? AND game_pk IN (?)`, [sample.pitcherId, games]); // prettier-ignore
      const turns = await first(
        `SELECT SUM(is_at_bat) AS atBats, SUM(outcome = 'hit') AS hits, SUM(outcome = 'walk') AS walks, SUM(total_bases) AS bases, COUNT(*) AS turns
         FROM plate_appearance WHERE pitcher_id = ? AND game_pk IN (?)`,
        [sample.pitcherId, games],
      );
      expect([...statistics.comparison[side].gamePks].sort()).toEqual([...games].sort());
      expect(measure(statistics, 'fastball_velocity')[side].value).toBeCloseTo(pitches.velocity!, 6);
      expect(measure(statistics, 'fastball_velocity')[side].count).toBe(pitches.fastballs);
      expect(measure(statistics, 'whiff_rate')[side].value).toBeCloseTo(pitches.whiffs!, 6);
      expect(measure(statistics, 'breaking_share')[side].value).toBeCloseTo(pitches.breaking!, 6);
      expect(measure(statistics, 'ops')[side].value).toBeCloseTo((turns.hits! + turns.walks!) / turns.turns! + turns.bases! / turns.atBats!, 6); // prettier-ignore
      const slider = statistics.comparison.mix.types.find(({ pitchType }) => pitchType === 'SL')!;
      expect(slider[side].share).toBeCloseTo(pitches.breaking!, 6);
      expect(statistics.comparison.places.counts[side].all).toBe(pitches.pitches);
      expect(statistics.comparison.totals[side].pitches).toBe(pitches.pitches);
    });

    test('finds the velocity that was planted, beside the comparison made ahead of time', async () => {
      const statistics = await read(sample.pitcherStint);
      const velocity = measure(statistics, 'fastball_velocity');
      expect(velocity.lower).toBeLessThan(-sample.lostVelocity);
      expect(velocity.upper).toBeGreaterThan(-sample.lostVelocity);
      expect(velocity.upper).toBeLessThan(0);
      expect(statistics.controls).toEqual([
        {
          measure: 'fastball_velocity',
          valueChange: -1.2,
          gamesBefore: 10,
          gamesAfter: 10,
          controls: 4,
          controlChange: 0.15,
          difference: -1.35,
        },
      ]);
      expect(statistics.leads).toMatchObject([
        { measure: 'fastball_velocity', alarm: true, controlAlarms: 1 },
      ]);
      expect((await read(sample.pitcherStint, { size: 9 })).controls).toBeNull();
    });

    test('stands beside no comparison that was made of other games', async () => {
      const writer = await createConnection(database.writerUrl);
      const setGames = (games: number) =>
        writer.query(
          "UPDATE stint_change SET games_before = ? WHERE kind = 'stint' AND games_before IN (6, 10)",
          [games],
        );
      await setGames(6);
      // A store that remembers no comparison: no ledger tells of what a test writes by itself.
      const fresh = createReadStore(database.webUrl);
      try {
        const statistics = await fresh.stintStatistics(sample.pitcherStint, TEN_GAMES);
        expect(statistics?.controls).toEqual([]);
      } finally {
        await fresh.close();
        await setGames(10);
        await writer.end();
      }
    });

    test('is drawn toward the league of its season and role', async () => {
      const { comparison } = await read(sample.pitcherStint);
      const turns = await first(
        `SELECT COUNT(*) AS turns, SUM(outcome = 'strikeout') AS strikeouts FROM plate_appearance
         WHERE pitcher_id = ? AND game_pk IN (?)`,
        [sample.pitcherId, await nearestGames('after', 10)],
      );
      const inLeague = (id: MeasureId) => comparison.league.find((figure) => figure.measure === id)!;
      expect(inLeague('strikeout_rate')).toMatchObject({ league: 0.225, players: 320 });
      expect(inLeague('strikeout_rate').after).toBeCloseTo((0.22 * 70 + turns.strikeouts!) / (70 + turns.turns!), 9); // prettier-ignore
      const velocity = comparison.measures.find((change) => change.measure === 'fastball_velocity')!;
      expect(inLeague('fastball_velocity').after).toBeGreaterThan(velocity.after.value!);
      expect(inLeague('fastball_velocity').after).toBeLessThan(93.8);
      expect((await read(sample.pitcherStint, { role: 'batter' })).comparison.league).toEqual([]);
    });

    test('is the same page twice', async () => {
      expect(await read(sample.pitcherStint)).toEqual(await read(sample.pitcherStint));
    });
  });

  describe('a window that ends within a game', () => {
    test('of pitches holds the nearest ones', async () => {
      const statistics = await read(sample.pitcherStint, { unit: 'pitches', size: 250 });
      expect(statistics.comparison.before).toMatchObject({ total: 250, cutGames: 1, isReached: true });
      const near = await first(
        `SELECT ${FIGURES} FROM (
           SELECT * FROM pitch WHERE pitcher_id = ? AND official_date < '2025-06-10'
           ORDER BY official_date DESC, at_bat_index DESC, event_index DESC LIMIT 250) AS nearest`,
        [sample.pitcherId],
      );
      expect(near.pitches).toBe(250);
      expect(measure(statistics, 'fastball_velocity').before).toMatchObject({ count: near.fastballs });
      expect(measure(statistics, 'fastball_velocity').before.value).toBeCloseTo(near.velocity!, 6);
      expect(measure(statistics, 'whiff_rate').before.value).toBeCloseTo(near.whiffs!, 6);
    });

    test('of plate appearances holds whole turns of a batter', async () => {
      const statistics = await read(sample.batterStint, { unit: 'plate_appearances', size: 17 });
      expect(statistics.choice.role).toBe('batter');
      const near = await first(
        `SELECT 1e0 * SUM(outcome = 'hit') / SUM(is_at_bat) AS average, SUM(is_at_bat) AS atBats FROM (
           SELECT * FROM plate_appearance WHERE batter_id = ? AND official_date < '2025-07-15'
           ORDER BY official_date DESC, at_bat_index DESC LIMIT 17) AS nearest`,
        [sample.batterId],
      );
      // Its window stops at no other stint, for he has one only.
      expect(measure(statistics, 'average').before).toMatchObject({ count: near.atBats });
      expect(measure(statistics, 'average').before.value).toBeCloseTo(near.average!, 6);
      expect(statistics.comparison.totals.before.plateAppearances).toBe(17);
    });
  });

  test('an injury that lasted over a winter has one comparison, whichever part is asked for', async () => {
    const [first, second] = await Promise.all(sample.winterParts.map((id) => read(id)));
    expect(first!.parts).toEqual(sample.winterParts);
    expect(second).toEqual(first);
    expect(first!.comparison.before).toMatchObject({ games: 10, to: '2025-08-26', isReached: true });
    expect(first!.comparison.after).toMatchObject({ games: 3, from: '2026-05-05', shortfall: 'data_end' });
    expect(measure(first!, 'fastball_velocity').hasFewGames).toBe(true);
  });

  test('who is still out has no after, and who never played nothing', async () => {
    const open = await read(sample.openStint);
    expect(open.comparison.after).toMatchObject({ games: 0, shortfall: 'still_out' });
    expect(measure(open, 'fastball_velocity')).toMatchObject({ change: null, lower: null, pValue: null });
    const gameless = await read(sample.gamelessStint);
    expect(gameless.games).toEqual({ pitcher: 0, batter: 0 });
    expect(gameless.isComputed).toBe(false);
    expect(await store.stintStatistics('1-20250101', TEN_GAMES)).toBeNull();
  });

  test('a size that is out of bounds is refused', async () => {
    await expect(store.stintStatistics(sample.pitcherStint, { ...TEN_GAMES, size: 0 })).rejects.toThrow(
      /size/,
    );
    await expect(store.stintStatistics(sample.pitcherStint, { ...TEN_GAMES, size: 1e9 })).rejects.toThrow(
      /size/,
    );
  });

  describe('a cohort', () => {
    test('is read as it was computed ahead of time, its keys in any order', async () => {
      const page = await store.cohort('region=elbow&role=pitcher', 'games10');
      expect(page).toMatchObject({ state: 'ahead_of_time', cohortId: 'role=pitcher&region=elbow' });
      const made = summarizeCohort(parseCohortId('role=pitcher&region=elbow'), cohorts.rows);
      expect(page.rows!.cohort).toEqual(made.cohort);
      const byKey = <Row extends { measure: string; kind: string }>(rows: readonly Row[]) =>
        new Map(rows.map((row) => [`${row.kind} ${row.measure}`, row]));
      expect(byKey(page.rows!.changes)).toEqual(byKey(made.changes));
      expect(page.rows!.courses).toHaveLength(7);
      expect(page.rows!.leads).toEqual(made.leads);
    });

    test('that was not is put together from its stints', async () => {
      const id = 'role=pitcher&region=elbow&missed=40-100';
      const page = await store.cohort(id, 'games10');
      expect(page.state).toBe('on_request');
      const [{ n }] = (await sql.query<RowDataPacket[]>(
        `SELECT COUNT(*) AS n FROM stint_subject WHERE role = 'pitcher' AND list_kind = 'injured' AND region = 'elbow' AND days_missed BETWEEN 40 AND 100`,
      ))[0] as [{ n: number }]; // prettier-ignore
      expect([page.stints, page.rows!.cohort.stints]).toEqual([n, n]);
      expect(page.rows!.changes).toEqual(summarizeCohort(parseCohortId(id), cohorts.rows).changes);
      expect(await store.cohort(id, 'games10')).toEqual(page);
    });

    test('of no stint is empty, and a text that is no cohort is refused', async () => {
      expect(await store.cohort('role=batter&region=toe', 'games10')).toMatchObject({
        state: 'empty',
        rows: null,
      });
      await expect(store.cohort('role=umpire', 'games10')).rejects.toThrow(/role/);
    });
  });

  test('cohorts side by side are those of one line, adjusted over each other', async () => {
    const query = { role: 'pitcher', by: 'region', region: null, kind: 'stint', span: 'games10', measure: 'fastball_velocity' } as const; // prettier-ignore
    const index = await store.cohorts(query);
    expect(index.lines.map(({ cohort }) => cohort.region).sort()).toEqual(['elbow', 'knee', 'shoulder']);
    expect(index.whole!.cohort.cohortId).toBe('role=pitcher');
    const elbow = index.lines.find(({ cohort }) => cohort.region === 'elbow')!;
    const pValues = index.lines.map(({ change }) => change!.row.differencePValue!).sort((a, b) => a - b);
    // The smallest of three: p × 3, or the next one's p × 3 / 2 where that is less.
    expect(elbow.change!.row.differencePValue).toBe(pValues[0]);
    expect(elbow.change!.differenceQValue).toBeCloseTo(
      Math.min(3 * pValues[0]!, 1.5 * pValues[1]!, pValues[2]!),
      12,
    );
    expect(elbow.change!.differenceComparisons).toBe(3);

    const seasons = await store.cohorts({ ...query, by: 'season', region: 'elbow' });
    expect(seasons.lines.map(({ cohort }) => cohort.seasonFrom)).toEqual([2025, 2024, 2023]);
    expect(seasons.lines.every(({ cohort }) => cohort.region === 'elbow')).toBe(true);
    expect(seasons.whole!.cohort.cohortId).toBe('role=pitcher&region=elbow');
    const missed = await store.cohorts({ ...query, by: 'missed' });
    expect(missed.lines.map(({ cohort }) => cohort.daysFrom)).toEqual([15, 31, 91]);
    expect((await store.cohorts({ ...query, by: 'leave' })).lines).toHaveLength(1);
    expect((await store.cohorts({ ...query, role: 'batter' })).lines).toEqual([]);
  });
});

describe('before any statistics', () => {
  let database: FreshDatabase;
  let store: ReadStore;

  beforeAll(async () => {
    database = await freshDatabase();
    await seedDatabase(database.writerUrl, {});
    store = createReadStore(database.webUrl);
  });

  afterAll(async () => {
    await store?.close();
    await database?.drop();
  });

  test('cohorts say that nothing is computed', async () => {
    expect(await store.cohort('role=pitcher', 'games10')).toMatchObject({
      state: 'not_computed',
      computedAt: null,
    });
    const query = { role: 'pitcher', by: 'region', region: null, kind: 'stint', span: 'games10', measure: 'ops' } as const; // prettier-ignore
    expect(await store.cohorts(query)).toEqual({ lines: [], whole: null, computedAt: null, madeBy: null });
  });
});
