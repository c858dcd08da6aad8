import type { Pool, RowDataPacket } from 'mysql2/promise';
import { gamePk } from '../core/ids';
import type { GamePk, IsoDate, TeamId } from '../core/ids';

/** A game as history sources name it: no gamePk, but a day, two clubs and a number. */
export interface NamedGame {
  readonly officialDate: IsoDate;
  readonly awayTeamId: TeamId;
  readonly homeTeamId: TeamId;
  readonly gameNumber: number;
}

/**
 * The gamePk of a game that is known by its day and clubs, as the schedule or a feed told of it.
 *
 * @returns undefined when none is known, or more than one
 */
export async function findGame(pool: Pool, game: NamedGame): Promise<GamePk | undefined> {
  const condition = 'official_date = ? AND away_team_id = ? AND home_team_id = ? AND game_number = ?';
  const values = [game.officialDate, game.awayTeamId, game.homeTeamId, game.gameNumber];
  const [rows] = await pool.query<(RowDataPacket & { gamePk: number })[]>(
    `SELECT game_pk AS gamePk FROM scheduled_game WHERE ${condition} UNION ` +
      `SELECT game_pk FROM game WHERE ${condition} ORDER BY gamePk`,
    [...values, ...values],
  );
  const [only] = rows;
  return rows.length === 1 && only !== undefined ? gamePk(only.gamePk) : undefined;
}
