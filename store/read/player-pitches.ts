import { Prisma } from '../generated/prisma/client';
import { toDay } from './column';
import type { Reader } from './reader';
import { readRows } from './rows';

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

/** Games whose pitches are read: their keys and days. */
export interface PitchedGames {
  playerId: number;
  games: readonly { gamePk: number; date: string }[];
}

/** His pitches of the games: a range of the index over pitcher and day, of which the games' keys are part. */
function ofGames({ playerId, games }: PitchedGames): Prisma.Sql {
  const days = games.map(({ date }) => date).sort();
  const pks = games.map(({ gamePk }) => gamePk);
  return Prisma.sql`
    p.pitcher_id = ${playerId} AND p.official_date BETWEEN ${days[0] ?? ''} AND ${days.at(-1) ?? ''}
    AND p.game_pk IN (${Prisma.join(pks)})`;
}

/** The pitches of one type in one game, added up. */
export interface GameTypeRow {
  gamePk: number;
  date: string;
  pitchType: string | null;
  pitches: number;
  measured: number;
  meanSpeed: number | null;
  deviation: number | null;
  spins: number;
  spinSum: number | null;
}

/** What he threw in each of some games, by type; `games` must not be empty. */
export async function readGameTypes(reader: Reader, pitched: PitchedGames): Promise<GameTypeRow[]> {
  const rows = await readRows<Omit<GameTypeRow, 'date'> & { day: Date }>(
    reader,
    Prisma.sql`
    SELECT p.game_pk AS gamePk, MIN(p.official_date) AS day, p.pitch_type AS pitchType, COUNT(*) AS pitches,
           COUNT(p.start_speed) AS measured, AVG(p.start_speed) AS meanSpeed,
           STDDEV_SAMP(p.start_speed) AS deviation, COUNT(p.spin_rate) AS spins, SUM(p.spin_rate * 1e0) AS spinSum
    FROM pitch p WHERE ${ofGames(pitched)}
    GROUP BY p.game_pk, p.pitch_type ORDER BY day, p.game_pk`,
  );
  return rows.map(({ day, ...row }) => ({ ...row, date: toDay(day) }));
}

/** Pitches by type with mean speed, the most thrown first. */
export function mixOfGames(rows: readonly GameTypeRow[]): MixRow[] {
  const types = new Map<string | null, { pitches: number; measured: number; speed: number; spins: number; spin: number }>(); // prettier-ignore
  for (const { pitchType, pitches, measured, meanSpeed, spins, spinSum } of rows) {
    const sums = types.get(pitchType) ?? { pitches: 0, measured: 0, speed: 0, spins: 0, spin: 0 };
    sums.pitches += pitches;
    sums.measured += measured;
    sums.speed += measured * (meanSpeed ?? 0);
    sums.spins += spins;
    sums.spin += spinSum ?? 0;
    types.set(pitchType, sums);
  }
  return [...types]
    .map(([pitchType, { pitches, measured, speed, spins, spin }]) => ({
      pitchType,
      pitches,
      measured,
      meanSpeed: measured === 0 ? null : speed / measured,
      meanSpin: spins === 0 ? null : spin / spins,
    }))
    .sort((a, b) => b.pitches - a.pitches || ((a.pitchType ?? '') < (b.pitchType ?? '') ? -1 : 1));
}

/** Mean speed of one pitch type in each game that has it measured, in game order. */
export function velocityOfGames(rows: readonly GameTypeRow[], pitchType: string): VelocityGame[] {
  return rows.flatMap((row) => {
    if (row.pitchType !== pitchType || row.meanSpeed === null) return [];
    const { gamePk, date, measured, meanSpeed, deviation } = row;
    return [{ gamePk, date, n: measured, mean: meanSpeed, deviation }];
  });
}

/**
 * Located pitches counted in quarter-foot squares. Heights are scaled from each pitch's own strike zone to
 * {@link MAP_ZONE}, so that tall and short batters share one picture. `games` must not be empty.
 */
export async function readLocationCells(reader: Reader, pitched: PitchedGames): Promise<LocationCell[]> {
  const rows = await readRows<{ cellX: number; cellZ: number; n: number }>(
    reader,
    Prisma.sql`
    SELECT FLOOR(p.plate_x / ${CELL_FEET}) AS cellX,
           FLOOR((${MAP_ZONE.bottom} + (p.plate_z - p.strike_zone_bottom) / (p.strike_zone_top - p.strike_zone_bottom)
                  * ${MAP_ZONE.top - MAP_ZONE.bottom}) / ${CELL_FEET}) AS cellZ,
           COUNT(*) AS n
    FROM pitch p
    WHERE ${ofGames(pitched)} AND p.plate_x IS NOT NULL AND p.plate_z IS NOT NULL
      AND p.strike_zone_top > p.strike_zone_bottom
    GROUP BY cellX, cellZ ORDER BY cellX, cellZ`,
  );
  return rows.map((row) => ({ column: row.cellX, row: row.cellZ, n: row.n }));
}
