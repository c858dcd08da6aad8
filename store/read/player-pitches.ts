import { Prisma } from '../generated/prisma/client';
import { toDay } from './column';
import type { Reader } from './reader';
import { readRows } from './rows';
import { inStretch, inYear, type Stretch } from './stretch';

export interface MixRow {
  /** Null where the source gives no type. */
  pitchType: string | null;
  pitches: number;
  /** Pitches with a measured speed: the n of the mean. */
  measured: number;
  meanSpeed: number | null;
  meanSpin: number | null;
}

export interface VelocityGame {
  gamePk: number;
  date: string;
  n: number;
  mean: number;
  /** Standard deviation within the game; null for a single pitch. */
  deviation: number | null;
}

/** A quarter-foot square; `column` and `row` count quarter feet from the middle and from the ground. */
export interface LocationCell {
  column: number;
  row: number;
  n: number;
}

/** Side of a location cell, feet. */
export const CELL_FEET = 0.25;

/** Strike zone to which heights are scaled for a map over many batters, feet. */
export const MAP_ZONE = { bottom: 1.6, top: 3.4 };

const ofStretch = (playerId: number, stretch: Stretch) => Prisma.sql`
  p.pitcher_id = ${playerId} AND ${inYear(Prisma.sql`p.official_date`, stretch.season)} AND ${inStretch(stretch)}`;

/** Pitches by type with mean speed, the most thrown first. */
export async function readPitchMix(reader: Reader, playerId: number, stretch: Stretch): Promise<MixRow[]> {
  type Row = {
    pitchType: string | null;
    pitches: number;
    measured: number;
    speed: number | null;
    spin: number | null;
  };
  const rows = await readRows<Row>(
    reader,
    Prisma.sql`
    SELECT p.pitch_type AS pitchType, COUNT(*) AS pitches, COUNT(p.start_speed) AS measured,
           AVG(p.start_speed) AS speed, AVG(p.spin_rate * 1e0) AS spin
    FROM pitch p JOIN game g ON g.game_pk = p.game_pk
    WHERE ${ofStretch(playerId, stretch)}
    GROUP BY p.pitch_type ORDER BY pitches DESC, p.pitch_type`,
  );
  return rows.map((row) => ({
    pitchType: row.pitchType,
    pitches: row.pitches,
    measured: row.measured,
    meanSpeed: row.speed,
    meanSpin: row.spin,
  }));
}

/** Mean speed of one pitch type in each game, in game order. */
export async function readVelocityByGame(
  reader: Reader,
  playerId: number,
  stretch: Stretch,
  pitchType: string,
): Promise<VelocityGame[]> {
  type Row = { gamePk: number; day: Date; n: number; mean: number; deviation: number | null };
  const rows = await readRows<Row>(
    reader,
    Prisma.sql`
    SELECT p.game_pk AS gamePk, MIN(p.official_date) AS day, COUNT(*) AS n, AVG(p.start_speed) AS mean,
           STDDEV_SAMP(p.start_speed) AS deviation
    FROM pitch p JOIN game g ON g.game_pk = p.game_pk
    WHERE ${ofStretch(playerId, stretch)} AND p.pitch_type = ${pitchType} AND p.start_speed IS NOT NULL
    GROUP BY p.game_pk ORDER BY day, p.game_pk`,
  );
  return rows.map((row) => ({
    gamePk: row.gamePk,
    date: toDay(row.day),
    n: row.n,
    mean: row.mean,
    deviation: row.deviation,
  }));
}

/**
 * Located pitches counted in quarter-foot squares. Heights are scaled from each pitch's own strike zone to
 * {@link MAP_ZONE}, so that tall and short batters share one picture.
 */
export async function readLocationCells(
  reader: Reader,
  playerId: number,
  stretch: Stretch,
): Promise<LocationCell[]> {
  const rows = await readRows<{ cellX: number; cellZ: number; n: number }>(
    reader,
    Prisma.sql`
    SELECT FLOOR(p.plate_x / ${CELL_FEET}) AS cellX,
           FLOOR((${MAP_ZONE.bottom} + (p.plate_z - p.strike_zone_bottom) / (p.strike_zone_top - p.strike_zone_bottom)
                  * ${MAP_ZONE.top - MAP_ZONE.bottom}) / ${CELL_FEET}) AS cellZ,
           COUNT(*) AS n
    FROM pitch p JOIN game g ON g.game_pk = p.game_pk
    WHERE ${ofStretch(playerId, stretch)} AND p.plate_x IS NOT NULL AND p.plate_z IS NOT NULL
      AND p.strike_zone_top > p.strike_zone_bottom
    GROUP BY cellX, cellZ ORDER BY cellX, cellZ`,
  );
  return rows.map((row) => ({ column: row.cellX, row: row.cellZ, n: row.n }));
}
