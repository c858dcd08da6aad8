import { Prisma } from '../generated/prisma/client';
import { mixOfGames, velocityOfGames } from './player-pitches';
import type { GameTypeRow, LocationCell, MixRow, VelocityGame } from './player-pitches';
import { flag, number, part, text } from './text-rows';
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

const GAME = {
  gamePk: number('l.game_pk'),
  date: text('l.official_date'),
  opponent: text(
    "COALESCE(t.abbreviation, CASE WHEN g.home_team_id = l.team_id THEN s.away_name ELSE s.home_name END, '')",
  ),
  atHome: flag('g.home_team_id = l.team_id'),
  started: flag('l.appearance = 1'),
  outs: number('l.outs'),
  battersFaced: number('l.batters_faced'),
  numberOfPitches: number('l.number_of_pitches'),
  strikes: number('l.strikes'),
  hits: number('l.hits'),
  runs: number('l.runs'),
  earnedRuns: number('l.earned_runs'),
  homeRuns: number('l.home_runs'),
  baseOnBalls: number('l.base_on_balls'),
  strikeOuts: number('l.strike_outs'),
  hitBatsmen: number('l.hit_batsmen'),
};

const MOST_GAMES = 200;
const FASTBALLS = new Set(['FF', 'FA', 'SI', 'FT', 'FC']);

function typeToFollow(mix: readonly MixRow[]): string | null {
  const measured = mix.filter((row) => row.pitchType !== null && row.measured > 0);
  const chosen = measured.find((row) => FASTBALLS.has(row.pitchType ?? '')) ?? measured[0];
  return chosen?.pitchType ?? null;
}

/** Pitching lines of one stretch, newest first. */
export const pitchingPart = (playerId: number, stretch: Stretch) =>
  part(
    GAME,
    Prisma.sql`
    FROM pitching_line l
    JOIN game g ON g.game_pk = l.game_pk
    LEFT JOIN scheduled_game s ON s.game_pk = l.game_pk
    LEFT JOIN team_season t ON t.season = g.season
      AND t.team_id = CASE WHEN g.home_team_id = l.team_id THEN g.away_team_id ELSE g.home_team_id END
    WHERE l.player_id = ${playerId} AND ${inYear(Prisma.sql`l.official_date`, stretch.season)} AND ${inStretch(stretch)}
    ORDER BY l.official_date DESC, g.game_number DESC, l.game_pk DESC LIMIT ${MOST_GAMES}`,
  );

/** @param games - in which he pitched, the newest first */
export function toPitching(
  games: PitchingGame[],
  types: readonly GameTypeRow[],
  cells: LocationCell[],
): PlayerPitching {
  const mix = mixOfGames(types);
  const velocityType = typeToFollow(mix);
  return {
    games,
    mix,
    velocityType,
    velocity: velocityType === null ? [] : velocityOfGames(types, velocityType),
    cells,
  };
}
