import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { createConnection } from 'mysql2/promise';
import type { Connection, RowDataPacket } from 'mysql2/promise';
import { startLeagueServer } from '../../league';
import type { JsonChange, LeagueServer } from '../../league';
import type { GamePk } from '../../core/ids';
import { gameAsOf } from '../../tools/ops/as-of';
import { describeAsOf } from '../../tools/ops/describe-as-of';
import { replayOneGame } from '../../tools/ops/replay';
import { describeVersions } from '../../tools/ops/versions';
import { ensureSchedules } from '../../worker/schedules';
import { NIGHTLY } from '../../workflows/contracts';
import type { NightlyResult } from '../../workflows/contracts';
import { finalGames } from '../platform/day-of-league';
import { startPlatform } from '../platform/platform';
import type { Platform } from '../platform/platform';
import { findWorkflows } from '../platform/visibility';

const DAY = '2025-09-20';
/** 45 days later, when the season is over: the nightly run asks for no day on which anything was played. */
const NIGHT = '2025-11-04';
const PITCH = '/liveData/plays/allPlays/3/playEvents/2';

describe('a game that is corrected long after the final', () => {
  let source: LeagueServer;
  let platform: Platform;
  let sql: Connection;
  let games: GamePk[];
  let loadedAt: string;

  beforeAll(async () => {
    source = await startLeagueServer({ today: '2026-11-01' });
    platform = await startPlatform(source.url, 'league');
    await ensureSchedules(platform.client);
    sql = await createConnection({ uri: platform.database.webUrl, dateStrings: true });
    games = await finalGames(source.url, DAY);
    await platform.ingest(DAY);
    loadedAt = new Date().toISOString();
  }, 180_000);
  afterAll(async () => {
    await sql.end();
    await platform.stop();
    await source.close();
  });

  const set = (pointer: string, value: unknown): JsonChange => ({ op: 'set', pointer, value });
  const correct = (gamePk: GamePk, ...changes: JsonChange[]) =>
    source.faults.add({ gamePk, fault: { kind: 'changed', changes } });

  async function rows(query: string, ...values: unknown[]): Promise<RowDataPacket[]> {
    const [found] = await sql.query<RowDataPacket[]>(query, values);
    return found;
  }

  /** Tables that the work changes. */
  async function tablesChangedBy(work: () => Promise<unknown>): Promise<string[]> {
    const before = await platform.store.digest();
    await work();
    const after = await platform.store.digest();
    return Object.keys(after.tables)
      .filter((table) => after.tables[table]?.sha256 !== before.tables[table]?.sha256)
      .sort();
  }

  let nights = 0;
  /** The nightly run of the nth evening after the season, made up for later. */
  async function night(): Promise<NightlyResult> {
    const day = NIGHT.slice(0, 8) + String(Number(NIGHT.slice(8)) + nights).padStart(2, '0');
    nights += 1;
    await platform.client.schedule.getHandle(NIGHTLY.scheduleId).backfill({
      start: new Date(`${day}T10:00:00Z`),
      end: new Date(`${day}T11:00:00Z`),
      overlap: 'ALLOW_ALL',
    });
    const [workflowId] = await findWorkflows(platform, `WorkflowId STARTS_WITH 'nightly-${day}'`, 1);
    return (await platform.client.workflow.getHandle(workflowId ?? '').result()) as NightlyResult;
  }

  test('by one pitch, 45 days old, is found in the source’s list; the pitch, the game’s own row and what is counted of it are written', async () => {
    const gamePk = games[0]!;
    correct(gamePk, set(`${PITCH}/pitchData/startSpeed`, 88.8));
    source.resetRequests();
    let result: NightlyResult | undefined;
    const changed = await tablesChangedBy(async () => {
      result = await night();
    });
    expect(result?.corrections).toEqual({
      listed: 1,
      games: [{ gamePk, outcome: 'loaded', rowsWritten: 2 }],
      note: null,
    });
    expect(changed).toEqual(['game', 'pitch', 'player_game']);
    const feeds = Object.keys(source.requests()).filter((path) => path.includes('/feed/live'));
    expect(feeds).toEqual([`/api/v1.1/game/${gamePk}/feed/live`]);
    const kept: string[] = [];
    for await (const { day } of platform.lake.entries('league', 'changes')) kept.push(day);
    expect(kept).toEqual([NIGHT]);
  }, 120_000);

  test('is in the ledger with what changed, and can be had as it stood before', async () => {
    const gamePk = games[0]!;
    const [first, second] = await platform.store.gameVersions(gamePk);
    expect(first).toMatchObject({ isCurrent: false, replacedHash: null, changes: [] });
    expect(second).toMatchObject({ isCurrent: true, replacedHash: first?.contentHash, rowsWritten: 2 });
    const ledger = describeVersions([first!, second!]);
    expect(ledger).toMatch(/pitch: start_speed of 1 row, first 3\/2: \d+(\.\d+)? became 88.8/);
    expect(ledger).toMatch(/CURRENT/);

    const dependencies = { store: platform.store, lake: platform.lake, sourceName: 'league' };
    const before = await gameAsOf(dependencies, loadedAt, gamePk);
    const now = await gameAsOf(dependencies, new Date().toISOString(), gamePk);
    const speed = ({ parsed }: typeof now) =>
      parsed.pitches.find(({ atBatIndex, eventIndex }) => atBatIndex === 3 && eventIndex === 2)?.startSpeed;
    expect(speed(now)).toBe(88.8);
    expect(speed(before)).not.toBe(88.8);
    expect(before.version.contentHash).toBe(first?.contentHash);
    expect(before.differences).toEqual([
      { table: 'pitches', added: 0, removed: 0, changed: 1, fields: ['startSpeed'] },
    ]);
    expect(now.differences).toEqual([]);
    const shown = describeAsOf(before);
    expect(shown).toContain(`game ${gamePk} of ${DAY}, as of ${loadedAt}: Final`);
    expect(shown).toContain('pitches: 0 added since, 0 removed, 1 changed (startSpeed)');
    await expect(gameAsOf(dependencies, '2025-09-21', gamePk)).rejects.toMatchObject({
      kind: 'NotFound',
      message: expect.stringContaining(`the first version was seen ${first?.observedAt}`),
    });
    await expect(gameAsOf(dependencies, 'yesterday', gamePk)).rejects.toMatchObject({ kind: 'BadInput' });
  }, 60_000);

  test.each([
    ['has no such list', { kind: 'status', status: 404 } as const, /^NotFound/, 0],
    ['answers with a page', { kind: 'html' } as const, /^ShapeMismatch/, 0],
    [
      'lists games of 1984',
      {
        kind: 'replaced',
        body: JSON.stringify({
          dates: [
            { date: '1984-06-01', games: Array.from({ length: 2_500 }, (_, n) => ({ gamePk: n + 1 })) },
          ],
        }),
      } as const,
      null,
      2_500,
    ],
  ])(
    'is no concern of a night whose source %s',
    async (_, fault, note, listed) => {
      source.faults.clear();
      source.faults.add({ path: '/game/changes', fault });
      const { days, corrections } = await night();
      source.faults.clear();
      expect(days).toHaveLength(5);
      expect(corrections).toEqual({
        listed,
        games: [],
        note: note === null ? null : expect.stringMatching(note),
      });
    },
    120_000,
  );

  test('by a play that is removed loses it in the tables; its old version keeps it', async () => {
    const gamePk = games[1]!;
    const [game] = await rows('SELECT plate_appearances AS n FROM game WHERE game_pk = ?', gamePk);
    const last = `/liveData/plays/allPlays/${Number(game?.n) - 1}`;
    correct(gamePk, { op: 'delete', pointer: last });
    const [day] = await platform.ingest(DAY);
    source.faults.clear();
    expect(day?.outcomes.loaded).toBe(2);
    const [after] = await rows(
      'SELECT (SELECT COUNT(*) FROM plate_appearance WHERE game_pk = ?) AS appearances, ' +
        '(SELECT COUNT(*) FROM pitch WHERE game_pk = ? AND at_bat_index = ?) AS pitches',
      gamePk,
      gamePk,
      Number(game?.n) - 1,
    );
    expect(after).toEqual({ appearances: Number(game?.n) - 1, pitches: 0 });
    const versions = await platform.store.gameVersions(gamePk);
    expect(versions.map(({ plateAppearances }) => plateAppearances)).toEqual([
      Number(game?.n),
      Number(game?.n) - 1,
    ]);
    expect(versions[1]?.changes).toContainEqual(
      expect.objectContaining({ tableName: 'plate_appearance', kind: 'removed', rowCount: 1 }),
    );
  }, 120_000);

  test('by an older feed that comes after a newer one stays as the newer one says', async () => {
    const gamePk = games[2]!;
    correct(
      gamePk,
      set('/metaData/timeStamp', '20250920_170000'),
      set(`${PITCH}/pitchData/startSpeed`, 70.1),
    );
    const changed = await tablesChangedBy(async () => {
      const [day] = await platform.ingest(DAY);
      expect(day?.outcomes.stale).toBe(1);
    });
    source.faults.clear();
    // The second game of the test before is whole again.
    const [speed] = await rows(
      'SELECT start_speed AS speed FROM pitch WHERE game_pk = ? AND at_bat_index = 3 AND event_index = 2',
      gamePk,
    );
    expect(speed?.speed).not.toBe(70.1);
    const [own] = await rows('SELECT content_hash AS hash FROM game WHERE game_pk = ?', gamePk);
    const versions = await platform.store.gameVersions(gamePk);
    expect(versions).toHaveLength(2);
    expect(versions[0]).toMatchObject({ isCurrent: false, rowsWritten: 0 });
    expect(versions[1]?.contentHash).toBe(own?.hash);
    expect(changed).not.toContain('scheduled_game');
  }, 120_000);

  test('and goes back from final leaves the finals, and comes back with the next final', async () => {
    const gamePk = games[3]!;
    const status = '/gameData/status';
    correct(
      gamePk,
      set(`${status}/abstractGameState`, 'Live'),
      set(`${status}/codedGameState`, 'I'),
      set(`${status}/statusCode`, 'I'),
      set(`${status}/detailedState`, 'In Progress'),
    );
    const stateOf = async () =>
      (
        await rows(
          'SELECT game.state, game_ingest.outcome FROM game JOIN game_ingest USING (game_pk) WHERE game_pk = ?',
          gamePk,
        )
      )[0];
    await platform.ingest(DAY);
    expect(await stateOf()).toEqual({ state: 'in_progress', outcome: 'pending' });
    source.faults.clear();
    await platform.ingest(DAY);
    expect(await stateOf()).toEqual({ state: 'final', outcome: 'loaded' });
  }, 120_000);

  test('is had back from the lake alone, the source unreachable and the database lost', async () => {
    const gamePk = games[0]!;
    const gameRows = (table: string) =>
      rows(`SELECT * FROM ${table} WHERE game_pk = ? ORDER BY at_bat_index, event_index`, gamePk);
    const before = await gameRows('pitch');
    await source.close();
    await platform.loseDatabase();

    const replayed = await replayOneGame(platform.client, gamePk);
    expect(replayed).toMatchObject({ gamePk, refused: 0, newestRefused: false });
    expect(replayed.versions).toBeGreaterThanOrEqual(2);
    expect(await gameRows('pitch')).toEqual(before);
    expect((await platform.store.status()).games).toBe(1);
    expect((await replayOneGame(platform.client, gamePk)).rowsWritten).toBe(0);
    await expect(replayOneGame(platform.client, 1 as GamePk)).rejects.toMatchObject({
      cause: { cause: { message: expect.stringContaining('the lake holds no version of game 1') } },
    });
  }, 120_000);
});
