import { Prisma } from '../generated/prisma/client';
import { ALL, number, numberOrNull, part, text, textOrNull } from './text-rows';

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

const GAME_TYPE = {
  gamePk: number('p.game_pk'),
  date: text('MIN(p.official_date)'),
  pitchType: textOrNull('p.pitch_type'),
  pitches: number('COUNT(*)'),
  measured: number('COUNT(p.start_speed)'),
  meanSpeed: numberOrNull('AVG(p.start_speed)'),
  deviation: numberOrNull('STDDEV_SAMP(p.start_speed)'),
  spins: number('COUNT(p.spin_rate)'),
  spinSum: numberOrNull('SUM(p.spin_rate * 1e0)'),
};

/** What he threw in each of some games, by type; `games` must not be empty. */
export const typesPart = (pitched: PitchedGames) =>
  part(
    GAME_TYPE,
    Prisma.sql`
    FROM pitch p WHERE ${ofGames(pitched)}
    GROUP BY p.game_pk, p.pitch_type ORDER BY MIN(p.official_date), p.game_pk ${ALL}`,
  );

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

const CELL = {
  column: number('c.cell_x'),
  row: number('c.cell_z'),
  n: number('c.n'),
};

/**
 * Located pitches counted in quarter-foot squares. Heights are scaled from each pitch's own strike zone to
 * {@link MAP_ZONE}, so that tall and short batters share one picture. `games` must not be empty.
 */
export const cellsPart = (pitched: PitchedGames) =>
  part(
    CELL,
    Prisma.sql`
    FROM (
      SELECT FLOOR(p.plate_x / ${CELL_FEET}) AS cell_x,
             FLOOR((${MAP_ZONE.bottom} + (p.plate_z - p.strike_zone_bottom) / (p.strike_zone_top - p.strike_zone_bottom)
                    * ${MAP_ZONE.top - MAP_ZONE.bottom}) / ${CELL_FEET}) AS cell_z,
             COUNT(*) AS n
      FROM pitch p
      WHERE ${ofGames(pitched)} AND p.plate_x IS NOT NULL AND p.plate_z IS NOT NULL
        AND p.strike_zone_top > p.strike_zone_bottom
      GROUP BY cell_x, cell_z
    ) c ORDER BY c.cell_x, c.cell_z ${ALL}`,
  );
