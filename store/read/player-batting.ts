import type { BattingCounts } from '../../core/stats/slash-line';
import { Prisma } from '../generated/prisma/client';
import { OPPONENT_COLUMNS, WITH_OPPONENT } from './player-opponent';
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

/** A season has 162 games, and now and then a tie-breaker. */
const MOST_GAMES = 200;
const MOST_BALLS = 700;

/** Batting lines of one stretch, newest first. */
export async function readBattingGames(
  reader: Reader,
  playerId: number,
  stretch: Stretch,
): Promise<BattingGame[]> {
  const rows = await readRows<Omit<BattingGame, 'atHome'> & { atHome: number }>(
    reader,
    Prisma.sql`
    SELECT ${OPPONENT_COLUMNS}, l.plate_appearances AS plateAppearances, l.at_bats AS atBats, l.runs,
           l.hits, l.doubles, l.triples, l.home_runs AS homeRuns, l.rbi, l.base_on_balls AS baseOnBalls,
           l.strike_outs AS strikeOuts, l.hit_by_pitch AS hitByPitch, l.sac_flies AS sacFlies,
           l.stolen_bases AS stolenBases
    FROM batting_line l ${WITH_OPPONENT}
    WHERE l.player_id = ${playerId} AND l.plate_appearances > 0
      AND ${inYear(Prisma.sql`l.official_date`, stretch.season)} AND ${inStretch(stretch)}
    ORDER BY l.official_date DESC, g.game_number DESC, l.game_pk DESC LIMIT ${MOST_GAMES}`,
  );
  return rows.map((row) => ({ ...row, atHome: row.atHome === 1 }));
}

/** Balls in play of one stretch, newest first. */
export const readBallsInPlay = (reader: Reader, playerId: number, stretch: Stretch): Promise<BallInPlay[]> =>
  readRows<BallInPlay>(
    reader,
    Prisma.sql`
    SELECT DATE_FORMAT(b.official_date, '%Y-%m-%d') AS date, a.event, COALESCE(a.total_bases, 0) AS totalBases,
           b.launch_speed AS launchSpeed, b.coord_x AS coordX, b.coord_y AS coordY
    FROM batted_ball b
    JOIN game g ON g.game_pk = b.game_pk
    LEFT JOIN plate_appearance a ON a.game_pk = b.game_pk AND a.at_bat_index = b.at_bat_index
    WHERE b.batter_id = ${playerId} AND ${inYear(Prisma.sql`b.official_date`, stretch.season)} AND ${inStretch(stretch)}
    ORDER BY b.official_date DESC, b.game_pk DESC, b.at_bat_index DESC LIMIT ${MOST_BALLS}`,
  );
