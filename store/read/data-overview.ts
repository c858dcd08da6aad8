import { Prisma } from '../generated/prisma/client';
import { toDay, toTime } from './column';
import type { Reader } from './reader';
import { readRows } from './rows';

/** What became of a day's games at the last attempt, and how long its last run took. */
export interface DayOutcome {
  date: string;
  loaded: number;
  pending: number;
  notPlayed: number;
  quarantined: number;
  missing: number;
  finishedAt: string | null;
  seconds: number | null;
  workflowId: string | null;
}

export interface IssueGame {
  gamePk: number;
  date: string;
  outcome: string;
  errorKind: string | null;
  errorMessage: string | null;
  lakeKey: string | null;
  workflowId: string;
  updatedAt: string | null;
}

export interface DataOverview {
  days: DayOutcome[];
  issues: IssueGame[];
  rows: { table: string; rows: number }[];
}

const DAYS = 30;
/** Days without games among them. */
const DAYS_LOOKED_AT = 60;
const ISSUES = 100;

interface DayRow {
  day: Date;
  loaded: number;
  pending: number;
  notPlayed: number;
  quarantined: number;
  missing: number;
}

async function readDays(reader: Reader): Promise<DayOutcome[]> {
  const days = await readRows<DayRow>(
    reader,
    Prisma.sql`
    SELECT official_date AS day, SUM(outcome = 'loaded') AS loaded, SUM(outcome = 'pending') AS pending,
           SUM(outcome = 'not_played') AS notPlayed, SUM(outcome = 'quarantined') AS quarantined,
           SUM(outcome = 'missing') AS missing
    FROM game_ingest
    WHERE official_date > DATE_SUB((SELECT MAX(official_date) FROM game_ingest), INTERVAL ${DAYS_LOOKED_AT} DAY)
    GROUP BY official_date ORDER BY official_date DESC LIMIT ${DAYS}`,
  );
  if (days.length === 0) return [];
  const runs = await reader.dayIngest.findMany({
    where: { officialDate: { in: days.map((row) => row.day) } },
    orderBy: { finishedAt: 'asc' },
    select: { officialDate: true, startedAt: true, finishedAt: true, workflowId: true },
  });
  const lastRun = new Map(runs.map((run) => [toDay(run.officialDate), run]));
  return days.map((row) => {
    const run = lastRun.get(toDay(row.day));
    return {
      date: toDay(row.day),
      loaded: row.loaded,
      pending: row.pending,
      notPlayed: row.notPlayed,
      quarantined: row.quarantined,
      missing: row.missing,
      finishedAt: toTime(run?.finishedAt ?? null),
      seconds: run ? (run.finishedAt.getTime() - run.startedAt.getTime()) / 1_000 : null,
      workflowId: run?.workflowId ?? null,
    };
  });
}

async function readIssues(reader: Reader): Promise<IssueGame[]> {
  const rows = await reader.gameIngest.findMany({
    where: { outcome: { in: ['quarantined', 'missing'] } },
    orderBy: [{ officialDate: 'desc' }, { gamePk: 'asc' }],
    take: ISSUES,
  });
  return rows.map((row) => ({
    gamePk: row.gamePk,
    date: toDay(row.officialDate),
    outcome: row.outcome,
    errorKind: row.errorKind,
    errorMessage: row.errorMessage,
    lakeKey: row.lakeKey,
    workflowId: row.workflowId,
    updatedAt: toTime(row.updatedAt),
  }));
}

interface TotalsRow {
  games: number;
  plateAppearances: number;
  pitches: number;
}

/** Sums of what each game says of itself, out of one index: counting pitches would walk millions of rows. */
async function readRowCounts(reader: Reader): Promise<DataOverview['rows']> {
  const [totals, players] = await Promise.all([
    readRows<TotalsRow>(
      reader,
      Prisma.sql`
      SELECT COUNT(*) AS games, COALESCE(SUM(plate_appearances), 0) AS plateAppearances,
             COALESCE(SUM(pitches), 0) AS pitches
      FROM game WHERE state IN ('final', 'game_over', 'in_progress', 'suspended')`,
    ),
    reader.player.count(),
  ]);
  const [total] = totals;
  return [
    { table: 'Games', rows: total?.games ?? 0 },
    { table: 'Plate appearances', rows: total?.plateAppearances ?? 0 },
    { table: 'Pitches', rows: total?.pitches ?? 0 },
    { table: 'Players', rows: players },
  ];
}

/** The last thirty days by outcome, the games that are not whole, and the size of each table. */
export async function readDataOverview(reader: Reader): Promise<DataOverview> {
  const [days, issues, rows] = await Promise.all([
    readDays(reader),
    readIssues(reader),
    readRowCounts(reader),
  ]);
  return { days, issues, rows };
}
