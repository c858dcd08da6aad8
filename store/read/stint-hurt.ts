import { Prisma } from '../generated/prisma/client';
import { toDay } from './column';
import type { Reader } from './reader';
import { readRows } from './rows';

/** The moment of a game at which a player was hurt, with what the game's rows know of it. */
export interface HurtMoment {
  gamePk: number;
  atBatIndex: number | null;
  /** injury_event (the scorer noted it) or left_in_mid_turn. */
  how: string | null;
  bodyPart: string | null;
  /** The rest is null where the game is not loaded. */
  date: string | null;
  inning: number | null;
  half: string | null;
  batter: string | null;
  pitcher: string | null;
  /** Null when no pitch came before it. */
  pitchType: string | null;
  /** Miles an hour. */
  pitchSpeed: number | null;
}

/** Columns of `injury_stint` that point to the moment. */
export interface HurtPointer {
  gamePk: number | null;
  atBatIndex: number | null;
  eventIndex: number | null;
  how: string | null;
  bodyPart: string | null;
}

type Row = Omit<HurtMoment, keyof HurtPointer | 'date'> & { day: Date };

/** By primary keys; null where no game tells of it. */
export async function readHurtMoment(reader: Reader, pointer: HurtPointer): Promise<HurtMoment | null> {
  const { gamePk, atBatIndex, eventIndex, how, bodyPart } = pointer;
  if (gamePk === null) return null;
  const [row] = await readRows<Row>(
    reader,
    Prisma.sql`
    SELECT g.official_date AS day, a.inning, a.half_inning AS half, b.full_name AS batter, p.full_name AS pitcher,
           h.pitch_type AS pitchType, h.start_speed AS pitchSpeed
    FROM game g
    LEFT JOIN plate_appearance a ON a.game_pk = g.game_pk AND a.at_bat_index = ${atBatIndex ?? -1}
    LEFT JOIN pitch h ON h.game_pk = g.game_pk AND h.at_bat_index = ${atBatIndex ?? -1} AND h.event_index = ${eventIndex ?? -1}
    LEFT JOIN player b ON b.player_id = COALESCE(h.batter_id, a.batter_id)
    LEFT JOIN player p ON p.player_id = COALESCE(h.pitcher_id, a.pitcher_id)
    WHERE g.game_pk = ${gamePk}`,
  );
  const unknown = { date: null, inning: null, half: null, batter: null, pitcher: null, pitchType: null, pitchSpeed: null }; // prettier-ignore
  if (row === undefined) return { gamePk, atBatIndex, how, bodyPart, ...unknown };
  const { day, ...known } = row;
  return { gamePk, atBatIndex, how, bodyPart, date: toDay(day), ...known };
}
