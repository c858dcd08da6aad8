import { Prisma } from '../generated/prisma/client';
import type { Reader } from './reader';
import { readRows } from './rows';

/** A batter's line of the box score, in batting order. */
export interface BoxBatter {
  playerId: number;
  teamId: number;
  name: string;
  position: string | null;
  /** 100 = first in the order, 101 = his first substitute. */
  battingOrder: number | null;
  plateAppearances: number;
  atBats: number;
  runs: number;
  hits: number;
  rbi: number;
  baseOnBalls: number;
  strikeOuts: number;
  homeRuns: number;
}

/** A pitcher's line of the box score, in order of appearance. */
export interface BoxPitcher {
  playerId: number;
  teamId: number;
  name: string;
  outs: number;
  battersFaced: number;
  numberOfPitches: number;
  strikes: number;
  hits: number;
  runs: number;
  earnedRuns: number;
  baseOnBalls: number;
  strikeOuts: number;
  homeRuns: number;
}

/** Who came to the plate, in batting order, without pitchers who did not. */
const readBatters = (reader: Reader, gamePk: number): Promise<BoxBatter[]> =>
  readRows<BoxBatter>(
    reader,
    Prisma.sql`
    SELECT l.player_id AS playerId, l.team_id AS teamId,
           COALESCE(n.full_name, CONCAT('Player ', l.player_id)) AS name, r.position_abbrev AS position,
           r.batting_order AS battingOrder, l.plate_appearances AS plateAppearances, l.at_bats AS atBats, l.runs, l.hits,
           l.rbi, l.base_on_balls AS baseOnBalls, l.strike_outs AS strikeOuts, l.home_runs AS homeRuns
    FROM batting_line l
    LEFT JOIN game_player r ON r.game_pk = l.game_pk AND r.player_id = l.player_id
    LEFT JOIN player n ON n.player_id = l.player_id
    WHERE l.game_pk = ${gamePk} AND (l.plate_appearances > 0 OR r.batting_order IS NOT NULL)
    ORDER BY l.team_id, r.batting_order IS NULL, r.batting_order, l.player_id`,
  );

/** In order of appearance. */
const readPitchers = (reader: Reader, gamePk: number): Promise<BoxPitcher[]> =>
  readRows<BoxPitcher>(
    reader,
    Prisma.sql`
    SELECT l.player_id AS playerId, l.team_id AS teamId,
           COALESCE(n.full_name, CONCAT('Player ', l.player_id)) AS name, l.outs, l.batters_faced AS battersFaced,
           l.number_of_pitches AS numberOfPitches, l.strikes, l.hits, l.runs, l.earned_runs AS earnedRuns,
           l.base_on_balls AS baseOnBalls, l.strike_outs AS strikeOuts, l.home_runs AS homeRuns
    FROM pitching_line l LEFT JOIN player n ON n.player_id = l.player_id
    WHERE l.game_pk = ${gamePk}
    ORDER BY l.team_id, l.appearance, l.player_id`,
  );

/** The box score of a loaded game, by primary keys. */
export async function readBox(
  reader: Reader,
  gamePk: number,
): Promise<{ batting: BoxBatter[]; pitching: BoxPitcher[] }> {
  const [batting, pitching] = await Promise.all([readBatters(reader, gamePk), readPitchers(reader, gamePk)]);
  return { batting, pitching };
}
