import { addDays } from '../../core/calendar';
import type { IsoDate } from '../../core/ids';
import { Prisma } from '../generated/prisma/client';
import { fromDay } from './column';
import { readHeadlineChanges, type HeadlineChange } from './headline-changes';
import { readStintLines, type StintLine } from './injuries-line';
import type { Reader } from './reader';
import { readRows } from './rows';

/** Somebody who came off an injured list. */
export interface Return {
  stint: StintLine;
  /** Games in which he played since, of the majors and of any kind. */
  games: number;
  /** Null while there are too few games to compare. */
  change: HeadlineChange | null;
}

export interface Returns {
  /** Those whose games before and after can be compared, and those with too few games; each the latest first. */
  compared: Return[];
  tooFew: Return[];
  /** First and last day of activations looked at; null where nothing is known. */
  from: string | null;
  to: string | null;
}

/** It takes five games to compare anything: for a starter that is a month. */
const LATELY_DAYS = 45;
/** More than a league of thirty clubs activates in that time. */
const MOST = 150;
const FIRST = 6;

/** @param until - the day from which to look back; null where nothing is known */
export async function readReturns(reader: Reader, until: IsoDate | null): Promise<Returns> {
  if (until === null) return { compared: [], tooFew: [], from: null, to: null };
  const from = addDays(until, -LATELY_DAYS);
  const stints = await readStintLines(
    reader,
    Prisma.sql`
    WHERE s.list_kind = 'injured' AND s.ended_on BETWEEN ${fromDay(from)} AND ${fromDay(until)}
      AND s.end_how IN ('activated', 'appeared')
    ORDER BY s.ended_on DESC, s.stint_id LIMIT ${MOST}`,
  );
  const changes = await readHeadlineChanges(
    reader,
    stints.map(({ stintId }) => stintId),
  );
  const compared = stints.filter(({ stintId }) => changes.has(stintId)).slice(0, FIRST);
  const tooFew = stints.filter(({ stintId }) => !changes.has(stintId)).slice(0, FIRST);
  const games = await readGamesSince(reader, [...compared, ...tooFew]);
  const toReturn = (stint: StintLine): Return => ({
    stint,
    games: games.get(stint.stintId) ?? 0,
    change: changes.get(stint.stintId) ?? null,
  });
  return { compared: compared.map(toReturn), tooFew: tooFew.map(toReturn), from, to: until };
}

/** By the index over player and day. */
async function readGamesSince(reader: Reader, stints: readonly StintLine[]): Promise<Map<string, number>> {
  if (stints.length === 0) return new Map();
  const rows = await readRows<{ stintId: string; games: number }>(
    reader,
    Prisma.sql`
    SELECT s.stint_id AS stintId, COUNT(*) AS games
    FROM injury_stint s
    STRAIGHT_JOIN game_player p ON p.player_id = s.player_id AND p.official_date >= s.ended_on AND p.played = 1
    WHERE s.stint_id IN (${Prisma.join(stints.map(({ stintId }) => stintId))})
    GROUP BY s.stint_id`,
  );
  return new Map(rows.map(({ stintId, games }) => [stintId, games]));
}
