import { Prisma } from '../generated/prisma/client';
import type { Reader } from './reader';
import { readRows } from './rows';

export interface Highlight {
  playerId: number;
  name: string;
  gamePk: number;
  value: number;
  /** Pitch type code, batters faced or launch angle: what the figure needs beside it. */
  detail: string | null;
}

/** The first three of each kind, measured ones only; an untracked day has empty lists. */
export interface Highlights {
  hardestPitches: Highlight[];
  longestHomeRuns: Highlight[];
  hardestHits: Highlight[];
  mostStrikeouts: Highlight[];
}

interface Row {
  player_id: number;
  name: string | null;
  game_pk: number;
  value: number;
  detail: string | number | null;
}

const FIRST = 3;

const toHighlight = (row: Row): Highlight => ({
  playerId: row.player_id,
  name: row.name ?? `Player ${row.player_id}`,
  gamePk: row.game_pk,
  value: row.value,
  detail: row.detail === null ? null : String(row.detail),
});

/** What stood out in the given games (one day's), each list found by the primary key of those games. */
export async function readHighlights(reader: Reader, gamePks: readonly number[]): Promise<Highlights> {
  const games = Prisma.join([...gamePks]);
  const hardestPitches = await readRows<Row>(
    reader,
    Prisma.sql`
    SELECT p.pitcher_id AS player_id, n.full_name AS name, p.game_pk, p.start_speed AS value, p.pitch_type AS detail
    FROM pitch p LEFT JOIN player n ON n.player_id = p.pitcher_id
    WHERE p.game_pk IN (${games}) AND p.start_speed IS NOT NULL
    ORDER BY p.start_speed DESC, p.game_pk, p.at_bat_index, p.event_index LIMIT ${FIRST}`,
  );
  const longestHomeRuns = await readRows<Row>(
    reader,
    Prisma.sql`
    SELECT b.batter_id AS player_id, n.full_name AS name, b.game_pk, b.total_distance AS value, b.launch_speed AS detail
    FROM batted_ball b
    JOIN plate_appearance a ON a.game_pk = b.game_pk AND a.at_bat_index = b.at_bat_index AND a.total_bases = 4
    LEFT JOIN player n ON n.player_id = b.batter_id
    WHERE b.game_pk IN (${games}) AND b.total_distance IS NOT NULL
    ORDER BY b.total_distance DESC, b.game_pk, b.at_bat_index LIMIT ${FIRST}`,
  );
  const hardestHits = await readRows<Row>(
    reader,
    Prisma.sql`
    SELECT b.batter_id AS player_id, n.full_name AS name, b.game_pk, b.launch_speed AS value, a.event AS detail
    FROM batted_ball b
    JOIN plate_appearance a ON a.game_pk = b.game_pk AND a.at_bat_index = b.at_bat_index
    LEFT JOIN player n ON n.player_id = b.batter_id
    WHERE b.game_pk IN (${games}) AND b.launch_speed IS NOT NULL
    ORDER BY b.launch_speed DESC, b.game_pk, b.at_bat_index LIMIT ${FIRST}`,
  );
  const mostStrikeouts = await readRows<Row>(
    reader,
    Prisma.sql`
    SELECT l.player_id, n.full_name AS name, l.game_pk, l.strike_outs AS value, l.batters_faced AS detail
    FROM pitching_line l LEFT JOIN player n ON n.player_id = l.player_id
    WHERE l.game_pk IN (${games}) AND l.strike_outs > 0
    ORDER BY l.strike_outs DESC, l.batters_faced, l.player_id LIMIT ${FIRST}`,
  );
  return {
    hardestPitches: hardestPitches.map(toHighlight),
    longestHomeRuns: longestHomeRuns.map(toHighlight),
    hardestHits: hardestHits.map(toHighlight),
    mostStrikeouts: mostStrikeouts.map(toHighlight),
  };
}
