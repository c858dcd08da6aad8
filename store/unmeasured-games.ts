import type { Pool, RowDataPacket } from 'mysql2/promise';
import type { GamePk } from '../core/ids';

/** Games that were played to their end; what others hold may still change. */
export const PLAYED = "('final', 'game_over')";

/** A season some of whose games were not measured, or not as they are now. */
export interface UnmeasuredSeason {
  readonly season: number;
  /** To be measured. */
  readonly games: number;
  /** Measured, and since then no longer played, or gone. */
  readonly gone: number;
}

const STALE = `m.game_pk IS NULL OR m.content_hash <> g.content_hash OR m.parser_version <> g.parser_version
  OR m.season <> g.season OR m.measures_version <> ?`;

/** Seasons with games to measure, oldest first. @param measuresVersion - of the code that would measure */
export async function unmeasuredSeasons(pool: Pool, measuresVersion: number): Promise<UnmeasuredSeason[]> {
  const [rows] = await pool.query<(RowDataPacket & { season: number; games: number; gone: number })[]>(
    `SELECT season, CAST(SUM(games) AS SIGNED) AS games, CAST(SUM(gone) AS SIGNED) AS gone FROM (
       SELECT g.season AS season, COUNT(*) AS games, 0 AS gone
       FROM game g LEFT JOIN game_measured m ON m.game_pk = g.game_pk
       WHERE g.state IN ${PLAYED} AND (${STALE}) GROUP BY g.season
       UNION ALL
       SELECT m.season, 0, COUNT(*)
       FROM game_measured m LEFT JOIN game g ON g.game_pk = m.game_pk AND g.state IN ${PLAYED}
       WHERE g.game_pk IS NULL GROUP BY m.season
     ) AS work GROUP BY season ORDER BY season`,
    [measuresVersion],
  );
  return rows.map(({ season, games, gone }) => ({ season, games: Number(games), gone: Number(gone) }));
}

/** Games of a season by what is to be done with them, by gamePk. */
export interface UnmeasuredGames {
  readonly stale: readonly GamePk[];
  readonly gone: readonly GamePk[];
}

export async function unmeasuredGames(
  pool: Pool,
  season: number,
  measuresVersion: number,
): Promise<UnmeasuredGames> {
  type Row = RowDataPacket & { gamePk: GamePk };
  const [stale] = await pool.query<Row[]>(
    `SELECT g.game_pk AS gamePk FROM game g LEFT JOIN game_measured m ON m.game_pk = g.game_pk
     WHERE g.season = ? AND g.state IN ${PLAYED} AND (${STALE}) ORDER BY g.game_pk`,
    [season, measuresVersion],
  );
  const [gone] = await pool.query<Row[]>(
    `SELECT m.game_pk AS gamePk
     FROM game_measured m LEFT JOIN game g ON g.game_pk = m.game_pk AND g.state IN ${PLAYED}
     WHERE m.season = ? AND g.game_pk IS NULL ORDER BY m.game_pk`,
    [season],
  );
  return { stale: stale.map(({ gamePk }) => gamePk), gone: gone.map(({ gamePk }) => gamePk) };
}
