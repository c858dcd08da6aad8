import { Prisma } from '../generated/prisma/client';
import { OPPONENT_COLUMNS, WITH_OPPONENT } from './player-opponent';
import { cellsOf, mixOfGames, readPitches, typesByGame, velocityOfGames } from './player-pitches';
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

const MOST_GAMES = 200;
const FASTBALLS = new Set(['FF', 'FA', 'SI', 'FT', 'FC']);

function typeToFollow(mix: readonly MixRow[]): string | null {
  const measured = mix.filter((row) => row.pitchType !== null && row.measured > 0);
  const chosen = measured.find((row) => FASTBALLS.has(row.pitchType ?? '')) ?? measured[0];
  return chosen?.pitchType ?? null;
}

/** Pitching lines of one stretch, newest first. */
export async function readPitchingGames(
  reader: Reader,
  playerId: number,
  stretch: Stretch,
): Promise<PitchingGame[]> {
  const rows = await readRows<Omit<PitchingGame, 'atHome' | 'started'> & { atHome: number; started: number }>(
    reader,
    Prisma.sql`
    SELECT ${OPPONENT_COLUMNS}, l.appearance = 1 AS started, l.outs, l.batters_faced AS battersFaced,
           l.number_of_pitches AS numberOfPitches, l.strikes, l.hits, l.runs, l.earned_runs AS earnedRuns,
           l.home_runs AS homeRuns, l.base_on_balls AS baseOnBalls, l.strike_outs AS strikeOuts,
           l.hit_batsmen AS hitBatsmen
    FROM pitching_line l ${WITH_OPPONENT}
    WHERE l.player_id = ${playerId} AND ${inYear(Prisma.sql`l.official_date`, stretch.season)} AND ${inStretch(stretch)}
    ORDER BY l.official_date DESC, g.game_number DESC, l.game_pk DESC LIMIT ${MOST_GAMES}`,
  );
  return rows.map((row) => ({ ...row, atHome: row.atHome === 1, started: row.started === 1 }));
}

/** @param games - in which he pitched, one or more */
export async function readPitching(
  reader: Reader,
  playerId: number,
  games: PitchingGame[],
): Promise<PlayerPitching> {
  const pitches = await readPitches(reader, { playerId, games });
  const types = typesByGame(pitches, games);
  const mix = mixOfGames(types);
  const velocityType = typeToFollow(mix);
  return {
    games,
    mix,
    velocityType,
    velocity: velocityType === null ? [] : velocityOfGames(types, velocityType),
    cells: cellsOf(pitches),
  };
}
