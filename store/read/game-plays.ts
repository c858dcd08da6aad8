import { Prisma } from '../generated/prisma/client';
import type { Reader } from './reader';
import { readRows } from './rows';

/** A pitch as pages show it. Feet from the catcher's view, miles an hour; null where it was not tracked. */
export interface PlayPitch {
  atBatIndex: number;
  eventIndex: number;
  pitchNumber: number;
  pitcherId: number;
  callCode: string;
  pitchType: string | null;
  balls: number;
  strikes: number;
  speed: number | null;
  x: number | null;
  z: number | null;
  zoneTop: number | null;
  zoneBottom: number | null;
  spinRate: number | null;
  /** Of the ball in play, where there is one. */
  exitVelocity: number | null;
  launchAngle: number | null;
  distance: number | null;
}

/** Something besides a pitch that a reader wants to know: an injury, a substitution, a stolen base. */
export interface PlayNote {
  atBatIndex: number;
  eventIndex: number;
  eventType: string | null;
  description: string | null;
}

export interface GamePlay {
  atBatIndex: number;
  inning: number;
  halfInning: string;
  batterId: number;
  batter: string;
  pitcherId: number;
  pitcher: string;
  batSide: string;
  pitchHand: string;
  event: string | null;
  description: string | null;
  isComplete: boolean;
  outcome: string;
  totalBases: number;
  rbi: number;
  awayScore: number;
  homeScore: number;
  outsBefore: number;
  outsAfter: number;
  pitches: PlayPitch[];
  notes: PlayNote[];
}

type PlayRow = Omit<GamePlay, 'isComplete' | 'pitches' | 'notes'> & { isComplete: number };

function byAtBat<T extends { atBatIndex: number }>(rows: readonly T[]): Map<number, T[]> {
  const groups = new Map<number, T[]>();
  for (const row of rows) {
    const group = groups.get(row.atBatIndex);
    if (group) group.push(row);
    else groups.set(row.atBatIndex, [row]);
  }
  return groups;
}

/** Bookkeeping of the scorer that tells a reader nothing. */
const SILENT = ['game_advisory', 'batter_timeout', 'mound_visit'];

const readTurns = (reader: Reader, gamePk: number): Promise<PlayRow[]> =>
  readRows<PlayRow>(
    reader,
    Prisma.sql`
    SELECT a.at_bat_index AS atBatIndex, a.inning, a.half_inning AS halfInning, a.batter_id AS batterId,
           COALESCE(b.full_name, CONCAT('Player ', a.batter_id)) AS batter, a.pitcher_id AS pitcherId,
           COALESCE(p.full_name, CONCAT('Player ', a.pitcher_id)) AS pitcher, a.bat_side AS batSide,
           a.pitch_hand AS pitchHand, a.event, a.description, a.is_complete AS isComplete, a.outcome,
           a.total_bases AS totalBases, a.rbi, a.away_score AS awayScore, a.home_score AS homeScore,
           a.outs_before AS outsBefore, a.outs_after AS outsAfter
    FROM plate_appearance a
    LEFT JOIN player b ON b.player_id = a.batter_id
    LEFT JOIN player p ON p.player_id = a.pitcher_id
    WHERE a.game_pk = ${gamePk}
    ORDER BY a.at_bat_index`,
  );

const readPitches = (reader: Reader, gamePk: number): Promise<PlayPitch[]> =>
  readRows<PlayPitch>(
    reader,
    Prisma.sql`
    SELECT p.at_bat_index AS atBatIndex, p.event_index AS eventIndex, p.pitch_number AS pitchNumber,
           p.pitcher_id AS pitcherId, p.call_code AS callCode, p.pitch_type AS pitchType, p.balls_before AS balls,
           p.strikes_before AS strikes, p.start_speed AS speed, p.plate_x AS x, p.plate_z AS z,
           p.strike_zone_top AS zoneTop, p.strike_zone_bottom AS zoneBottom, p.spin_rate AS spinRate,
           b.launch_speed AS exitVelocity, b.launch_angle AS launchAngle, b.total_distance AS distance
    FROM pitch p
    LEFT JOIN batted_ball b ON b.game_pk = p.game_pk AND b.at_bat_index = p.at_bat_index AND b.event_index = p.event_index
    WHERE p.game_pk = ${gamePk}
    ORDER BY p.at_bat_index, p.event_index`,
  );

const readNotes = (reader: Reader, gamePk: number): Promise<PlayNote[]> =>
  readRows<PlayNote>(
    reader,
    Prisma.sql`
    SELECT at_bat_index AS atBatIndex, event_index AS eventIndex, event_type AS eventType, description
    FROM play_event
    WHERE game_pk = ${gamePk} AND kind = 'action' AND description IS NOT NULL
      AND (event_type IS NULL OR event_type NOT IN (${Prisma.join(SILENT)}))
    ORDER BY at_bat_index, event_index`,
  );

/** Every play of a game in order, each with its pitches and notes; by primary keys. */
export async function readPlays(reader: Reader, gamePk: number): Promise<GamePlay[]> {
  const [turns, allPitches, allNotes] = await Promise.all([
    readTurns(reader, gamePk),
    readPitches(reader, gamePk),
    readNotes(reader, gamePk),
  ]);
  const pitches = byAtBat(allPitches);
  const notes = byAtBat(allNotes);
  return turns.map((turn) => ({
    ...turn,
    isComplete: Boolean(turn.isComplete),
    pitches: pitches.get(turn.atBatIndex) ?? [],
    notes: notes.get(turn.atBatIndex) ?? [],
  }));
}
