import { Prisma } from '../generated/prisma/client';
import { toTime } from './column';
import { readScheduledGame, type DayGame } from './day-games';
import { readBox, type BoxBatter, type BoxPitcher } from './game-box';
import { readGameFindings, type GameFinding } from './findings';
import { readGameInjuries, type GameInjuries } from './game-injuries';
import { readNeighbours, type ClubNeighbours } from './game-neighbours';
import { readPlays, type GamePlay } from './game-plays';
import { readGameVersions, type GameVersion } from './game-versions';
import type { Reader } from './reader';
import { readRows } from './rows';

export interface InningScore {
  inning: number;
  away: number | null;
  home: number | null;
}

/** Where the rows come from: enough to find the bytes in the lake and the workflow that loaded them. */
export interface Provenance {
  lakeKey: string;
  contentHash: string;
  feedTimestamp: string | null;
  observedAt: string | null;
  parserVersion: number;
  workflowId: string;
  loadedAt: string | null;
}

/** A game with all that its feed told. */
export interface LoadedGame {
  firstPitchAt: string | null;
  dayNight: string | null;
  venue: string | null;
  city: string | null;
  attendance: number | null;
  durationMinutes: number | null;
  weather: string | null;
  temperature: number | null;
  wind: string | null;
  save: { playerId: number; name: string } | null;
  innings: InningScore[];
  batting: BoxBatter[];
  pitching: BoxPitcher[];
  plays: GamePlay[];
  provenance: Provenance;
}

/** The schedule's view of a game, and the loaded game where there is one. */
export interface GamePage {
  game: DayGame;
  loaded: LoadedGame | null;
  /** Every content its feed had, oldest feed first. */
  versions: GameVersion[];
  /** What the quality rules found in the version that was read last, loaded or refused. */
  findings: GameFinding[];
  /** Of the away club and the home club. */
  neighbours: ClubNeighbours[];
  injuries: GameInjuries;
}

type GameFacts = Omit<LoadedGame, 'innings' | 'batting' | 'pitching' | 'plays'>;

interface GameRow {
  first_pitch_at: Date | null;
  day_night: string | null;
  venue: string | null;
  city: string | null;
  attendance: number | null;
  duration_minutes: number | null;
  weather_condition: string | null;
  temperature: number | null;
  wind: string | null;
  save_id: number | null;
  save_name: string | null;
  lake_key: string;
  content_hash: string;
  feed_timestamp: Date | null;
  observed_at: Date;
  parser_version: number;
  workflow_id: string;
  loaded_at: Date;
}

const readInnings = (reader: Reader, gamePk: number): Promise<InningScore[]> =>
  readRows<InningScore>(
    reader,
    Prisma.sql`
    SELECT inning, runs_away AS away, runs_home AS home FROM inning_line WHERE game_pk = ${gamePk} ORDER BY inning`,
  );

async function readFacts(reader: Reader, gamePk: number): Promise<GameFacts | null> {
  const [row] = await readRows<GameRow>(
    reader,
    Prisma.sql`
    SELECT g.first_pitch_at, g.day_night, v.name AS venue, v.city, g.attendance, g.duration_minutes, g.weather_condition,
           g.temperature, g.wind, g.save_pitcher_id AS save_id, n.full_name AS save_name, g.lake_key, g.content_hash,
           g.feed_timestamp, g.observed_at, g.parser_version, g.workflow_id, g.loaded_at
    FROM game g
    LEFT JOIN venue_season v ON v.venue_id = g.venue_id AND v.season = g.season
    LEFT JOIN player n ON n.player_id = g.save_pitcher_id
    WHERE g.game_pk = ${gamePk}`,
  );
  if (row === undefined) return null;
  return {
    firstPitchAt: toTime(row.first_pitch_at),
    dayNight: row.day_night,
    venue: row.venue,
    city: row.city,
    attendance: row.attendance,
    durationMinutes: row.duration_minutes,
    weather: row.weather_condition,
    temperature: row.temperature,
    wind: row.wind,
    save:
      row.save_id === null ? null : { playerId: row.save_id, name: row.save_name ?? `Player ${row.save_id}` },
    provenance: {
      lakeKey: row.lake_key,
      contentHash: row.content_hash,
      feedTimestamp: toTime(row.feed_timestamp),
      observedAt: toTime(row.observed_at),
      parserVersion: row.parser_version,
      workflowId: row.workflow_id,
      loadedAt: toTime(row.loaded_at),
    },
  };
}

async function readLoaded(reader: Reader, gamePk: number): Promise<LoadedGame | null> {
  const [facts, innings, box, plays] = await Promise.all([
    readFacts(reader, gamePk),
    readInnings(reader, gamePk),
    readBox(reader, gamePk),
    readPlays(reader, gamePk),
  ]);
  return facts && { ...facts, innings, ...box, plays };
}

/**
 * One game: null when no schedule lists it; `loaded` is null while its feed has not been loaded. A few statements by
 * primary key, all that follow the first at once; read it on one snapshot, because a load replaces the whole game.
 */
export async function readGame(reader: Reader, gamePk: number): Promise<GamePage | null> {
  const game = await readScheduledGame(reader, gamePk);
  if (game === null) return null;
  const [loaded, injuries, versions, findings, away, home] = await Promise.all([
    game.loaded ? readLoaded(reader, gamePk) : null,
    game.loaded ? readGameInjuries(reader, gamePk) : { notes: [], stints: [] },
    readGameVersions(reader, gamePk),
    readGameFindings(reader, gamePk),
    readNeighbours(reader, game.away.teamId, game),
    readNeighbours(reader, game.home.teamId, game),
  ]);
  return { game, loaded, versions, findings, neighbours: [away, home], injuries };
}
