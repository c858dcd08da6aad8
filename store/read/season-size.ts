import { Prisma } from '../generated/prisma/client';
import type { Reader } from './reader';
import { fromDay, toDay } from './column';
import { readRows } from './rows';

/** How many men took part in a season, by role: what counts of injuries are set beside. */
export interface SeasonPlayers {
  season: number;
  role: 'pitcher' | 'batter';
  players: number;
}

/**
 * Men who faced, or were faced by, at least one batter or pitcher in the regular season. Before 2022 the batters hold the
 * pitchers who batted. Seasons whose statistics are not made are left out. By primary key.
 */
export function readSeasonPlayers(reader: Reader, seasons: readonly number[]): Promise<SeasonPlayers[]> {
  if (seasons.length === 0) return Promise.resolve([]);
  return readRows(
    reader,
    Prisma.sql`
    SELECT season, role, players FROM league_level
    WHERE season IN (${Prisma.join([...seasons])}) AND role IN ('pitcher', 'batter') AND measure = 'strikeout_rate'
    ORDER BY season, role`,
  );
}

/** First and last day of a regular season's schedule, both ends by the index; null where no schedule is loaded. */
export async function readSeasonDays(
  reader: Reader,
  season: number,
): Promise<{ first: string; last: string } | null> {
  const end = async (order: 'ASC' | 'DESC') => {
    const [row] = await readRows<{ day: Date }>(
      reader,
      Prisma.sql`
      SELECT official_date AS day FROM scheduled_game
      WHERE season = ${season} AND game_type = 'R' AND official_date <= ${fromDay(`${season}-12-31`)}
      ORDER BY official_date ${Prisma.raw(order)} LIMIT 1`,
    );
    return row ? toDay(row.day) : null;
  };
  const [first, last] = [await end('ASC'), await end('DESC')];
  return first === null || last === null ? null : { first, last };
}
