import { Prisma } from '../generated/prisma/client';
import { toDay } from './column';
import { mixOfGames, readGameTypes, readLocationCells, velocityOfGames } from './player-pitches';
import type { LocationCell, MixRow, VelocityGame } from './player-pitches';
import type { Reader } from './reader';
import { readRows } from './rows';
import { inStretch, inYear, type Stretch } from './stretch';

export interface PitchingGame {
  gamePk: number;
  date: string;
  opponent: string;
  atHome: boolean;
  started: boolean;
  outs: number;
  battersFaced: number;
  numberOfPitches: number;
  strikes: number;
  hits: number;
  runs: number;
  earnedRuns: number;
  homeRuns: number;
  baseOnBalls: number;
  strikeOuts: number;
  hitBatsmen: number;
}

export interface PlayerPitching {
  games: PitchingGame[];
  mix: MixRow[];
  /** The type whose speed is followed from game to game: his most thrown fastball, or most thrown type. */
  velocityType: string | null;
  velocity: VelocityGame[];
  cells: LocationCell[];
}

type GameRow = Omit<PitchingGame, 'date' | 'atHome' | 'started'> & {
  day: Date;
  atHome: number;
  appearance: number;
};

const MOST_GAMES = 200;
const FASTBALLS = new Set(['FF', 'FA', 'SI', 'FT', 'FC']);

function typeToFollow(mix: readonly MixRow[]): string | null {
  const measured = mix.filter((row) => row.pitchType !== null && row.measured > 0);
  const chosen = measured.find((row) => FASTBALLS.has(row.pitchType ?? '')) ?? measured[0];
  return chosen?.pitchType ?? null;
}

/** Pitching lines and pitches of one stretch, newest game first; null when he did not pitch. */
export async function readPitching(
  reader: Reader,
  playerId: number,
  stretch: Stretch,
): Promise<PlayerPitching | null> {
  const games = await readRows<GameRow>(
    reader,
    Prisma.sql`
    SELECT l.game_pk AS gamePk, l.official_date AS day,
           COALESCE(t.abbreviation, CASE WHEN g.home_team_id = l.team_id THEN s.away_name ELSE s.home_name END, '') AS opponent,
           g.home_team_id = l.team_id AS atHome, l.appearance, l.outs, l.batters_faced AS battersFaced,
           l.number_of_pitches AS numberOfPitches, l.strikes, l.hits, l.runs, l.earned_runs AS earnedRuns,
           l.home_runs AS homeRuns, l.base_on_balls AS baseOnBalls, l.strike_outs AS strikeOuts,
           l.hit_batsmen AS hitBatsmen
    FROM pitching_line l
    JOIN game g ON g.game_pk = l.game_pk
    LEFT JOIN scheduled_game s ON s.game_pk = l.game_pk
    LEFT JOIN team_season t ON t.season = g.season
      AND t.team_id = CASE WHEN g.home_team_id = l.team_id THEN g.away_team_id ELSE g.home_team_id END
    WHERE l.player_id = ${playerId} AND ${inYear(Prisma.sql`l.official_date`, stretch.season)} AND ${inStretch(stretch)}
    ORDER BY l.official_date DESC, g.game_number DESC, l.game_pk DESC LIMIT ${MOST_GAMES}`,
  );
  if (games.length === 0) return null;
  const lines = games.map(({ day, atHome, appearance, ...line }) => ({
    ...line,
    date: toDay(day),
    atHome: Boolean(atHome),
    started: appearance === 1,
  }));
  const pitched = { playerId, games: lines };
  const types = await readGameTypes(reader, pitched);
  const mix = mixOfGames(types);
  const velocityType = typeToFollow(mix);
  return {
    games: lines,
    mix,
    velocityType,
    velocity: velocityType === null ? [] : velocityOfGames(types, velocityType),
    cells: await readLocationCells(reader, pitched),
  };
}
