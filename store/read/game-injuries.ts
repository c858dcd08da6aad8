import { Prisma } from '../generated/prisma/client';
import { STINT_COLUMNS, type StintLine } from './injuries-line';
import type { Reader } from './reader';
import { readRows } from './rows';

/** The scorer's note that somebody was hurt. */
export interface InjuryNote {
  atBatIndex: number;
  playerId: number | null;
  name: string | null;
  /** As the feed gives it, such as `leg`. */
  bodyPart: string | null;
  description: string | null;
}

/** What a game tells of injuries. */
export interface GameInjuries {
  notes: InjuryNote[];
  /** Times on a list that began with this game. */
  stints: StintLine[];
}

function readNotes(reader: Reader, gamePk: number): Promise<InjuryNote[]> {
  return readRows<InjuryNote>(
    reader,
    Prisma.sql`
    SELECT e.at_bat_index AS atBatIndex, e.player_id AS playerId, p.full_name AS name, e.injury_type AS bodyPart,
           e.description
    FROM play_event e LEFT JOIN player p ON p.player_id = e.player_id
    WHERE e.game_pk = ${gamePk} AND e.event_type = 'injury' ORDER BY e.at_bat_index, e.event_index`,
  );
}

function readStints(reader: Reader, gamePk: number): Promise<StintLine[]> {
  return readRows<StintLine>(
    reader,
    Prisma.sql`
    SELECT ${STINT_COLUMNS} FROM game_player g
    STRAIGHT_JOIN injury_stint s ON s.player_id = g.player_id
      AND s.started_on BETWEEN g.official_date AND g.official_date + INTERVAL 7 DAY
    WHERE g.game_pk = ${gamePk} AND s.hurt_game_pk = ${gamePk} ORDER BY s.started_on, s.stint_id`,
  );
}

/** By primary keys, and by the players of the game. */
export async function readGameInjuries(reader: Reader, gamePk: number): Promise<GameInjuries> {
  const [notes, stints] = await Promise.all([readNotes(reader, gamePk), readStints(reader, gamePk)]);
  return { notes, stints };
}
