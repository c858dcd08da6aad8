import { Prisma } from '../generated/prisma/client';
import { toDay } from './column';
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
export const STINT_COLUMNS = Prisma.sql`
  s.stint_id AS stintId, s.player_id AS playerId, s.player_name AS name, s.role, s.position, s.team_id AS teamId,
  s.team_name AS club, s.season, s.list_kind AS listKind, s.list_days AS listDays,
  s.longest_list_days AS longestListDays, s.placed_on AS placedOn, s.started_on AS startedOn, s.ended_on AS endedOn,
  s.end_how AS endHow, s.region, s.side, s.nature, s.days_missed AS daysMissed, s.games_missed AS gamesMissed,
  s.reinjury_of AS reinjuryOf, s.continuation_of AS continuationOf`;

/** A {@link StintLine} as the database gives it. */
export interface StintRow extends Omit<StintLine, 'placedOn' | 'startedOn' | 'endedOn'> {
  placedOn: Date;
  startedOn: Date;
  endedOn: Date | null;
}

/** @param row - what a SELECT of {@link STINT_COLUMNS} gives */
export const toStintLine = (row: StintRow): StintLine => ({
  ...row,
  placedOn: toDay(row.placedOn),
  startedOn: toDay(row.startedOn),
  endedOn: row.endedOn && toDay(row.endedOn),
});

/** Stints by what follows `FROM injury_stint s`. */
export async function readStintLines(reader: Reader, rest: Prisma.Sql): Promise<StintLine[]> {
  const rows = await readRows<StintRow>(
    reader,
    Prisma.sql`SELECT ${STINT_COLUMNS} FROM injury_stint s ${rest}`,
  );
  return rows.map(toStintLine);
}
