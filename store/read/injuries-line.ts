import { Prisma } from '../generated/prisma/client';
import { toDay } from './column';
import type { Reader } from './reader';
import { number, numberOrNull, readTextRows, text, textOrNull } from './text-rows';

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
export const STINT_LINE = {
  stintId: text('s.stint_id'),
  playerId: number('s.player_id'),
  name: text('s.player_name'),
  role: text('s.role'),
  position: textOrNull('s.position'),
  teamId: numberOrNull('s.team_id'),
  club: textOrNull('s.team_name'),
  season: number('s.season'),
  listKind: text('s.list_kind'),
  listDays: numberOrNull('s.list_days'),
  longestListDays: numberOrNull('s.longest_list_days'),
  placedOn: text('s.placed_on'),
  startedOn: text('s.started_on'),
  endedOn: textOrNull('s.ended_on'),
  endHow: textOrNull('s.end_how'),
  region: textOrNull('s.region'),
  side: textOrNull('s.side'),
  nature: textOrNull('s.nature'),
  daysMissed: number('s.days_missed'),
  gamesMissed: numberOrNull('s.games_missed'),
  reinjuryOf: textOrNull('s.reinjury_of'),
  continuationOf: textOrNull('s.continuation_of'),
};

/** The same where they are read one by one. */
export const STINT_COLUMNS = Prisma.raw(
  Object.entries(STINT_LINE)
    .map(([name, { sql }]) => `${sql} AS ${name}`)
    .join(', '),
);

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
export const readStintLines = (reader: Reader, rest: Prisma.Sql): Promise<StintLine[]> =>
  readTextRows(reader, STINT_LINE, Prisma.sql`FROM injury_stint s ${rest}`);
