import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { createConnection } from 'mysql2/promise';
import type { Connection, RowDataPacket } from 'mysql2/promise';
import type { ParsedGame } from '../../core/gameday/parsed-game';
import { startLeagueServer } from '../../league';
import type { LeagueServer } from '../../league';
import { STATISTICS_TABLES } from '../../store/bulk/statistics-tables';
import { auditWindows, prepareAudit } from '../../tools/bench/statistics/audit-windows';
import { makeStatistics } from '../../tools/ops/statistics/start-statistics';
import { askForTransactions } from '../../tools/ops/wire/start-wire';
import type { StatisticsProgress } from '../../workflows/statistics-contracts';
import type { TransactionsProgress } from '../../workflows/wire-contracts';
import { startPlatform } from '../platform/platform';
import type { Platform } from '../platform/platform';
import { later, versionOf, withPitch } from '../store/league-games';
import { loadLeague } from './league-season';

const SEED = 2016;
const YEAR = 2025;

describe('the statistics of some clubs', () => {
  let source: LeagueServer;
  let platform: Platform;
  /** The site's account, which may only read. */
  let sql: Connection;
  let games: ParsedGame[];
  let first: TransactionsProgress;

  beforeAll(async () => {
    source = await startLeagueServer({ seed: SEED, today: `${YEAR}-06-16` });
    platform = await startPlatform(source.url, 'league');
    sql = await createConnection({ uri: platform.database.webUrl, dateStrings: true });
    games = await loadLeague(platform.store, { seed: SEED, year: YEAR, clubs: 3, to: `${YEAR}-06-15` });
    first = await askForTransactions(platform.client, { from: `${YEAR}-03`, to: `${YEAR}-06` });
  }, 240_000);
  afterAll(async () => {
    await sql.end();
    await platform.stop();
    await source.close();
  });

  async function rows(query: string, ...values: unknown[]): Promise<RowDataPacket[]> {
    const [found] = await sql.query<RowDataPacket[]>(query, values);
    return found;
  }

  const run = (): Promise<StatisticsProgress> => makeStatistics(platform.client);

  /** Number and content of the rows of each table that statistics fill. */
  async function tables(): Promise<Record<string, { rows: number; checksum: number }>> {
    const filled: Record<string, { rows: number; checksum: number }> = {};
    for (const { name } of STATISTICS_TABLES) {
      const [count] = await rows(`SELECT COUNT(*) AS n FROM ${name}`);
      const [sum] = await rows(`CHECKSUM TABLE ${name} EXTENDED`);
      filled[name] = { rows: count?.n as number, checksum: sum?.Checksum as number };
    }
    return filled;
  }

  test('are made at the end of a run that asks for transactions, from all games that are there', async () => {
    expect(first.statistics).toMatchObject({ gamesToMeasure: games.length, gamesMeasured: games.length });
    expect(first.statistics?.rowsWritten).toBeGreaterThan(10_000);
    const filled = await tables();
    for (const [name, { rows: count }] of Object.entries(filled))
      expect([name, count > 0]).toEqual([name, true]);
    const [noted] = await rows('SELECT games_measured, rows_written, stints, cohorts FROM statistics_run');
    expect(noted).toMatchObject({
      games_measured: games.length,
      rows_written: first.statistics?.rowsWritten,
      stints: filled.stint_subject?.rows,
      cohorts: filled.cohort?.rows,
    });
  });

  test('write nothing when nothing has changed', async () => {
    const before = await tables();
    expect(await run()).toMatchObject({ gamesMeasured: 0, seasonsCompared: 0, rowsWritten: 0 });
    expect(await tables()).toEqual(before);
  });

  test('agree with the box score of every game', async () => {
    const differing = await rows(
      `SELECT b.game_pk, b.player_id FROM batting_line b
       LEFT JOIN player_game p ON p.game_pk = b.game_pk AND p.player_id = b.player_id AND p.role = 'batter'
       WHERE b.plate_appearances > 0 AND (p.player_id IS NULL OR p.plate_appearances <> b.plate_appearances
         OR p.at_bats <> b.at_bats OR p.hits <> b.hits OR p.doubles <> b.doubles OR p.triples <> b.triples
         OR p.home_runs <> b.home_runs OR p.walks <> b.base_on_balls OR p.strike_outs <> b.strike_outs
         OR p.intentional_walks <> b.intentional_walks OR p.hit_by_pitch <> b.hit_by_pitch)
       UNION ALL
       SELECT b.game_pk, b.player_id FROM pitching_line b
       LEFT JOIN player_game p ON p.game_pk = b.game_pk AND p.player_id = b.player_id AND p.role = 'pitcher'
       WHERE p.player_id IS NULL OR p.plate_appearances <> b.batters_faced OR p.hits <> b.hits
         OR p.home_runs <> b.home_runs OR p.walks <> b.base_on_balls OR p.strike_outs <> b.strike_outs
         OR p.pitches <> b.number_of_pitches`,
    );
    expect(differing).toEqual([]);
    const [count] = await rows("SELECT COUNT(*) AS n FROM player_game WHERE role = 'pitcher'");
    const [lines] = await rows('SELECT COUNT(*) AS n FROM pitching_line');
    expect(count).toEqual(lines);
  });

  test('tell of the league what plain SQL over its players’ games gives', async () => {
    const kept = await rows(
      "SELECT role, players, value FROM league_level WHERE season = ? AND measure = 'strikeout_rate' ORDER BY role",
      YEAR,
    );
    const found = await rows(
      `SELECT role, COUNT(DISTINCT player_id) AS players,
              CAST(SUM(strike_outs) AS DOUBLE) / SUM(plate_appearances) AS value
       FROM player_game
       WHERE season = ? AND game_type IN ('R', 'F', 'D', 'L', 'W') AND plate_appearances > 0
       GROUP BY role ORDER BY role`,
      YEAR,
    );
    expect(found.map(({ role }) => role as string)).toEqual(['batter', 'pitcher']);
    const told = ({ role, players, value }: RowDataPacket) => [role, players, (value as number).toFixed(12)];
    expect(kept.map(told)).toEqual(found.map(told));
  });

  test.each([
    ['games3', 3, 3, 20],
    ['games10', 10, 5, 20],
    ['games30', 30, 10, 1],
  ])(
    'of every stint are those of its windows in plain SQL over turns and pitches: %s',
    async (span, size, least, windows) => {
      const writer = await createConnection(platform.database.writerUrl);
      await prepareAudit(writer, YEAR);
      const { kept, found } = await auditWindows(writer, { season: YEAR, span, size, least });
      await writer.end();
      expect(found.length).toBeGreaterThanOrEqual(windows);
      expect(kept).toEqual(found);
    },
  );

  test('of a corrected game change in its own rows alone, and the season is compared anew', async () => {
    const game = games[5] as ParsedGame;
    const { gamePk } = game.game;
    const others = () =>
      rows(
        'SELECT SUM(CRC32(CONCAT_WS("/", player_id, role, game_pk, pitches, whiffs, fastball_speed_sum))) AS c FROM player_game WHERE game_pk <> ?',
        gamePk,
      );
    const before = await others();
    const swinging = game.pitches.findIndex(({ callCode }) => callCode === 'S');
    const corrected = later(withPitch(game, swinging, { callCode: 'B' }));
    await platform.store.loadGame(corrected, versionOf(corrected));
    const done = await run();
    expect(done).toMatchObject({ gamesMeasured: 1, seasonsCompared: 1 });
    expect(await others()).toEqual(before);
    const { pitcherId } = corrected.pitches[swinging] as (typeof corrected.pitches)[number];
    const whiffs = corrected.pitches.filter(
      (pitch) => pitch.pitcherId === pitcherId && ['S', 'W', 'M', 'Q', 'T', 'O'].includes(pitch.callCode),
    );
    const [row] = await rows(
      "SELECT whiffs FROM player_game WHERE game_pk = ? AND player_id = ? AND role = 'pitcher'",
      gamePk,
      pitcherId,
    );
    expect(row?.whiffs).toBe(whiffs.length);
  }, 120_000);

  test('of a game that is no longer played to its end are gone, and come back with it', async () => {
    const before = await tables();
    const writer = await createConnection(platform.database.writerUrl);
    const gamePk = games[7]?.game.gamePk ?? 0;
    await writer.query("UPDATE game SET state = 'suspended' WHERE game_pk = ?", [gamePk]);
    expect(await run()).toMatchObject({ gamesMeasured: 1, seasonsCompared: 1 });
    expect(await rows('SELECT 1 FROM player_game WHERE game_pk = ?', gamePk)).toEqual([]);
    expect(await rows('SELECT 1 FROM game_measured WHERE game_pk = ?', gamePk)).toEqual([]);
    await writer.query("UPDATE game SET state = 'final' WHERE game_pk = ?", [gamePk]);
    await writer.end();
    expect(await run()).toMatchObject({ gamesMeasured: 1, seasonsCompared: 1 });
    expect(await tables()).toEqual(before);
  }, 120_000);

  test('of which a run was ended before its cohorts have them made by the next', async () => {
    const before = await tables();
    const writer = await createConnection(platform.database.writerUrl);
    await writer.query('DELETE FROM cohort_change');
    expect(await run()).toMatchObject({ seasonsCompared: 0, rowsWritten: 0 });
    // The run that compared the season left no note of its end.
    await writer.query(
      'DELETE r FROM statistics_run r JOIN season_statistics s ON s.workflow_id = r.workflow_id AND s.run_id = r.run_id',
    );
    expect(await run()).toMatchObject({ seasonsCompared: 0, rowsWritten: before.cohort_change?.rows });
    await writer.end();
    expect(await tables()).toEqual(before);
  });

  test('follow those who are still out to the newest day, and are then as if made from nothing', async () => {
    const writer = await createConnection(platform.database.writerUrl);
    // A move that makes no stint carries the newest day on.
    await writer.query(
      `UPDATE roster_transaction SET date = ? WHERE transaction_id = (SELECT id FROM (
         SELECT transaction_id AS id FROM roster_transaction WHERE type_code = 'REL' ORDER BY date DESC LIMIT 1) AS x)`,
      [`${YEAR}-06-30`],
    );
    const stale = await platform.store.staleStatistics();
    expect(stale).toEqual({ seasons: [], cohorts: true });
    const followed = await run();
    expect(followed).toMatchObject({ gamesMeasured: 0, seasonsCompared: 0 });
    expect(followed.rowsWritten).toBeGreaterThan(0);
    const before = await tables();
    for (const name of [...Object.keys(before), 'game_measured', 'season_statistics', 'statistics_run']) {
      await writer.query(`DELETE FROM ${name}`);
    }
    await writer.end();
    expect(await run()).toMatchObject({ gamesMeasured: games.length });
    expect(await tables()).toEqual(before);
  }, 120_000);
});
