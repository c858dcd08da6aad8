import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { describeEachEngine } from '../setup/database';
import { later, leagueGame, versionOf, withoutLastPlay } from './league-games';
import { rowsOf, storeUnderTest } from './store-under-test';
import type { StoreUnderTest } from './store-under-test';

const GAME = ['game', 'game_pk'] as const;
const TURN = ['plate_appearance', 'game_pk, at_bat_index'] as const;
const PITCH = ['pitch', 'game_pk, at_bat_index, event_index'] as const;
const PLAYER = ['player', 'player_id'] as const;

/** What foreign keys would say: columns of a table, and where the row they name must be. */
const REFERENCES = [
  ['pitch', TURN[1], ...TURN],
  ['pitch', 'pitcher_id', ...PLAYER],
  ['pitch', 'batter_id', ...PLAYER],
  ['batted_ball', PITCH[1], ...PITCH],
  ['batted_ball', 'batter_id', ...PLAYER],
  ['batted_ball', 'pitcher_id', ...PLAYER],
  ['runner_movement', TURN[1], ...TURN],
  ['runner_movement', 'runner_id', ...PLAYER],
  ['runner_movement', 'responsible_pitcher_id', ...PLAYER],
  ['play_event', TURN[1], ...TURN],
  ['play_event', 'player_id', ...PLAYER],
  ['play_event', 'replaced_id', ...PLAYER],
  ['plate_appearance', GAME[1], ...GAME],
  ['plate_appearance', 'batter_id', ...PLAYER],
  ['plate_appearance', 'pitcher_id', ...PLAYER],
  ['game_player', 'player_id', ...PLAYER],
  ['game_player', GAME[1], ...GAME],
  ['batting_line', 'game_pk, player_id', 'game_player', 'game_pk, player_id'],
  ['pitching_line', 'game_pk, player_id', 'game_player', 'game_pk, player_id'],
  ['inning_line', GAME[1], ...GAME],
  ['game', 'game_pk', 'game_ingest', 'game_pk'],
  ['game', 'away_team_id, season', 'team_season', 'team_id, season'],
  ['game', 'home_team_id, season', 'team_season', 'team_id, season'],
  ['game', 'venue_id, season', 'venue_season', 'venue_id, season'],
  ['game', 'winning_pitcher_id', ...PLAYER],
] as const;

describeEachEngine('the rows of loaded games', (engine) => {
  let under: StoreUnderTest;

  beforeAll(async () => {
    under = await storeUnderTest(engine);
    for (let n = 0; n < 4; n += 1) {
      const game = leagueGame(n);
      await under.store.loadGame(game, versionOf(game));
    }
    // A correction must not leave orphans either.
    const shorter = later(withoutLastPlay(leagueGame(0)));
    await under.store.loadGame(shorter, versionOf(shorter));
  });
  afterAll(() => under.close());

  /** How many rows name another row, and how many of those name one that is not there. */
  const look = async (table: string, columns: string, target: string, targetColumns: string) => {
    const pairs = columns.split(', ').map((column, n) => [column, targetColumns.split(', ')[n]!] as const);
    const join = pairs.map(([from, to]) => `one.${from} = other.${to}`).join(' AND ');
    const named = pairs.map(([from]) => `one.${from} IS NOT NULL`).join(' AND ');
    const [row] = await rowsOf<{ named: number; lost: number }>(
      under.beside,
      `SELECT COUNT(*) AS named, COUNT(*) - COUNT(other.${pairs[0]![1]}) AS lost ` +
        `FROM ${table} AS one LEFT JOIN ${target} AS other ON ${join} WHERE ${named}`,
    );
    return row!;
  };

  test.each(REFERENCES)(
    'of %s name by %s rows of %s that are there',
    async (table, columns, target, targetColumns) => {
      const { named, lost } = await look(table, columns, target, targetColumns);
      expect(named).toBeGreaterThan(0);
      expect(lost).toBe(0);
    },
  );

  test('would be found out if one named nothing', async () => {
    await under.beside.query('DELETE FROM player WHERE player_id IN (SELECT pitcher_id FROM pitch)');
    expect((await look('pitch', 'pitcher_id', ...PLAYER)).lost).toBeGreaterThan(0);
  });
});
