import type { BattingCounts } from '../../core/stats/slash-line';
import { Prisma } from '../generated/prisma/client';
import { toDay } from './column';
import type { Reader } from './reader';
import { readRows } from './rows';
import { inStretch, inYear, type Stretch } from './stretch';

export interface BattingGame extends BattingCounts {
  gamePk: number;
  date: string;
  opponent: string;
  atHome: boolean;
}

/** A ball in play. Pixels of the old 250 × 250 field: home plate near (125, 199). */
export interface BallInPlay {
  gamePk: number;
  date: string;
  event: string | null;
  totalBases: number;
  launchSpeed: number | null;
  launchAngle: number | null;
  distance: number | null;
  coordX: number | null;
  coordY: number | null;
}

export interface PlayerBatting {
  games: BattingGame[];
  ballsInPlay: BallInPlay[];
}

type GameRow = Omit<BattingGame, 'date' | 'atHome'> & { day: Date; atHome: number };
type BallRow = Omit<BallInPlay, 'date'> & { day: Date };

/** A season has 162 games, and now and then a tie-breaker. */
const MOST_GAMES = 200;
const MOST_BALLS = 700;

/** Batting lines and balls in play of one stretch, newest first; null when he never came to the plate. */
export async function readBatting(
  reader: Reader,
  playerId: number,
  stretch: Stretch,
): Promise<PlayerBatting | null> {
  const games = await readRows<GameRow>(
    reader,
    Prisma.sql`
    SELECT l.game_pk AS gamePk, l.official_date AS day,
           COALESCE(t.abbreviation, CASE WHEN g.home_team_id = l.team_id THEN s.away_name ELSE s.home_name END, '') AS opponent,
           g.home_team_id = l.team_id AS atHome, l.plate_appearances AS plateAppearances, l.at_bats AS atBats, l.runs,
           l.hits, l.doubles, l.triples, l.home_runs AS homeRuns, l.rbi, l.base_on_balls AS baseOnBalls,
           l.strike_outs AS strikeOuts, l.hit_by_pitch AS hitByPitch, l.sac_flies AS sacFlies, l.stolen_bases AS stolenBases
    FROM batting_line l
    JOIN game g ON g.game_pk = l.game_pk
    LEFT JOIN scheduled_game s ON s.game_pk = l.game_pk
    LEFT JOIN team_season t ON t.season = g.season
      AND t.team_id = CASE WHEN g.home_team_id = l.team_id THEN g.away_team_id ELSE g.home_team_id END
    WHERE l.player_id = ${playerId} AND l.plate_appearances > 0
      AND ${inYear(Prisma.sql`l.official_date`, stretch.season)} AND ${inStretch(stretch)}
    ORDER BY l.official_date DESC, g.game_number DESC, l.game_pk DESC LIMIT ${MOST_GAMES}`,
  );
  if (games.length === 0) return null;
  const balls = await readRows<BallRow>(
    reader,
    Prisma.sql`
    SELECT b.game_pk AS gamePk, b.official_date AS day, a.event, COALESCE(a.total_bases, 0) AS totalBases,
           b.launch_speed AS launchSpeed, b.launch_angle AS launchAngle, b.total_distance AS distance,
           b.coord_x AS coordX, b.coord_y AS coordY
    FROM batted_ball b
    JOIN game g ON g.game_pk = b.game_pk
    LEFT JOIN plate_appearance a ON a.game_pk = b.game_pk AND a.at_bat_index = b.at_bat_index
    WHERE b.batter_id = ${playerId} AND ${inYear(Prisma.sql`b.official_date`, stretch.season)} AND ${inStretch(stretch)}
    ORDER BY b.official_date DESC, b.game_pk DESC, b.at_bat_index DESC LIMIT ${MOST_BALLS}`,
  );
  return {
    games: games.map(({ day, atHome, ...line }) => ({ ...line, date: toDay(day), atHome: Boolean(atHome) })),
    ballsInPlay: balls.map(({ day, ...ball }) => ({ ...ball, date: toDay(day) })),
  };
}
