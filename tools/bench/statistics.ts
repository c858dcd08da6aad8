import path from 'node:path';
import mysql from 'mysql2/promise';
import type { RowDataPacket } from 'mysql2/promise';
import { startLeagueServer } from '../../league';
import { withTemporal } from '../ops/connect';
import { makeStatistics } from '../ops/statistics/start-statistics';
import { askForTransactions } from '../ops/wire/start-wire';
import { startBenchPlatform } from './load/bench-platform';
import type { BenchPlatform } from './load/bench-platform';
import { peakMegabytes } from './load/process-usage';
import { rounded, timed } from './load/timed';
import { correctOneGame } from './statistics/correct-one-game';
import { auditWindows, prepareAudit } from './statistics/audit-windows';
import { fillLeague } from './statistics/fill-league';
import { listGames } from './statistics/list-games';
import { pageTimes } from './statistics/page-times';
import type { StatisticsPageTimes } from './statistics/page-times';
import { stepSeconds } from './statistics/step-seconds';
import type { StepSeconds } from './statistics/step-seconds';

const SEED = 2016;
const LAST_YEAR = 2026;

export interface StatisticsBenchOptions {
  /** Whole seasons of the simulated league. */
  readonly seasons: number;
  /** Folder for state that is kept, or was: a database that is filled already is taken as it is. */
  readonly folder: string;
}

export interface StatisticsReport extends StepSeconds {
  readonly seasons: number;
  readonly games: number;
  readonly pitches: number;
  readonly stints: number;
  readonly cohorts: number;
  /** From nothing: all games measured, all seasons compared, all cohorts made, through Temporal. */
  readonly total_s: number;
  readonly rows_written: number;
  /** The same again, nothing changed. */
  readonly again_s: number;
  readonly again_rows: number;
  /** After one game of the middle season was corrected in one pitch. */
  readonly corrected_s: number;
  readonly corrected_rows: number;
  /** Windows of the middle season's stints, a measure and span each, and those of them that plain SQL finds otherwise. */
  readonly windows_audited: number;
  readonly windows_differ: number;
  readonly page_times: StatisticsPageTimes;
  /** The worker that needed most. */
  readonly peak_rss_mb: number;
  readonly rows: Readonly<Record<string, number>>;
}

/** Ten seasons from games and stints to cohorts: from nothing, with nothing changed, with one game corrected. */
export async function benchStatistics(
  say: (text: string) => void,
  { seasons, folder }: StatisticsBenchOptions,
): Promise<StatisticsReport> {
  const years = Array.from({ length: seasons }, (_, n) => LAST_YEAR - seasons + 1 + n);
  const platform = await startBenchPlatform({ name: path.resolve(folder), say });
  try {
    await fill(platform, years, say);
    await forgetStatistics(platform.databaseUrl);
    const league = await startLeagueServer({ seed: SEED, today: `${LAST_YEAR}-11-20` });
    Object.assign(platform.env, { SOURCE_NAME: 'league', STATS_API_URL: league.url });
    const workers = await platform.startWorkers();
    const run = () => withTemporal((client) => makeStatistics(client));
    say('transactions, and all statistics of them');
    const asked = { from: `${years[0]}-01`, to: `${LAST_YEAR}-11` };
    const first = await withTemporal((client) => askForTransactions(client, asked));
    const steps = await withTemporal(stepSeconds);
    say('again');
    const again = await timed(run);
    const middle = years[Math.floor(years.length / 2)] ?? LAST_YEAR;
    await platform.withStore((store) => correctOneGame(store, SEED, middle));
    say('one game corrected');
    const corrected = await timed(run);
    say('windows against plain SQL');
    const audit = await auditSeason(platform.databaseUrl, middle);
    say('pages');
    const page_times = await pageTimes(platform.databaseUrl);
    const { games, pitches } = await platform.withStore((store) => store.status());
    await league.close();
    return {
      seasons,
      games,
      pitches,
      stints: first.statistics?.stints ?? 0,
      cohorts: first.statistics?.cohorts ?? 0,
      ...steps,
      rows_written: first.statistics?.rowsWritten ?? 0,
      again_s: rounded(again.seconds),
      again_rows: again.result.rowsWritten,
      corrected_s: rounded(corrected.seconds),
      corrected_rows: corrected.result.rowsWritten,
      ...audit,
      page_times,
      peak_rss_mb: Math.max(...workers.map(({ pid }) => peakMegabytes(pid))),
      rows: await rowCounts(platform.databaseUrl),
    };
  } finally {
    await platform.stop();
  }
}

const SPANS = [
  { span: 'games3', size: 3, least: 3 },
  { span: 'games10', size: 10, least: 5 },
  { span: 'games30', size: 30, least: 10 },
] as const;

async function auditSeason(url: string, season: number) {
  const connection = await mysql.createConnection(url);
  let windows_audited = 0;
  let windows_differ = 0;
  await prepareAudit(connection, season);
  for (const span of SPANS) {
    const { kept, found } = await auditWindows(connection, { season, ...span });
    const known = new Set(found.map((windows) => JSON.stringify(windows)));
    const agreeing = kept.filter((windows) => known.has(JSON.stringify(windows))).length;
    windows_audited += found.length;
    windows_differ += kept.length + found.length - 2 * agreeing;
  }
  await connection.end();
  return { windows_audited, windows_differ };
}

async function fill(platform: BenchPlatform, years: readonly number[], say: (text: string) => void) {
  const loaded = await seasonsLoaded(platform.databaseUrl);
  const missing = years.filter((year) => !loaded.has(year));
  if (loaded.size === 0) await platform.emptyDatabase();
  if (missing.length > 0) await fillLeague(SEED, missing, platform.env, say);
  await listGames(platform.databaseUrl);
}

/** Seasons of which every game is there; none for a database without tables. */
async function seasonsLoaded(url: string): Promise<ReadonlySet<number>> {
  const connection = await mysql.createConnection(url);
  try {
    const [tables] = await connection.query<RowDataPacket[]>("SHOW TABLES LIKE 'game'");
    if (tables.length === 0) return new Set();
    const [rows] = await connection.query<(RowDataPacket & { season: number })[]>(
      'SELECT season FROM game GROUP BY season HAVING COUNT(*) >= 2430',
    );
    return new Set(rows.map(({ season }) => season));
  } finally {
    await connection.end();
  }
}

const MADE = [
  'player_game',
  'game_measured',
  'stint_subject',
  'stint_change',
  'stint_course',
  'stint_lead',
  'league_level',
  'cohort',
  'cohort_change',
  'cohort_course',
  'cohort_lead',
  'season_statistics',
  'statistics_run',
] as const;

async function forgetStatistics(url: string): Promise<void> {
  const connection = await mysql.createConnection(url);
  for (const table of MADE) await connection.query(`TRUNCATE TABLE ${table}`);
  await connection.end();
}

async function rowCounts(url: string): Promise<Record<string, number>> {
  const connection = await mysql.createConnection(url);
  const counts: Record<string, number> = {};
  for (const table of MADE) {
    const [rows] = await connection.query<(RowDataPacket & { n: number })[]>(
      `SELECT COUNT(*) AS n FROM ${table}`,
    );
    counts[table] = rows[0]?.n ?? 0;
  }
  await connection.end();
  return counts;
}
