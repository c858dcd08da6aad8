import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { createConnection } from 'mysql2/promise';
import type { Connection, RowDataPacket } from 'mysql2/promise';
import { startLeagueServer } from '../../league';
import type { LeagueServer } from '../../league';
import { gamePkOf } from '../../league/simulation/schedule';
import { seasonOf } from '../../league/simulation/season';
import { replayDays } from '../../tools/ops/replay';
import { askForTransactions, replayAllTransactions } from '../../tools/ops/wire/start-wire';
import { startPlatform } from '../platform/platform';
import type { Platform } from '../platform/platform';

const SEED = 2016;
const FROM = '2025-06-10';
const TO = '2025-06-13';

describe('stints of which the games are loaded', () => {
  let source: LeagueServer;
  let platform: Platform;
  let sql: Connection;

  beforeAll(async () => {
    source = await startLeagueServer({ seed: SEED, today: '2025-06-20' });
    platform = await startPlatform(source.url, 'league');
    sql = await createConnection({ uri: platform.database.webUrl, dateStrings: true });
    await platform.ingest(FROM, TO);
    await askForTransactions(platform.client, { from: '2025-02', to: '2025-06' });
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

  test('lead to the game, the turn at bat and the pitch on which he was hurt', async () => {
    const season = seasonOf(SEED, 2025);
    const days = new Map(season.fixtures.map((fixture) => [fixture.number, fixture.date]));
    const hurt = [...season.stints.values()].flat().filter((stint) => {
      const day = stint.hurtInGame === null ? undefined : days.get(stint.hurtInGame);
      return day !== undefined && day >= FROM && day <= TO && stint.placed <= '2025-06-16';
    });
    expect(hurt.length).toBeGreaterThanOrEqual(2);
    for (const { playerId, placed, hurtInGame } of hurt) {
      const [stint] = await rows(
        'SELECT * FROM injury_stint WHERE player_id = ? AND placed_on = ?',
        playerId,
        placed,
      );
      expect(stint).toMatchObject({
        hurt_game_pk: gamePkOf(2025, hurtInGame ?? 0),
        hurt_how: 'injury_event',
        hurt_body_part: expect.any(String),
      });
      const [pitch] = await rows(
        'SELECT pitcher_id, batter_id FROM pitch WHERE game_pk = ? AND at_bat_index = ? AND event_index = ?',
        stint?.hurt_game_pk,
        stint?.hurt_at_bat_index,
        stint?.hurt_event_index,
      );
      // A pitcher or a batter is hurt at his own trade; a fielder on a ball that somebody else hit.
      expect(pitch).toBeDefined();
    }
  });

  test('know the last game before and the first one after, and are never contradicted by a game', async () => {
    const [told] = await rows(
      'SELECT COUNT(*) AS n FROM injury_stint WHERE last_played_on BETWEEN ? AND ?',
      FROM,
      TO,
    );
    expect(told?.n).toBeGreaterThan(5);
    expect(
      await rows(
        `SELECT s.stint_id FROM injury_stint s JOIN game_player p ON p.player_id = s.player_id AND p.played = 1
         WHERE p.official_date > s.started_on AND p.official_date < COALESCE(s.ended_on, '9999-12-31')`,
      ),
    ).toEqual([]);
  });

  test('come back from the lake with their games, to the last byte', async () => {
    const before = await platform.store.digest();
    await platform.loseDatabase();
    await replayDays(platform.client);
    await replayAllTransactions(platform.client);
    expect(await platform.store.digest()).toEqual(before);
  }, 120_000);
});
