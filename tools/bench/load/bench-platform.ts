import { availableParallelism } from 'node:os';
import path from 'node:path';
import mysql from 'mysql2/promise';
import { readPlatformSettings } from '../../../config/platform';
import type { PlatformSettings } from '../../../config/platform';
import { migrate } from '../../../store/migrate';
import { openStore } from '../../../store/open-store';
import type { Store } from '../../../store/open-store';
import { TASK_QUEUES } from '../../../workflows/contracts';
import { WORKFLOW_BUNDLE, build } from '../../build';
import { startWorker, startWorkers } from '../../demo/children';
import { freePorts } from '../../local/process/port';
import type { SupervisedProcess } from '../../local/process/supervise';
import { startLocalServices } from '../../local/services/local-services';
import { MIGRATIONS, withTemporal } from '../../ops/connect';
import { prepare } from '../../ops/prepare';

/** One process a core, on the two cores that figures are given for. */
export const CORES = Math.min(2, availableParallelism());

export interface BenchOptions {
  /** Name of the folder for state, which keeps the lake for the next run. */
  readonly name: string;
  readonly say: (text: string) => void;
}

/** All services, a database that can be emptied, and workers to measure. */
export interface BenchPlatform {
  readonly stateDir: string;
  readonly env: Record<string, string>;
  readonly settings: PlatformSettings;
  readonly databaseUrl: string;
  /** Process ids of the services. */
  readonly servers: Readonly<Record<string, number>>;
  /** Drops the database and makes it anew, with all migrations. */
  emptyDatabase(): Promise<void>;
  /** Starts a worker a core and waits until all of them ask for work. */
  startWorkers(): Promise<SupervisedProcess[]>;
  startOneWorker(name: string): Promise<SupervisedProcess>;
  withStore<T>(work: (store: Store) => Promise<T>): Promise<T>;
  stop(): Promise<void>;
}

export async function startBenchPlatform({ name, say }: BenchOptions): Promise<BenchPlatform> {
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
  return {
    stateDir,
    env,
    settings,
    databaseUrl,
    servers: Object.fromEntries(Object.entries(services.started).map(([service, { pid }]) => [service, pid])),
    emptyDatabase: () => emptyDatabase(databaseUrl),
    async startOneWorker(workerName) {
      const worker = await startWorker({ stateDir, env }, workerName);
      workers.push(worker);
      return worker;
    },
    async startWorkers() {
      await prepare();
      const started = await startWorkers({ stateDir, env });
      workers.push(...started);
      await pollersOf(started.length);
      return started;
    },
    withStore: async (work) => {
      const store = openStore(databaseUrl, 2);
      return work(store).finally(() => store.close());
    },
    async stop() {
      await Promise.all(workers.map((worker) => worker.stop()));
      await services.stop();
    },
  };
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
