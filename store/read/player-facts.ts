import { Prisma } from '../generated/prisma/client';
import type { Reader } from './reader';
import { readRows } from './rows';

/** Over one row a pitcher and game, never over pitches. */
export async function readPitches(reader: Reader): Promise<Map<number, number>> {
  const rows = await readRows<{ playerId: number; pitches: number }>(
    reader,
    Prisma.sql`
    SELECT player_id AS playerId, SUM(number_of_pitches) AS pitches FROM pitching_line GROUP BY player_id`,
  );
  return new Map(rows.map(({ playerId, pitches }) => [playerId, pitches]));
}

export async function readSeasons(reader: Reader): Promise<number[]> {
  const rows = await readRows<{ season: number }>(
    reader,
    Prisma.sql`SELECT DISTINCT season FROM game ORDER BY season DESC`,
  );
  return rows.map(({ season }) => season);
}

/** By the index over season and date of games, and the rows of those games. */
export async function readPlayedIn(reader: Reader, season: number): Promise<Set<number>> {
  const rows = await readRows<{ playerId: number }>(
    reader,
    Prisma.sql`
    SELECT b.player_id AS playerId FROM game g STRAIGHT_JOIN batting_line b ON b.game_pk = g.game_pk
    WHERE g.season = ${season} AND g.game_type = 'R' GROUP BY b.player_id
    UNION
    SELECT l.player_id FROM game g STRAIGHT_JOIN pitching_line l ON l.game_pk = g.game_pk
    WHERE g.season = ${season} AND g.game_type = 'R' GROUP BY l.player_id`,
  );
  return new Set(rows.map(({ playerId }) => playerId));
}
