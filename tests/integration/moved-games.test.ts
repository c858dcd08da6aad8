import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { createConnection } from 'mysql2/promise';
import type { Connection, RowDataPacket } from 'mysql2/promise';
import { startLeagueServer } from '../../league';
import type { JsonChange, LeagueServer } from '../../league';
import { scheduleRows } from '../platform/day-of-league';
import { startPlatform } from '../platform/platform';
import type { Platform } from '../platform/platform';

describe('a game that is played on another day than it was scheduled for', () => {
  let source: LeagueServer;
  let platform: Platform;
  let sql: Connection;

  beforeAll(async () => {
    source = await startLeagueServer({ today: '2026-11-01' });
    platform = await startPlatform(source.url, 'league');
    sql = await createConnection({ uri: platform.database.webUrl, dateStrings: true });
  }, 120_000);
  afterAll(async () => {
    await sql.end();
    await platform.stop();
    await source.close();
  });

  async function rows(query: string, ...values: unknown[]): Promise<RowDataPacket[]> {
    const [found] = await sql.query<RowDataPacket[]>(query, values);
    return found;
  }

  const set = (pointer: string, value: unknown): JsonChange => ({ op: 'set', pointer, value });

  test('postponed, it is listed on two days and loaded once, on the day it counts for', async () => {
    const [old, makeup] = ['2025-04-02', '2025-04-03'];
    const postponed = (await scheduleRows(source.url, old)).filter(
      ({ status }) => status.codedGameState === 'D',
    );
    expect(postponed).toHaveLength(1);
    const { gamePk } = postponed[0]!;
    const [first] = await platform.ingest(old);
    expect(first?.outcomes.not_played).toBe(1);
    expect(await rows('SELECT 1 FROM game WHERE game_pk = ?', gamePk)).toEqual([]);
    await platform.ingest(makeup);
    // The old day asked again must not undo it.
    await platform.ingest(old);
    expect(
      await rows('SELECT official_date AS day, state FROM scheduled_game WHERE game_pk = ?', gamePk),
    ).toEqual([{ day: makeup, state: 'final' }]);
    expect(await rows('SELECT official_date AS day, state FROM game WHERE game_pk = ?', gamePk)).toEqual([
      { day: makeup, state: 'final' },
    ]);
    const [counted] = await rows(
      'SELECT COUNT(*) AS pitches, COUNT(DISTINCT official_date) AS days FROM pitch WHERE game_pk = ?',
      gamePk,
    );
    expect(counted?.days).toBe(1);
  }, 180_000);

  test('suspended and resumed, it is one game of its first day and counts once it is final', async () => {
    const [day, resumed] = ['2025-08-05', '2025-08-06'];
    const [row] = (await scheduleRows(source.url, day)).filter(({ status }) => status.codedGameState === 'F');
    const { gamePk } = row!;
    const suspended = [
      set('/gameData/status/codedGameState', 'T'),
      set('/gameData/status/detailedState', 'Suspended: Rain'),
      set('/gameData/status/abstractGameState', 'Live'),
    ];
    const id = source.faults.add({ gamePk, fault: { kind: 'changed', changes: suspended } });
    const [first] = await platform.ingest(day);
    expect(first?.outcomes).toMatchObject({ pending: 1 });
    const standing = () =>
      rows(
        'SELECT game.official_date AS day, state, outcome FROM game JOIN game_ingest USING (game_pk) WHERE game_pk = ?',
        gamePk,
      );
    expect(await standing()).toEqual([{ day, state: 'suspended', outcome: 'pending' }]);

    source.faults.clear(id);
    // The next day's schedule lists it again, under its own official date.
    source.faults.add({
      path: `schedule.*startDate=${resumed}`,
      fault: { kind: 'changed', changes: [set('/dates/0/games/-', row)] },
    });
    const [second] = await platform.ingest(resumed);
    source.faults.clear();
    expect(second?.troubled).toEqual([]);
    expect(await standing()).toEqual([{ day, state: 'final', outcome: 'loaded' }]);
    const [again] = await platform.ingest(day);
    expect(again?.rowsWritten).toBe(0);
    const [counted] = await rows(
      'SELECT game.pitches, COUNT(*) AS n FROM game JOIN pitch USING (game_pk) WHERE game_pk = ? GROUP BY game.pitches',
      gamePk,
    );
    expect(counted?.n).toBe(counted?.pitches);
  }, 180_000);

  test('in a schedule with rows that can’t be read costs nobody else: what they tell is noted, the rest is loaded', async () => {
    const day = '2025-08-12';
    const listed = await scheduleRows(source.url, day);
    source.faults.add({
      path: `schedule.*startDate=${day}`,
      fault: {
        kind: 'changed',
        changes: [
          set('/dates/0/games/2/season', 'spring'),
          { op: 'delete', pointer: '/dates/0/games/4/gamePk' },
        ],
      },
    });
    const [result] = await platform.ingest(day);
    source.faults.clear();
    const { gamePk } = listed[2]!;
    expect(result).toMatchObject({
      scheduled: listed.length - 1,
      done: listed.length - 1,
      troubled: [gamePk],
      unreadableRows: 1,
      outcomes: { quarantined: 1 },
    });
    expect(result?.outcomes.loaded).toBeGreaterThan(8);
    const { troubled } = await platform.store.status();
    expect(troubled).toMatchObject([
      {
        gamePk,
        errorKind: 'FieldMismatch',
        errorMessage: expect.stringContaining('dates[0].games[2].season'),
      },
    ]);
    expect(troubled[0]?.lakeKey).toMatch(/^raw\/league\/schedule\/2025-08-12\//);
    const [mended] = await platform.ingest(day);
    expect(mended).toMatchObject({ troubled: [], outcomes: { loaded: 2 } });
    expect((await platform.store.status()).troubled).toEqual([]);
  }, 180_000);
});
