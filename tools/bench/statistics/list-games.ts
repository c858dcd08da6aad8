import { createConnection } from 'mysql2/promise';
import type { ResultSetHeader } from 'mysql2/promise';

/**
 * Lists the loaded games as a schedule would have: they came without one, and pages of games and days start from it.
 *
 * @param url - of an account that may write
 * @returns games listed that were not before
 */
export async function listGames(url: string): Promise<number> {
  const connection = await createConnection(url);
  try {
    const [{ affectedRows }] = await connection.query<ResultSetHeader>(
      `INSERT IGNORE INTO scheduled_game (game_pk, source, season, game_type, official_date, listed_on, game_date, state,
         detailed_state, away_team_id, home_team_id, away_name, home_name, away_score, home_score, double_header, game_number)
       SELECT g.game_pk, g.source, g.season, g.game_type, g.official_date, g.official_date, g.game_date, g.state,
         g.detailed_state, g.away_team_id, g.home_team_id, a.name, h.name, g.away_score, g.home_score, g.double_header,
         g.game_number
       FROM game g
       JOIN team_season a ON a.team_id = g.away_team_id AND a.season = g.season
       JOIN team_season h ON h.team_id = g.home_team_id AND h.season = g.season`,
    );
    return affectedRows;
  } finally {
    await connection.end();
  }
}
