import { claimStateFolder } from '../process/claim';
import { stopLeftOvers } from '../process/left-over';
import { assertPortsFree } from '../process/port';
import { portClaims, type LocalPorts } from './local-ports';
import type { LocalService } from './local-service';
import { startMariadb } from './mariadb';
import { startSeaweed } from './seaweedfs';
import { localSecrets } from './secrets';
import type { SqlOptions } from './sql-server';
import { startTemporal } from './temporal';
import type { Environment } from '../process/environment';

const allServices = ['temporal', 'lake', 'database'] as const;

export type LocalServiceName = (typeof allServices)[number];

export interface LocalServicesOptions {
  stateDir: string;
  ports: Pick<LocalPorts, 'temporal' | 'temporalUi' | 's3' | 'mysql'>;
  /** Default: all three. */
  which?: readonly LocalServiceName[];
  /** Name of the lake's bucket. */
  bucket?: string;
  /** Where to look for services from outside; default: the process's environment. */
  env?: Environment;
  sql?: Pick<SqlOptions, 'bufferPool' | 'redoLog' | 'flushLogAtCommit'>;
}

export interface LocalServices {
  /** What to set in the environment of the processes that use the services; nothing for a service from outside. */
  env: Record<string, string>;
  /** The services that were started here, by name. */
  started: Partial<Record<LocalServiceName, LocalService>>;
  stop(): Promise<void>;
}

/** The variable that, when set, names a service from outside, which then wins over a local one. */
const outside: Record<LocalServiceName, string> = {
  temporal: 'TEMPORAL_ADDRESS',
  lake: 'LAKE_ENDPOINT',
  database: 'DATABASE_URL',
};

/** One starter a service: it starts it and tells the variables by which it is found. */
const starters: Record<
  LocalServiceName,
  (options: LocalServicesOptions) => Promise<{ service: LocalService; env: Record<string, string> }>
> = {
  async temporal({ stateDir, ports }) {
    const service = await startTemporal({
      stateDir,
      port: ports.temporal,
      uiPort: ports.temporalUi,
    });
    const env = {
      TEMPORAL_ADDRESS: service.address,
      TEMPORAL_NAMESPACE: service.namespace,
      TEMPORAL_UI_URL: service.uiUrl,
    };
    return { service, env };
  },
  async lake({ stateDir, ports, bucket = 'injuryfx-lake' }) {
    const { lakeAccessKeyId: accessKeyId, lakeSecretAccessKey: secretAccessKey } = localSecrets(stateDir);
    const service = await startSeaweed({ stateDir, port: ports.s3, bucket, accessKeyId, secretAccessKey });
    const place = {
      LAKE_ENDPOINT: service.endpoint,
      LAKE_BUCKET: service.bucket,
      LAKE_REGION: service.region,
    };
    return {
      service,
      env: { ...place, AWS_ACCESS_KEY_ID: accessKeyId, AWS_SECRET_ACCESS_KEY: secretAccessKey },
    };
  },
  async database({ stateDir, ports, sql }) {
    const service = await startMariadb({
      stateDir,
      port: ports.mysql,
      secrets: localSecrets(stateDir),
      ...sql,
    });
    return { service, env: { DATABASE_URL: service.writerUrl, WEB_DATABASE_URL: service.webUrl } };
  },
};

const portsOf: Record<LocalServiceName, (keyof LocalServicesOptions['ports'])[]> = {
  temporal: ['temporal', 'temporalUi'],
  lake: ['s3'],
  database: ['mysql'],
};

/**
 * Starts the local services side by side, those excepted that the environment names already.
 * What an earlier, killed run left behind in the state folder is ended first.
 *
 * @throws PortsTaken, StateFolderInUse, or the first failed start, after the others have been stopped
 */
export async function startLocalServices(options: LocalServicesOptions): Promise<LocalServices> {
  const env = options.env ?? process.env;
  const names = (options.which ?? allServices).filter((name) => !env[outside[name]]);
  const release = claimStateFolder(options.stateDir);
  try {
    await stopLeftOvers(options.stateDir);
    const wanted = names.flatMap((name) => portsOf[name]).map((port) => [port, options.ports[port]]);
    await assertPortsFree(portClaims(Object.fromEntries(wanted)));
    localSecrets(options.stateDir); // made before two starters could both make them
    const running = await startAll(names, options);
    const stop = async () => {
      await running.stop();
      release();
    };
    return { ...running, stop };
  } catch (error) {
    release();
    throw error;
  }
}

async function startAll(
  names: readonly LocalServiceName[],
  options: LocalServicesOptions,
): Promise<LocalServices> {
  const results = await Promise.allSettled(names.map((name) => starters[name](options)));
  const good = results.flatMap((result) => (result.status === 'fulfilled' ? [result.value] : []));
  const stop = async () => {
    await Promise.all(good.map(({ service }) => service.stop()));
  };
  const failed = results.find((result) => result.status === 'rejected');
  if (failed) {
    await stop();
    throw failed.reason;
  }
  const started: LocalServices['started'] = {};
  names.forEach((name, index) => (started[name] = good[index]?.service));
  return { env: Object.assign({}, ...good.map((one) => one.env)) as Record<string, string>, started, stop };
}
