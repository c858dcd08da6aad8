import { createConnection } from 'mysql2/promise';
import type { RowDataPacket } from 'mysql2/promise';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { PutObjectCommand } from '@aws-sdk/client-s3';
import { Client, Connection } from '@temporalio/client';
import { NativeConnection, Runtime, DefaultLogger } from '@temporalio/worker';
import type { Worker } from '@temporalio/worker';
import type { PlatformSettings } from '../../config/platform';
import { daysBetween } from '../../core/calendar';
import type { IsoDate } from '../../core/ids';
import { migrate } from '../../store/migrate';
import { ingestDays } from '../../tools/ops/ingest';
import { createWorkers, runWorkers } from '../../worker/create-workers';
import { openDependencies } from '../../worker/open-dependencies';
import type { OpenDependencies } from '../../worker/open-dependencies';
import { ensureSearchAttributes } from '../../worker/search-attributes';
import { workflowSource } from '../../worker/workflow-bundle';
import type { DayProgress } from '../../workflows/contracts';
import { freshDatabase } from '../setup/database';
import type { FreshDatabase } from '../setup/database';
import { freshBucket, lakeClient } from '../setup/lake';
import { freshNamespace, temporalAddress } from '../setup/temporal';

/** Made by `npm test`; without it each worker bundles the sources itself. */
const BUNDLE = path.resolve('build', 'worker', 'workflow-bundle.js');
export const MIGRATIONS = path.resolve('prisma', 'migrations');

export const bundledWorkflows = () => workflowSource(existsSync(BUNDLE) ? BUNDLE : undefined);

/** Everything but the workers: a database, a bucket and a namespace of the test's own. */
export interface Ground {
  readonly settings: PlatformSettings;
  readonly namespace: string;
  readonly database: FreshDatabase;
  readonly client: Client;
  readonly connection: Connection;
  remove(): Promise<void>;
}

export async function prepareGround(sourceUrl: string, sourceName: 'mlb' | 'league'): Promise<Ground> {
  const [database, bucket, namespace, connection] = await Promise.all([
    freshDatabase(),
    freshBucket(),
    freshNamespace(),
    Connection.connect({ address: temporalAddress() }),
  ]);
  await Promise.all([migrate(database.writerUrl, MIGRATIONS), ensureSearchAttributes(connection, namespace)]);
  const settings: PlatformSettings = {
    DATABASE_URL: database.writerUrl,
    LAKE_BUCKET: bucket.bucket,
    LAKE_ENDPOINT: bucket.endpoint,
    LAKE_REGION: bucket.region,
    STATS_API_URL: sourceUrl,
    SOURCE_NAME: sourceName,
    SOURCE_REQUESTS_PER_SECOND: 100,
    MLB_TERMS_ACKNOWLEDGED: 'no',
  };
  return {
    settings,
    namespace,
    database,
    connection,
    client: new Client({ connection, namespace }),
    async remove() {
      await connection.close();
      await Promise.all([database.drop(), bucket.remove()]);
    },
  };
}

/** A platform with workers running in this process. */
export interface Platform extends Ground, Pick<OpenDependencies, 'store' | 'lake'> {
  /** Ingests the days as an operator would; `to` included. */
  ingest(from: string, to?: string): Promise<DayProgress[]>;
  /** Drops all tables and makes them anew, empty. */
  loseDatabase(): Promise<void>;
  /** Damages an object of the lake behind its back. */
  overwrite(key: string, body: Buffer): Promise<void>;
  stop(): Promise<void>;
}

async function loseTables(url: string): Promise<void> {
  const connection = await createConnection(url);
  const [tables] = await connection.query<RowDataPacket[]>('SHOW TABLES');
  for (const table of tables) await connection.query(`DROP TABLE \`${String(Object.values(table)[0])}\``);
  await connection.end();
  await migrate(url, MIGRATIONS);
}

let quiet = false;

/** The SDK's own log would drown the test report. */
function beQuiet(): void {
  if (quiet) return;
  Runtime.install({ logger: new DefaultLogger('ERROR') });
  quiet = true;
}

export async function startPlatform(sourceUrl: string, sourceName: 'mlb' | 'league'): Promise<Platform> {
  beQuiet();
  const ground = await prepareGround(sourceUrl, sourceName);
  const dependencies = openDependencies(ground.settings);
  const connection = await NativeConnection.connect({ address: temporalAddress() });
  const workers: Worker[] = await createWorkers(
    { connection, namespace: ground.namespace, workflows: bundledWorkflows(), sourceRequestsPerSecond: 100 },
    dependencies,
  );
  const running = runWorkers(workers);
  return {
    ...ground,
    store: dependencies.store,
    lake: dependencies.lake,
    ingest: (from, to = from) =>
      ingestDays(ground.client, daysBetween(from as IsoDate, to as IsoDate), { kind: 'manual' }),
    loseDatabase: () => loseTables(ground.database.writerUrl),
    async overwrite(key, body) {
      const client = lakeClient();
      await client.send(new PutObjectCommand({ Bucket: ground.settings.LAKE_BUCKET, Key: key, Body: body }));
      client.destroy();
    },
    async stop() {
      for (const worker of workers) worker.shutdown();
      await running;
      await connection.close();
      await dependencies.close();
      await ground.remove();
    },
  };
}
