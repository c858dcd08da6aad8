import { Prisma } from '../generated/prisma/client';
import { ALL, number, numberOrNull, part, text, textOrNull } from './text-rows';

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

const BATTER = {
  playerId: number('l.player_id'),
  teamId: number('l.team_id'),
  name: text("COALESCE(n.full_name, CONCAT('Player ', l.player_id))"),
  position: textOrNull('r.position_abbrev'),
  battingOrder: numberOrNull('r.batting_order'),
  plateAppearances: number('l.plate_appearances'),
  atBats: number('l.at_bats'),
  runs: number('l.runs'),
  hits: number('l.hits'),
  rbi: number('l.rbi'),
  baseOnBalls: number('l.base_on_balls'),
  strikeOuts: number('l.strike_outs'),
  homeRuns: number('l.home_runs'),
};

const PITCHER = {
  playerId: number('l.player_id'),
  teamId: number('l.team_id'),
  name: text("COALESCE(n.full_name, CONCAT('Player ', l.player_id))"),
  outs: number('l.outs'),
  battersFaced: number('l.batters_faced'),
  numberOfPitches: number('l.number_of_pitches'),
  strikes: number('l.strikes'),
  hits: number('l.hits'),
  runs: number('l.runs'),
  earnedRuns: number('l.earned_runs'),
  baseOnBalls: number('l.base_on_balls'),
  strikeOuts: number('l.strike_outs'),
  homeRuns: number('l.home_runs'),
};

/** Batters who came to the plate, without pitchers who did not; pitchers in order of appearance. */
export const boxParts = (gamePk: number) => ({
  batting: part(
    BATTER,
    Prisma.sql`
    FROM batting_line l
    LEFT JOIN game_player r ON r.game_pk = l.game_pk AND r.player_id = l.player_id
    LEFT JOIN player n ON n.player_id = l.player_id
    WHERE l.game_pk = ${gamePk} AND (l.plate_appearances > 0 OR r.batting_order IS NOT NULL)
    ORDER BY l.team_id, r.batting_order IS NULL, r.batting_order, l.player_id ${ALL}`,
  ),
  pitching: part(
    PITCHER,
    Prisma.sql`
    FROM pitching_line l LEFT JOIN player n ON n.player_id = l.player_id
    WHERE l.game_pk = ${gamePk}
    ORDER BY l.team_id, l.appearance, l.player_id ${ALL}`,
  ),
});
