import { Prisma } from '../generated/prisma/client';
import { inList } from './in-list';
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

/** What is read of a pitch. */
export interface ThrownPitch {
  gamePk: number;
  pitchType: string | null;
  speed: number | null;
  spin: number | null;
  /** Place over the plate and the batter's own strike zone, feet. */
  x: number | null;
  z: number | null;
  zoneTop: number | null;
  zoneBottom: number | null;
}

/**
 * His pitches of the games: a range of the index over pitcher and day, of which the games' keys are part. They are added
 * up here, once for types and once for places: the server would have to go through them twice. `games` must not be empty.
 */
export function readPitches(reader: Reader, { playerId, games }: PitchedGames): Promise<ThrownPitch[]> {
  const days = games.map(({ date }) => date).sort();
  return readRows<ThrownPitch>(
    reader,
    Prisma.sql`
    SELECT p.game_pk AS gamePk, p.pitch_type AS pitchType, p.start_speed AS speed, p.spin_rate AS spin, p.plate_x AS x,
           p.plate_z AS z, p.strike_zone_top AS zoneTop, p.strike_zone_bottom AS zoneBottom
    FROM pitch p
    WHERE p.pitcher_id = ${playerId} AND p.official_date BETWEEN ${days[0] ?? ''} AND ${days.at(-1) ?? ''}
      AND p.game_pk IN (${inList(games.map(({ gamePk }) => gamePk))})`,
  );
}

/** The pitches of one type in one game, added up. */
export interface GameType {
  gamePk: number;
  date: string;
  pitchType: string | null;
  pitches: number;
  speeds: number[];
  spins: number;
  spinSum: number;
}

/** What he threw in each of some games, by type; the oldest game first. */
export function typesByGame(pitches: readonly ThrownPitch[], games: PitchedGames['games']): GameType[] {
  const ofGame = new Map(games.map(({ gamePk }) => [gamePk, new Map<string | null, GameType>()]));
  const days = new Map(games.map(({ gamePk, date }) => [gamePk, date]));
  for (const { gamePk, pitchType, speed, spin } of pitches) {
    const types = ofGame.get(gamePk);
    let type = types?.get(pitchType);
    if (type === undefined) {
      type = {
        gamePk,
        date: days.get(gamePk) ?? '',
        pitchType,
        pitches: 0,
        speeds: [],
        spins: 0,
        spinSum: 0,
      };
      types?.set(pitchType, type);
    }
    type.pitches++;
    if (speed !== null) type.speeds.push(speed);
    if (spin !== null) {
      type.spins++;
      type.spinSum += spin;
    }
  }
  return [...ofGame.values()]
    .flatMap((types) => [...types.values()])
    .sort((one, other) =>
      one.date < other.date ? -1 : one.date > other.date ? 1 : one.gamePk - other.gamePk,
    );
}

const sumOf = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0);

/** Pitches by type with mean speed, the most thrown first. */
export function mixOfGames(games: readonly GameType[]): MixRow[] {
  const types = new Map<string | null, { pitches: number; measured: number; speed: number; spins: number; spin: number }>(); // prettier-ignore
  for (const { pitchType, pitches, speeds, spins, spinSum } of games) {
    const sums = types.get(pitchType) ?? { pitches: 0, measured: 0, speed: 0, spins: 0, spin: 0 };
    sums.pitches += pitches;
    sums.measured += speeds.length;
    sums.speed += sumOf(speeds);
    sums.spins += spins;
    sums.spin += spinSum;
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
export function velocityOfGames(games: readonly GameType[], followed: string): VelocityGame[] {
  return games.flatMap(({ pitchType, gamePk, date, speeds }) => {
    const n = speeds.length;
    if (pitchType !== followed || n === 0) return [];
    const mean = sumOf(speeds) / n;
    const squares = sumOf(speeds.map((speed) => (speed - mean) ** 2));
    return [{ gamePk, date, n, mean, deviation: n === 1 ? null : Math.sqrt(squares / (n - 1)) }];
  });
}

const MAP_HEIGHT = MAP_ZONE.top - MAP_ZONE.bottom;

/**
 * Located pitches counted in quarter-foot squares, from left to right and up. Heights are scaled from each pitch's own
 * strike zone to {@link MAP_ZONE}, so that tall and short batters share one picture.
 */
export function cellsOf(pitches: readonly ThrownPitch[]): LocationCell[] {
  const columns = new Map<number, Map<number, number>>();
  for (const { x, z, zoneTop, zoneBottom } of pitches) {
    if (x === null || z === null || zoneTop === null || zoneBottom === null || zoneTop <= zoneBottom)
      continue;
    const height = MAP_ZONE.bottom + ((z - zoneBottom) / (zoneTop - zoneBottom)) * MAP_HEIGHT;
    const [column, row] = [Math.floor(x / CELL_FEET), Math.floor(height / CELL_FEET)];
    const rows = columns.get(column) ?? new Map<number, number>();
    rows.set(row, (rows.get(row) ?? 0) + 1);
    columns.set(column, rows);
  }
  return [...columns]
    .flatMap(([column, rows]) => [...rows].map(([row, n]) => ({ column, row, n })))
    .sort((one, other) => one.column - other.column || one.row - other.row);
}
