import { readdirSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import path from 'node:path';
import mysql from 'mysql2/promise';
import { readPlatformSettings } from '../../config/platform';
import type { IsoDate } from '../../core/ids';
import { migrate } from '../../store/migrate';
import { openStore } from '../../store/open-store';
import { lakeOf } from '../../worker/open-dependencies';
import { WORKFLOW_BUNDLE, build } from '../build';
import { startWorker } from '../demo/children';
import { freePorts } from '../local/process/port';
import { startLocalServices } from '../local/services/local-services';
import { MIGRATIONS, withTemporal } from '../ops/connect';
import { prepare } from '../ops/prepare';
import { replayDays } from '../ops/replay';
import { startCrew } from './load/crew';
import { dumpRows, loadDumpedRows } from './load/dumped-rows';
import { fillLake } from './load/fill-lake';
import { peakMegabytes, withCpuUsage } from './load/process-usage';
import { GAMES_A_SEASON, seasonPlan } from './load/season-plan';

const CORES = Math.min(2, availableParallelism());

export interface LoadReport {
  readonly feeds: 'recorded' | 'simulated';
  readonly games: number;
  readonly pitches: number;
  readonly rows: number;
  /** From `ops replay` to its end: lake to tables through Temporal, one worker a core. */
  readonly season_s: number;
  readonly games_per_s: number;
  /** The same work without Temporal, one process a core. */
  readonly library_s: number;
  readonly ceiling_parse_s: number;
  readonly ceiling_load_s: number;
  /** gunzip and JSON.parse on all cores, then LOAD DATA of the same rows over as many connections. */
  readonly ceiling_s: number;
  /** Our speed through Temporal over the ceiling's. */
  readonly ceiling_ratio: number;
  readonly library_ratio: number;
  /** Of all workers together. */
  readonly peak_rss_mb: number;
  /** Processor time of each process, through Temporal and as a library. */
  readonly cpu_s: Readonly<Record<string, number>>;
  readonly library_cpu_s: Readonly<Record<string, number>>;
}

export interface LoadOptions {
  /** 2,430 when left out. */
  readonly games?: number;
}

/** A season from the lake to the tables: through Temporal, as a library, and the ceiling of both, in one run. */
export async function benchLoad(say: (text: string) => void, options: LoadOptions = {}): Promise<LoadReport> {
  const { games = GAMES_A_SEASON } = options;
  const stateDir = path.resolve('.injuryfx', `bench-load-${games}`);
  const [temporal = 0, temporalUi = 0, s3 = 0, mysqlPort = 0] = await freePorts(4);
  await build(say);
  const services = await startLocalServices({
    stateDir,
    ports: { temporal, temporalUi, s3, mysql: mysqlPort },
    env: {},
    sql: { bufferPool: '2G', redoLog: '1G' },
  });
  const env = {
    ...services.env,
    WORKFLOW_BUNDLE,
    SOURCE_NAME: 'mlb',
    // Nobody listens there: a replay asks the lake alone.
    STATS_API_URL: 'http://127.0.0.1:9',
  };
  Object.assign(process.env, env);
  const settings = readPlatformSettings();
  const url = settings.DATABASE_URL;
  const running: { stop(): Promise<unknown> }[] = [services];
  try {
    const plan = seasonPlan(games);
    const feedsFolder = path.join(stateDir, 'feeds');
    const lake = lakeOf(settings);
    await fillLake(lake, settings.SOURCE_NAME, plan, feedsFolder, say);
    lake.close();
    const days = [...new Set(plan.games.map((game) => game.day))];

    say('as a library');
    await emptyDatabase(url);
    const library = await startCrew<IsoDate, number>(member('library-member'), CORES, 2, env);
    const servers = Object.fromEntries(
      Object.entries(services.started).map(([name, service]) => [name, service.pid]),
    );
    const libraryPids = Object.fromEntries(library.pids.map((pid, n) => [`process_${n + 1}`, pid]));
    const libraryRun = await timed(() =>
      withCpuUsage({ ...servers, ...libraryPids }, () => library.run(days)),
    );
    await library.stop();
    const dumped = await dumpRows(url, path.join(stateDir, 'rows'));

    say('through Temporal');
    await emptyDatabase(url);
    await prepare();
    const workers = await Promise.all(
      Array.from({ length: CORES }, (_, n) => startWorker({ stateDir, env }, `worker-${n + 1}`)),
    );
    running.push(...workers);
    // A first day of nothing: what is measured is a replay, not the start of the workers.
    await withTemporal((client) => replayDays(client, { from: NOTHING, to: NOTHING }));
    const workerPids = Object.fromEntries(workers.map(({ name, pid }) => [name.replace('-', '_'), pid]));
    const temporalRun = await timed(() =>
      withCpuUsage({ ...servers, ...workerPids }, () =>
        withTemporal((client) => replayDays(client, { from: days[0], to: days.at(-1) })),
      ),
    );
    const peak = workers.reduce((sum, { pid }) => sum + peakMegabytes(pid), 0);
    for (const worker of workers) await worker.stop();
    const store = openStore(url, 2);
    const { pitches } = await store.status().finally(() => store.close());

    say('the ceiling');
    await emptyDatabase(url);
    const files = readdirSync(feedsFolder).filter((file) => file.endsWith('.gz'));
    const parsers = await startCrew<string[], number>(member('parse-member'), CORES, 2);
    const parts = inParts(
      files.map((file) => path.join(feedsFolder, file)),
      15,
    );
    const parseRun = await timed(() => parsers.run(parts));
    await parsers.stop();
    const loadRun = await timed(() => loadDumpedRows(url, dumped, CORES));

    const ceiling = parseRun.seconds + loadRun.seconds;
    return {
      feeds: plan.feeds,
      games: temporalRun.result.result.games,
      pitches,
      rows: temporalRun.result.result.rowsWritten,
      season_s: rounded(temporalRun.seconds),
      games_per_s: rounded(games / temporalRun.seconds),
      library_s: rounded(libraryRun.seconds),
      ceiling_parse_s: rounded(parseRun.seconds),
      ceiling_load_s: rounded(loadRun.seconds),
      ceiling_s: rounded(ceiling),
      ceiling_ratio: rounded(ceiling / temporalRun.seconds),
      library_ratio: rounded(ceiling / libraryRun.seconds),
      peak_rss_mb: peak,
      cpu_s: temporalRun.result.cpu,
      library_cpu_s: libraryRun.result.cpu,
    };
  } finally {
    for (const part of running.reverse()) await part.stop();
  }
}

const NOTHING = '2029-01-01' as IsoDate;

const member = (name: string) => path.resolve('tools', 'bench', 'load', `${name}.ts`);
const rounded = (value: number) => Number(value.toFixed(2));

async function timed<T>(work: () => Promise<T>): Promise<{ seconds: number; result: T }> {
  const startedAt = performance.now();
  const result = await work();
  return { seconds: (performance.now() - startedAt) / 1_000, result };
}

function inParts<T>(items: readonly T[], size: number): T[][] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, n) =>
    items.slice(n * size, (n + 1) * size),
  );
}

/** Drops the database and makes it anew, with all migrations. */
async function emptyDatabase(url: string): Promise<void> {
  const database = new URL(url).pathname.slice(1);
  const connection = await mysql.createConnection(url);
  await connection.query(`DROP DATABASE \`${database}\``);
  await connection.query(`CREATE DATABASE \`${database}\``);
  await connection.end();
  await migrate(url, MIGRATIONS);
}
