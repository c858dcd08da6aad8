import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals';
import type { Pool, RowDataPacket } from 'mysql2/promise';
import type { IsoDate } from '../../core/ids';
import type { ParsedGame } from '../../core/gameday/parsed-game';
import { connect } from '../../store/connections';
import { loadGame } from '../../store/load-game';
import { describeEachEngine } from '../setup/database';
import { later, leagueGame, versionOf, withPitch, withoutLastPlay } from './league-games';
import { countOf, rowsOf, storeUnderTest } from './store-under-test';
import type { StoreUnderTest } from './store-under-test';

const GAME_TABLES = {
  pitch: 'pitches',
  plate_appearance: 'plateAppearances',
  batted_ball: 'battedBalls',
  runner_movement: 'runners',
  play_event: 'events',
  inning_line: 'innings',
  game_player: 'roster',
  batting_line: 'batting',
  pitching_line: 'pitching',
} as const satisfies Record<string, keyof ParsedGame>;

/** Rows that the pool's one session has changed and removed so far. */
async function handlerCounts(pool: Pool): Promise<{ updates: number; deletes: number }> {
  const [rows] = await pool.query<RowDataPacket[]>("SHOW SESSION STATUS LIKE 'Handler_%'");
  const count = (name: string) => Number(rows.find((row) => row.Variable_name === name)?.Value);
  return { updates: count('Handler_update'), deletes: count('Handler_delete') };
}

/** Tables with a date that loading a new version does not rewrite: days, the ledger's past, what is made later. */
const NOT_REWRITTEN = [
  ...['scheduled_game', 'day_ingest', 'day_certificate', 'game_version', 'game_finding', 'pitch_statcast'],
  'player_game',
];

const rowsOfGame = (parsed: ParsedGame) =>
  1 + Object.values(GAME_TABLES).reduce((sum, rows) => sum + parsed[rows].length, 0);

describeEachEngine('loading a game', (engine) => {
  const game = leagueGame(0);
  const { gamePk } = game.game;
  let under: StoreUnderTest;

  beforeAll(async () => {
    under = await storeUnderTest(engine);
  });
  afterAll(() => under.close());
  beforeEach(() => under.clear());

  const load = (parsed: ParsedGame, changes = {}) => under.store.loadGame(parsed, versionOf(parsed, changes));
  const pitchSpeed = async (position: number) => {
    const { atBatIndex, eventIndex } = game.pitches[position]!;
    const [row] = await rowsOf<{ speed: number }>(
      under.beside,
      'SELECT start_speed AS speed FROM pitch WHERE game_pk = ? AND at_bat_index = ? AND event_index = ?',
      [gamePk, atBatIndex, eventIndex],
    );
    return row?.speed;
  };
  const expectAllRowsOf = async (parsed: ParsedGame) => {
    for (const [table, rows] of Object.entries(GAME_TABLES)) {
      expect([table, await countOf(under.beside, table, gamePk)]).toEqual([table, parsed[rows].length]);
    }
  };

  test('writes every row of it', async () => {
    expect(await load(game)).toEqual({ outcome: 'loaded', rowsWritten: rowsOfGame(game), ingest: 'loaded' });
    await expectAllRowsOf(game);
    expect(await pitchSpeed(3)).toBe(game.pitches[3]!.startSpeed);
    const { tables } = await under.store.digest();
    expect(tables.player!.rows).toBe(game.players.length);
    expect([tables.team_season!.rows, tables.venue_season!.rows]).toEqual([2, 1]);
  });

  test('writes nothing when the same bytes are loaded already', async () => {
    await load(game);
    const before = await under.store.digest();
    const again = await load(game, { observedAt: '2026-05-01T00:00:00Z', workflowId: 'another-run' });
    expect(again).toEqual({ outcome: 'unchanged', rowsWritten: 0, ingest: 'loaded' });
    expect(await under.store.digest()).toEqual(before);
    const [row] = await rowsOf(under.beside, 'SELECT workflow_id FROM game');
    expect(row).toEqual({ workflow_id: 'test-load' });
  });

  test('regression (defect 3): reloading a game duplicates nothing and leaves no orphans', async () => {
    await load(withoutLastPlay(game));
    await load(later(game, 60));
    await load(later(game, 60), { parserVersion: 99 });
    await expectAllRowsOf(game);
    const shorter = later(withoutLastPlay(game), 120);
    await load(shorter);
    await expectAllRowsOf(shorter);
    await under.clear();
    await load(shorter);
    const clean = await under.store.digest();
    await under.clear();
    for (const version of [game, later(game, 60), shorter, later(game, 60), game]) await load(version);
    expect(await under.store.digest()).toEqual(clean);
  });

  test('touches one pitch and the row of the game when one pitch was corrected', async () => {
    const corrected = later(withPitch(game, 3, { startSpeed: 88.8 }));
    await load(game);
    const before = await under.store.digest();
    // One session only, so that its counters tell what the load did.
    const single = connect(under.database.writerUrl, 1);
    const counters = () => handlerCounts(single.pool);
    try {
      const start = await counters();
      expect(await loadGame(single.pool, corrected, versionOf(corrected))).toMatchObject({
        outcome: 'loaded',
        rowsWritten: 2,
      });
      const end = await counters();
      // TiDB keeps no such counters.
      if (engine !== 'tidb') {
        // The pitch, the game and its line in game_ingest.
        expect(end.updates - start.updates).toBe(3);
        expect(end.deletes - start.deletes).toBe(0);
      }
    } finally {
      await single.close();
    }
    expect(await pitchSpeed(3)).toBe(88.8);
    const after = await under.store.digest();
    const differing = Object.keys(after.tables).filter(
      (name) => after.tables[name]!.sha256 !== before.tables[name]!.sha256,
    );
    expect(differing).toEqual(['game', 'pitch']);
    expect(after.tables.pitch!.rows).toBe(before.tables.pitch!.rows);
  });

  test('finds every value again as it was stored: a later feed without a change touches the game alone', async () => {
    await load(game);
    expect(await load(later(game))).toEqual({ outcome: 'loaded', rowsWritten: 1, ingest: 'loaded' });
  });

  test('removes what a later feed no longer tells, and adds what it tells anew', async () => {
    const shorter = later(withoutLastPlay(game));
    const gone = rowsOfGame(game) - rowsOfGame(shorter);
    expect(gone).toBeGreaterThan(2);
    await load(game);
    expect(await load(shorter)).toMatchObject({ rowsWritten: gone + 1 });
    await expectAllRowsOf(shorter);
    expect(await load(later(game, 120))).toMatchObject({ rowsWritten: gone + 1 });
    await expectAllRowsOf(game);
  });

  test('parses the same bytes anew when the parser has a higher version', async () => {
    const { contentHash } = versionOf(game);
    const better = withPitch(game, 3, { pitchType: 'SI', zone: 14 });
    await load(game);
    expect(await load(better, { contentHash, parserVersion: 99 })).toMatchObject({
      outcome: 'loaded',
      rowsWritten: 2,
    });
    expect(await load(better, { contentHash, parserVersion: 99 })).toMatchObject({ outcome: 'unchanged' });
    expect(await load(game, { contentHash, parserVersion: 98 })).toMatchObject({
      outcome: 'stale',
      rowsWritten: 0,
    });
  });

  test('leaves a newer feed alone when an older one arrives after it', async () => {
    await load(later(withPitch(game, 3, { startSpeed: 88.8 })));
    const before = await under.store.digest();
    const older = await load(game, { observedAt: '2026-06-01T00:00:00Z', parserVersion: 99 });
    expect(older).toEqual({ outcome: 'stale', rowsWritten: 0, ingest: 'loaded' });
    expect(await under.store.digest()).toEqual(before);
  });

  test('lets the later observation win where one feed timestamp carries two contents', async () => {
    const other = withPitch(game, 3, { startSpeed: 88.8 });
    const early = { observedAt: '2026-04-01T05:00:00.100Z' };
    const late = { observedAt: '2026-04-01T05:00:00.200Z' };
    await load(game, early);
    expect(await load(other, late)).toMatchObject({ outcome: 'loaded' });
    const expected = await under.store.digest();
    await under.clear();
    await load(other, late);
    expect(await load(game, early)).toMatchObject({ outcome: 'stale' });
    expect(await under.store.digest()).toEqual(expected);
  });

  test('moves all rows of a game that a later feed puts on another date', async () => {
    const officialDate = '2026-09-09' as IsoDate;
    const move = <Row>(rows: readonly Row[]) => rows.map((row) => ({ ...row, officialDate }));
    const moved = later({
      ...game,
      game: { ...game.game, officialDate },
      pitches: move(game.pitches),
      plateAppearances: move(game.plateAppearances),
      battedBalls: move(game.battedBalls),
      events: move(game.events),
      roster: move(game.roster),
      batting: move(game.batting),
      pitching: move(game.pitching),
    });
    await load(game);
    await load(moved);
    const dated = await rowsOf<{ name: string }>(
      under.beside,
      'SELECT table_name AS name FROM information_schema.columns WHERE table_schema = ? AND column_name = ? ' +
        'AND table_name NOT IN (?)',
      [under.database.name, 'official_date', NOT_REWRITTEN],
    );
    expect(dated.length).toBe(9);
    for (const { name } of dated) {
      const dates = await rowsOf(under.beside, `SELECT DISTINCT official_date AS d FROM \`${name}\``);
      expect([name, dates]).toEqual([name, [{ d: officialDate }]]);
    }
    await expectAllRowsOf(moved);
  });
});
