import { Prisma } from '../generated/prisma/client';
import { fromDay } from './column';
import type { Reader } from './reader';
import { readRows } from './rows';

/** Something that a quality rule found in a game. */
export interface GameFinding {
  gamePk: number;
  date: string;
  rule: string;
  /** `quarantine`: the version was not loaded; `warn`: it was. */
  grade: string;
  /** The row it is about; empty for the game as a whole. */
  place: string;
  message: string;
}

/** How often a rule found something, and in how many games. */
export interface FindingCount {
  rule: string;
  grade: string;
  findings: number;
  games: number;
}

/** Which findings are asked for: all, or those of a grade, or from a day on or up to one. */
export interface FindingFilter {
  grade?: string | undefined;
  /** `YYYY-MM-DD` */
  from?: string | undefined;
  to?: string | undefined;
}

const GRADES = ['quarantine', 'warn'];

/** Both grades are named where none is chosen: the index begins with the grade. */
function chosen({ grade, from, to }: FindingFilter): Prisma.Sql {
  return Prisma.sql`
    grade IN (${Prisma.join(grade === undefined ? GRADES : [grade])})
    AND official_date BETWEEN ${fromDay(from ?? '1876-01-01')} AND ${fromDay(to ?? '9999-12-31')}`;
}

/** Counts by rule, those that refuse games first, then the most frequent. */
export function readFindingCounts(reader: Reader, filter: FindingFilter): Promise<FindingCount[]> {
  return readRows<FindingCount>(
    reader,
    Prisma.sql`
    SELECT rule, grade, COUNT(*) AS findings, COUNT(DISTINCT game_pk) AS games
    FROM game_finding WHERE ${chosen(filter)}
    GROUP BY grade, rule ORDER BY grade, findings DESC, rule`,
  );
}

/** Counts by grade; a game that breaks several rules counts once. */
export function readFindingGrades(reader: Reader): Promise<Omit<FindingCount, 'rule'>[]> {
  return readRows(
    reader,
    Prisma.sql`
    SELECT grade, COUNT(*) AS findings, COUNT(DISTINCT game_pk) AS games
    FROM game_finding GROUP BY grade ORDER BY grade`,
  );
}

const FINDING = Prisma.raw(
  "game_pk AS gamePk, DATE_FORMAT(official_date, '%Y-%m-%d') AS date, rule, grade, place, message",
);

/** The findings themselves: those that refuse games first, then the newest games. */
export function readFindings(reader: Reader, filter: FindingFilter, limit: number): Promise<GameFinding[]> {
  return readRows<GameFinding>(
    reader,
    Prisma.sql`
    SELECT ${FINDING} FROM game_finding WHERE ${chosen(filter)}
    ORDER BY grade, official_date DESC, game_pk, ordinal LIMIT ${limit}`,
  );
}

/** The findings of one game. */
export const readGameFindings = (reader: Reader, gamePk: number): Promise<GameFinding[]> =>
  readRows<GameFinding>(
    reader,
    Prisma.sql`SELECT ${FINDING} FROM game_finding WHERE game_pk = ${gamePk} ORDER BY ordinal`,
  );
