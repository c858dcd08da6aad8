import type { BattingCounts } from '../../core/stats/slash-line';
import { Prisma } from '../generated/prisma/client';
import { flag, number, numberOrNull, part, text, textOrNull } from './text-rows';
import { inStretch, inYear, type Stretch } from './stretch';

export interface BattingGame extends BattingCounts {
  gamePk: number;
  date: string;
  opponent: string;
  atHome: boolean;
}

/** A ball in play. Pixels of the old 250 × 250 field: home plate near (125, 199). */
export interface BallInPlay {
  date: string;
  event: string | null;
  totalBases: number;
  launchSpeed: number | null;
  coordX: number | null;
  coordY: number | null;
}

export interface PlayerBatting {
  games: BattingGame[];
  ballsInPlay: BallInPlay[];
}

const GAME = {
  gamePk: number('l.game_pk'),
  date: text('l.official_date'),
  opponent: text(
    "COALESCE(t.abbreviation, CASE WHEN g.home_team_id = l.team_id THEN s.away_name ELSE s.home_name END, '')",
  ),
  atHome: flag('g.home_team_id = l.team_id'),
  plateAppearances: number('l.plate_appearances'),
  atBats: number('l.at_bats'),
  runs: number('l.runs'),
  hits: number('l.hits'),
  doubles: number('l.doubles'),
  triples: number('l.triples'),
  homeRuns: number('l.home_runs'),
  rbi: number('l.rbi'),
  baseOnBalls: number('l.base_on_balls'),
  strikeOuts: number('l.strike_outs'),
  hitByPitch: number('l.hit_by_pitch'),
  sacFlies: number('l.sac_flies'),
  stolenBases: number('l.stolen_bases'),
};

const BALL = {
  date: text('b.official_date'),
  event: textOrNull('a.event'),
  totalBases: number('a.total_bases'),
  launchSpeed: numberOrNull('b.launch_speed'),
  coordX: numberOrNull('b.coord_x'),
  coordY: numberOrNull('b.coord_y'),
};

/** A season has 162 games, and now and then a tie-breaker. */
const MOST_GAMES = 200;
const MOST_BALLS = 700;

/** Batting lines of one stretch, newest first. */
export const battingPart = (playerId: number, stretch: Stretch) =>
  part(
    GAME,
    Prisma.sql`
    FROM batting_line l
    JOIN game g ON g.game_pk = l.game_pk
    LEFT JOIN scheduled_game s ON s.game_pk = l.game_pk
    LEFT JOIN team_season t ON t.season = g.season
      AND t.team_id = CASE WHEN g.home_team_id = l.team_id THEN g.away_team_id ELSE g.home_team_id END
    WHERE l.player_id = ${playerId} AND l.plate_appearances > 0
      AND ${inYear(Prisma.sql`l.official_date`, stretch.season)} AND ${inStretch(stretch)}
    ORDER BY l.official_date DESC, g.game_number DESC, l.game_pk DESC LIMIT ${MOST_GAMES}`,
  );

/** Balls in play of one stretch, newest first. */
export const ballsPart = (playerId: number, stretch: Stretch) =>
  part(
    BALL,
    Prisma.sql`
    FROM batted_ball b
    JOIN game g ON g.game_pk = b.game_pk
    LEFT JOIN plate_appearance a ON a.game_pk = b.game_pk AND a.at_bat_index = b.at_bat_index
    WHERE b.batter_id = ${playerId} AND ${inYear(Prisma.sql`b.official_date`, stretch.season)} AND ${inStretch(stretch)}
    ORDER BY b.official_date DESC, b.game_pk DESC, b.at_bat_index DESC LIMIT ${MOST_BALLS}`,
  );
