import { Prisma } from '../generated/prisma/client';
import { toDay, toTime } from './column';
import { readFailedDays, type FailedDay } from './failed-days';
import { readTroubledGames, type TroubledGame } from './ops-games';
import { readOpsSeasons, type OpsSeason } from './ops-seasons';
import type { Reader } from './reader';
import { readRows } from './rows';

/** One run of a workflow that writes, with what came of it. */
export interface OpsRun {
  /** What it was about, such as a day or a month; empty where it is about all. */
  subject: string;
  workflowId: string;
  /** Null where the ledger does not keep it. */
  runId: string | null;
  /** Null where the ledger does not keep it. */
  startedAt: string | null;
  finishedAt: string | null;
  /** Null where the ledger does not keep it. */
  rowsWritten: number | null;
  /** Counts by their names, in the order of a line. */
  counts: Record<string, number>;
  error: string | null;
}

export const RUN_KINDS = ['days', 'transactions', 'injuries', 'statistics', 'audits'] as const;
export type RunKind = (typeof RUN_KINDS)[number];

/** What an operator looks at first. Read only. */
export interface OpsState {
  /** The newest runs of each kind, the newest first. */
  runs: Record<RunKind, OpsRun[]>;
  /** Quarantined and missing games, the newest first, each with the findings that refused it. */
  games: TroubledGame[];
  failedDays: FailedDay[];
  seasons: OpsSeason[];
}

const NEWEST = 8;

type Row = Record<string, string | number | Date | null>;

interface Ledger {
  table: string;
  /** Where the newest run is found by an index, or the table is small. */
  orderBy: string;
  subject: string;
  runId: string;
  startedAt: string;
  rowsWritten: string;
  /** Columns and their names. */
  counts: readonly (readonly [column: string, name: string])[];
  error: string;
}

const LEDGERS: Readonly<Record<RunKind, Ledger>> = {
  days: {
    table: 'day_ingest',
    orderBy: 'finished_at',
    subject: 'official_date',
    runId: 'run_id',
    startedAt: 'started_at',
    rowsWritten: 'rows_written',
    counts: [
      ['scheduled', 'scheduled'],
      ['loaded', 'loaded'],
      ['unchanged', 'unchanged'],
      ['pending', 'pending'],
      ['not_played', 'not played'],
      ['quarantined', 'quarantined'],
      ['missing', 'missing'],
    ],
    error: "CONCAT_WS(': ', error_kind, error_message)",
  },
  transactions: {
    table: 'transaction_ingest',
    orderBy: 'loaded_at',
    subject: 'subject',
    runId: 'NULL',
    startedAt: 'NULL',
    rowsWritten: 'NULL',
    counts: [
      ['row_count', 'rows read'],
      ['refused', 'that can’t be read'],
    ],
    error: 'NULL',
  },
  injuries: {
    table: 'injury_derivation',
    orderBy: 'finished_at',
    subject: 'as_of',
    runId: 'run_id',
    startedAt: 'started_at',
    rowsWritten: 'rows_written',
    counts: [
      ['transactions', 'transactions'],
      ['stints', 'stints'],
      ['stints_added', 'added'],
      ['stints_changed', 'changed'],
      ['stints_removed', 'removed'],
      ['review_open', 'to review'],
    ],
    error: 'NULL',
  },
  statistics: {
    table: 'statistics_run',
    orderBy: 'finished_at',
    subject: "CONCAT('statistics ', statistics_version, ', measures ', measures_version)",
    runId: 'run_id',
    startedAt: 'started_at',
    rowsWritten: 'rows_written',
    counts: [
      ['games_measured', 'games measured'],
      ['seasons_compared', 'seasons compared'],
      ['stints', 'stints'],
      ['cohorts', 'cohorts'],
    ],
    error: 'NULL',
  },
  audits: {
    table: 'lake_audit',
    orderBy: 'finished_at',
    subject: "CONCAT(from_day, ' to ', to_day)",
    runId: 'run_id',
    startedAt: 'started_at',
    rowsWritten: 'NULL',
    counts: [
      ['objects', 'objects'],
      ['rows_checked', 'references'],
      ['problems', 'problems'],
    ],
    error: "CASE WHEN problems > 0 THEN CONCAT(problems, ' problems') END",
  },
};

const timeOf = (value: Row[string]): string | null => (value instanceof Date ? toTime(value) : null);

async function readRuns(reader: Reader, ledger: Ledger): Promise<OpsRun[]> {
  const { table, orderBy, subject, runId, startedAt, rowsWritten, counts, error } = ledger;
  const columns = [
    `${subject} AS subject`,
    'workflow_id AS workflowId',
    `${runId} AS runId`,
    `${startedAt} AS startedAt`,
    `${orderBy} AS finishedAt`,
    `${rowsWritten} AS rowsWritten`,
    `${error} AS error`,
    ...counts.map(([column]) => column),
  ];
  // All of it is written above: nothing of a visitor's stands in the statement.
  const rows = await readRows<Row>(
    reader,
    Prisma.raw(`SELECT ${columns.join(', ')} FROM ${table} ORDER BY ${orderBy} DESC LIMIT ${NEWEST}`),
  );
  return rows.map((row) => ({
    subject: row.subject instanceof Date ? toDay(row.subject) : String(row.subject ?? ''),
    workflowId: String(row.workflowId),
    runId: row.runId === null ? null : String(row.runId),
    startedAt: timeOf(row.startedAt ?? null),
    finishedAt: timeOf(row.finishedAt ?? null),
    rowsWritten: row.rowsWritten === null ? null : Number(row.rowsWritten),
    counts: Object.fromEntries(counts.map(([column, name]) => [name, Number(row[column] ?? 0)])),
    error: row.error === null || row.error === '' ? null : String(row.error),
  }));
}

/** By the indexes of the ledgers; nothing here grows with pitches. */
export async function readOps(reader: Reader): Promise<OpsState> {
  const [days, transactions, injuries, statistics, audits] = await Promise.all(
    RUN_KINDS.map((kind) => readRuns(reader, LEDGERS[kind])),
  );
  const [games, failedDays, seasons] = await Promise.all([
    readTroubledGames(reader),
    readFailedDays(reader, '1876-01-01'),
    readOpsSeasons(reader),
  ]);
  return {
    runs: {
      days: days ?? [],
      transactions: transactions ?? [],
      injuries: injuries ?? [],
      statistics: statistics ?? [],
      audits: audits ?? [],
    },
    games,
    failedDays,
    seasons,
  };
}
