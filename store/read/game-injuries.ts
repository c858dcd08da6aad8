import { Prisma } from '../generated/prisma/client';
import { STINT_LINE, type StintLine } from './injuries-line';
import { ALL, number, numberOrNull, part, textOrNull } from './text-rows';

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

const NOTE = {
  atBatIndex: number('e.at_bat_index'),
  playerId: numberOrNull('e.player_id'),
  name: textOrNull('p.full_name'),
  bodyPart: textOrNull('e.injury_type'),
  description: textOrNull('e.description'),
};

/** By primary keys, and by the players of the game. */
export const injuryParts = (gamePk: number) => ({
  injuryNotes: part(
    NOTE,
    Prisma.sql`
    FROM play_event e LEFT JOIN player p ON p.player_id = e.player_id
    WHERE e.game_pk = ${gamePk} AND e.event_type = 'injury' ORDER BY e.at_bat_index, e.event_index ${ALL}`,
  ),
  injuryStints: part(
    STINT_LINE,
    Prisma.sql`
    FROM game_player g
    STRAIGHT_JOIN injury_stint s ON s.player_id = g.player_id
      AND s.started_on BETWEEN g.official_date AND g.official_date + INTERVAL 7 DAY
    WHERE g.game_pk = ${gamePk} AND s.hurt_game_pk = ${gamePk} ORDER BY s.started_on, s.stint_id ${ALL}`,
  ),
});
