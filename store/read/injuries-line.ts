import { Prisma } from '../generated/prisma/client';
import type { Reader } from './reader';
import { readRows } from './rows';

/** A time on a list as a line of a table. Days are `YYYY-MM-DD`. */
export interface StintLine {
  stintId: string;
  playerId: number;
  name: string;
  /** pitcher, batter or two_way. */
  role: string;
  position: string | null;
  teamId: number | null;
  club: string | null;
  season: number;
  /** injured, paternity, … */
  listKind: string;
  /** Days of the list he was put on, and of the longest one he was on. */
  listDays: number | null;
  longestListDays: number | null;
  placedOn: string;
  startedOn: string;
  /** First day on which he could play again; null while it lasts. */
  endedOn: string | null;
  endHow: string | null;
  region: string | null;
  side: string | null;
  nature: string | null;
  /** Days of the regular season on which he was out. */
  daysMissed: number;
  /** Null where his club's games are not loaded. */
  gamesMissed: number | null;
  reinjuryOf: string | null;
  continuationOf: string | null;
}

/** The columns of a {@link StintLine}, of `injury_stint s`. */
export const STINT_COLUMNS = Prisma.raw(`
  s.stint_id AS stintId, s.player_id AS playerId, s.player_name AS name, s.role, s.position, s.team_id AS teamId,
  s.team_name AS club, s.season, s.list_kind AS listKind, s.list_days AS listDays,
  s.longest_list_days AS longestListDays, DATE_FORMAT(s.placed_on, '%Y-%m-%d') AS placedOn,
  DATE_FORMAT(s.started_on, '%Y-%m-%d') AS startedOn, DATE_FORMAT(s.ended_on, '%Y-%m-%d') AS endedOn,
  s.end_how AS endHow, s.region, s.side, s.nature, s.days_missed AS daysMissed, s.games_missed AS gamesMissed,
  s.reinjury_of AS reinjuryOf, s.continuation_of AS continuationOf`);

/** Stints by what follows `FROM injury_stint s`. */
export const readStintLines = (reader: Reader, rest: Prisma.Sql): Promise<StintLine[]> =>
  readRows<StintLine>(reader, Prisma.sql`SELECT ${STINT_COLUMNS} FROM injury_stint s ${rest}`);
