import { availableParallelism } from 'node:os';
import path from 'node:path';
import mysql from 'mysql2/promise';
import { readPlatformSettings } from '../../../config/platform';
import type { IsoDate } from '../../../core/ids';
import { migrate } from '../../../store/migrate';
import { openStore } from '../../../store/open-store';
import type { Store } from '../../../store/open-store';
import { lakeOf } from '../../../worker/open-dependencies';
import { TASK_QUEUES } from '../../../workflows/contracts';
import type { ReplayProgress } from '../../../workflows/contracts';
import { WORKFLOW_BUNDLE, build } from '../../build';
import { startWorker, startWorkers } from '../../demo/children';
import { freePorts } from '../../local/process/port';
import type { SupervisedProcess } from '../../local/process/supervise';
import { startLocalServices } from '../../local/services/local-services';
import { MIGRATIONS, withTemporal } from '../../ops/connect';
import { prepare } from '../../ops/prepare';
import { replayDays } from '../../ops/replay';
import { fillLake } from './fill-lake';
import { seasonPlan } from './season-plan';
import type { SeasonPlan } from './season-plan';

/** One process a core, on the two cores that figures are given for. */
export const CORES = Math.min(2, availableParallelism());

/** A season that is in the lake. */
export interface PlannedSeason {
  readonly plan: SeasonPlan;
  readonly days: readonly IsoDate[];
}

/** All services with a season in the lake, and a database to fill from it. */
export interface SeasonPlatform extends PlannedSeason {
  readonly stateDir: string;
  readonly env: Record<string, string>;
  readonly databaseUrl: string;
  /** The first season's feeds as gzipped files, for those who are measured without the lake. */
  readonly feedsFolder: string;
  /** Process ids of the services. */
  readonly servers: Readonly<Record<string, number>>;
  /** Drops the database and makes it anew, with all migrations. */
  emptyDatabase(): Promise<void>;
  /** Starts a worker a core and waits until all of them ask for work. */
  startWorkers(): Promise<SupervisedProcess[]>;
  startOneWorker(name: string): Promise<SupervisedProcess>;
  /** Replays days of the lake, the first season's when none are named. */
  replay(days?: readonly IsoDate[]): Promise<ReplayProgress>;
  /** Puts a further season into the lake. @param season - 1 for the second one … */
  addSeason(season: number): Promise<PlannedSeason>;
  withStore<T>(work: (store: Store) => Promise<T>): Promise<T>;
  stop(): Promise<void>;
}

export interface SeasonOptions {
  readonly games: number;
  /** Name of the folder for state, which keeps the lake for the next run. */
  readonly name: string;
  readonly say: (text: string) => void;
}

export async function startSeasonPlatform(options: SeasonOptions): Promise<SeasonPlatform> {
  const { games, name, say } = options;
  const stateDir = path.resolve('.injuryfx', name);
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
  const databaseUrl = settings.DATABASE_URL;
  const workers: SupervisedProcess[] = [];
  const stop = async () => {
    await Promise.all(workers.map((worker) => worker.stop()));
    await services.stop();
  };
  try {
    const feedsFolder = path.join(stateDir, `feeds-${games}`);
    const addSeason = async (season: number): Promise<PlannedSeason> => {
      const plan = seasonPlan(games, season);
      const lake = lakeOf(settings);
      const folder = season === 0 ? feedsFolder : path.join(stateDir, `feeds-${games}-${season}`);
      await fillLake({ lake, source: settings.SOURCE_NAME, plan, season, folder, env, say });
      lake.close();
      return { plan, days: [...new Set(plan.games.map((game) => game.day))] };
    };
    const first = await addSeason(0);
    const startOneWorker = async (workerName: string) => {
      const worker = await startWorker({ stateDir, env }, workerName);
      workers.push(worker);
      return worker;
    };
    return {
      stateDir,
      env,
      databaseUrl,
      ...first,
      feedsFolder,
      addSeason,
      servers: Object.fromEntries(
        Object.entries(services.started).map(([service, { pid }]) => [service, pid]),
      ),
      emptyDatabase: () => emptyDatabase(databaseUrl),
      startOneWorker,
      async startWorkers() {
        await prepare();
        const started = await startWorkers({ stateDir, env });
        workers.push(...started);
        await pollersOf(started.length);
        return started;
      },
      replay: (days = first.days) =>
        withTemporal((client) => replayDays(client, { from: days[0], to: days.at(-1) })),
      withStore: async (work) => {
        const store = openStore(databaseUrl, 2);
        return work(store).finally(() => store.close());
      },
      stop,
    };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** `temporal.api.enums.v1.TaskQueueType` */
const ACTIVITY_TASKS = 2;

/** Waits until so many workers ask for work: what is measured is work, not their start. */
async function pollersOf(count: number): Promise<void> {
  await withTemporal(async (client, connection) => {
    for (;;) {
      const { pollers } = await connection.workflowService.describeTaskQueue({
        namespace: client.options.namespace,
        taskQueue: { name: TASK_QUEUES.ingest },
        taskQueueType: ACTIVITY_TASKS,
      });
      if (new Set((pollers ?? []).map(({ identity }) => identity)).size >= count) return;
      await new Promise((resume) => setTimeout(resume, 200));
    }
  });
}

async function emptyDatabase(url: string): Promise<void> {
  const database = new URL(url).pathname.slice(1);
  const connection = await mysql.createConnection(url);
  await connection.query(`DROP DATABASE \`${database}\``);
  await connection.query(`CREATE DATABASE \`${database}\``);
  await connection.end();
  await migrate(url, MIGRATIONS);
}
