import { Prisma } from '../generated/prisma/client';
import { ALL, flag, number, numberOrNull, part, text, textOrNull, type RowOf } from './text-rows';

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

const PLAY = {
  atBatIndex: number('a.at_bat_index'),
  inning: number('a.inning'),
  halfInning: text('a.half_inning'),
  batterId: number('a.batter_id'),
  batter: text("COALESCE(b.full_name, CONCAT('Player ', a.batter_id))"),
  pitcherId: number('a.pitcher_id'),
  pitcher: text("COALESCE(p.full_name, CONCAT('Player ', a.pitcher_id))"),
  batSide: text('a.bat_side'),
  pitchHand: text('a.pitch_hand'),
  event: textOrNull('a.event'),
  description: textOrNull('a.description'),
  isComplete: flag('a.is_complete'),
  outcome: text('a.outcome'),
  totalBases: number('a.total_bases'),
  rbi: number('a.rbi'),
  awayScore: number('a.away_score'),
  homeScore: number('a.home_score'),
  outsBefore: number('a.outs_before'),
  outsAfter: number('a.outs_after'),
};

const PITCH = {
  atBatIndex: number('p.at_bat_index'),
  eventIndex: number('p.event_index'),
  pitchNumber: number('p.pitch_number'),
  pitcherId: number('p.pitcher_id'),
  callCode: text('p.call_code'),
  pitchType: textOrNull('p.pitch_type'),
  balls: number('p.balls_before'),
  strikes: number('p.strikes_before'),
  speed: numberOrNull('p.start_speed'),
  x: numberOrNull('p.plate_x'),
  z: numberOrNull('p.plate_z'),
  zoneTop: numberOrNull('p.strike_zone_top'),
  zoneBottom: numberOrNull('p.strike_zone_bottom'),
  spinRate: numberOrNull('p.spin_rate'),
  exitVelocity: numberOrNull('b.launch_speed'),
  launchAngle: numberOrNull('b.launch_angle'),
  distance: numberOrNull('b.total_distance'),
};

const NOTE = {
  atBatIndex: number('at_bat_index'),
  eventIndex: number('event_index'),
  eventType: textOrNull('event_type'),
  description: textOrNull('description'),
};

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

/** What the plays of a game are put together from; by primary keys. */
export const playParts = (gamePk: number) => ({
  plays: part(
    PLAY,
    Prisma.sql`
    FROM plate_appearance a
    LEFT JOIN player b ON b.player_id = a.batter_id
    LEFT JOIN player p ON p.player_id = a.pitcher_id
    WHERE a.game_pk = ${gamePk}
    ORDER BY a.at_bat_index ${ALL}`,
  ),
  pitches: part(
    PITCH,
    Prisma.sql`
    FROM pitch p
    LEFT JOIN batted_ball b ON b.game_pk = p.game_pk AND b.at_bat_index = p.at_bat_index AND b.event_index = p.event_index
    WHERE p.game_pk = ${gamePk}
    ORDER BY p.at_bat_index, p.event_index ${ALL}`,
  ),
  notes: part(
    NOTE,
    Prisma.sql`
    FROM play_event
    WHERE game_pk = ${gamePk} AND kind = 'action' AND description IS NOT NULL
      AND (event_type IS NULL OR event_type NOT IN (${Prisma.join(SILENT)}))
    ORDER BY at_bat_index, event_index ${ALL}`,
  ),
});

type PlayRows = {
  readonly plays: readonly RowOf<typeof PLAY>[];
  readonly pitches: readonly PlayPitch[];
  readonly notes: readonly PlayNote[];
};

/** Every play of a game in order, each with its pitches and notes. */
export function toPlays(rows: PlayRows): GamePlay[] {
  const pitches = byAtBat(rows.pitches);
  const notes = byAtBat(rows.notes);
  return rows.plays.map((play) => ({
    ...play,
    pitches: pitches.get(play.atBatIndex) ?? [],
    notes: notes.get(play.atBatIndex) ?? [],
  }));
}
