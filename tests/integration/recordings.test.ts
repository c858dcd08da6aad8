import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { createConnection } from 'mysql2/promise';
import type { Connection, RowDataPacket } from 'mysql2/promise';
import { startRecordedSource } from '../../league';
import type { RecordedServer } from '../../league';
import { startPlatform } from '../platform/platform';
import type { Platform } from '../platform/platform';
import { RECORDED_FEEDS, describeWithRecordings } from '../platform/recordings';

describeWithRecordings('recorded games, through the whole path', () => {
  let source: RecordedServer;
  let platform: Platform;
  let sql: Connection;

  beforeAll(async () => {
    source = await startRecordedSource({ folder: RECORDED_FEEDS });
    platform = await startPlatform(source.url, 'mlb');
    sql = await createConnection({ uri: platform.database.webUrl, dateStrings: true });
    for (const date of source.dates()) await platform.ingest(date);
  });
  afterAll(async () => {
    await sql.end();
    await platform.stop();
    await source.close();
  });

  async function rows(query: string): Promise<RowDataPacket[]> {
    const [found] = await sql.query<RowDataPacket[]>(query);
    return found;
  }

  test('every recorded game is in the tables', async () => {
    const games = source.games();
    expect(games.length).toBeGreaterThanOrEqual(9);
    const loaded = await rows('SELECT game_pk FROM game ORDER BY game_pk');
    expect(loaded.map((row) => row.game_pk)).toEqual(games.map((game) => game.gamePk).sort((a, b) => a - b));
    expect(await rows("SELECT game_pk FROM game_ingest WHERE outcome IN ('quarantined', 'missing')")).toEqual(
      [],
    );
  });

  test('the pitches of each final game are the box score’s, pitcher by pitcher', async () => {
    const wrong = await rows(
      'SELECT line.game_pk, line.player_id, line.number_of_pitches, COUNT(pitch.game_pk) AS counted ' +
        "FROM pitching_line line JOIN game ON game.game_pk = line.game_pk AND game.state = 'final' " +
        'LEFT JOIN pitch ON pitch.game_pk = line.game_pk AND pitch.pitcher_id = line.player_id ' +
        'GROUP BY line.game_pk, line.player_id, line.number_of_pitches ' +
        'HAVING counted <> line.number_of_pitches',
    );
    expect(wrong).toEqual([]);
    const [totals] = await rows(
      "SELECT (SELECT COUNT(*) FROM pitch JOIN game USING (game_pk) WHERE game.state = 'final') AS pitches, " +
        "(SELECT SUM(number_of_pitches) FROM pitching_line JOIN game USING (game_pk) WHERE game.state = 'final') AS box",
    );
    expect(Number(totals?.pitches)).toBeGreaterThan(1_500);
    expect(Number(totals?.pitches)).toBe(Number(totals?.box));
  });

  test('hits, walks and strikeouts of each final game are the box score’s, batter by batter', async () => {
    const counted = (outcomes: string) => `COALESCE(SUM(pa.outcome IN (${outcomes})), 0)`;
    const wrong = await rows(
      'SELECT line.game_pk, line.player_id FROM batting_line line ' +
        "JOIN game ON game.game_pk = line.game_pk AND game.state = 'final' " +
        'LEFT JOIN plate_appearance pa ON pa.game_pk = line.game_pk AND pa.batter_id = line.player_id ' +
        'GROUP BY line.game_pk, line.player_id, line.hits, line.base_on_balls, line.strike_outs, line.at_bats ' +
        `HAVING ${counted("'hit'")} <> line.hits OR ${counted("'walk', 'intentional_walk'")} <> line.base_on_balls ` +
        `OR ${counted("'strikeout'")} <> line.strike_outs OR COALESCE(SUM(pa.is_at_bat), 0) <> line.at_bats`,
    );
    expect(wrong).toEqual([]);
    const [batters] = await rows(
      "SELECT COUNT(*) AS n FROM batting_line JOIN game USING (game_pk) WHERE state = 'final'",
    );
    expect(Number(batters?.n)).toBeGreaterThan(100);
  });

  test('a second ingest of all days writes no row', async () => {
    const before = await platform.store.digest();
    for (const date of source.dates()) {
      const [day] = await platform.ingest(date);
      expect(day).toMatchObject({ date, rowsWritten: 0, troubled: [] });
    }
    expect(await platform.store.digest()).toEqual(before);
  });
});
