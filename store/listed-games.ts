import type { Pool, RowDataPacket } from 'mysql2/promise';
import type { GameState } from '../core/gameday/game-state';
import { gamePk } from '../core/ids';
import type { GamePk, IsoDate } from '../core/ids';

/** A game that the schedule or a feed told of. */
export interface StoredGame {
  readonly gamePk: GamePk;
  readonly officialDate: IsoDate;
  readonly season: number;
  /** By the schedule where it lists the game, else by its feed. */
  readonly state: GameState;
}

interface StoredGameRow extends RowDataPacket {
  readonly gamePk: number;
  readonly officialDate: IsoDate;
  readonly season: number;
  readonly state: GameState;
}

const AT_ONCE = 1_000;

/** Those of the games that the store knows, newest first. Asked in portions: the list may be long and strange. */
export async function listedGames(pool: Pool, gamePks: readonly GamePk[]): Promise<StoredGame[]> {
  const known = new Map<number, StoredGame>();
  for (let start = 0; start < gamePks.length; start += AT_ONCE) {
    const portion = gamePks.slice(start, start + AT_ONCE);
    for (const table of ['game', 'scheduled_game']) {
      const [rows] = await pool.query<StoredGameRow[]>(
        'SELECT game_pk AS gamePk, official_date AS officialDate, season, state ' +
          `FROM ${table} WHERE game_pk IN (?) ORDER BY game_pk`,
        [portion],
      );
      for (const { gamePk: pk, officialDate, season, state } of rows) {
        known.set(pk, { gamePk: gamePk(pk), officialDate, season, state });
      }
    }
  }
  return [...known.values()].sort((a, b) =>
    a.officialDate === b.officialDate ? a.gamePk - b.gamePk : a.officialDate < b.officialDate ? 1 : -1,
  );
}

/** Days under which the lake may hold a game: those that the schedule, its feed and the ledger give it. */
export async function daysOfGame(pool: Pool, pk: GamePk): Promise<IsoDate[]> {
  const [rows] = await pool.query<(RowDataPacket & { day: IsoDate })[]>(
    'SELECT official_date AS day FROM game WHERE game_pk = ? UNION ' +
      'SELECT official_date FROM scheduled_game WHERE game_pk = ? UNION ' +
      'SELECT official_date FROM game_version WHERE game_pk = ? ORDER BY day',
    [pk, pk, pk],
  );
  return rows.map(({ day }) => day);
}
