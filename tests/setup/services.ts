import { rmSync } from 'node:fs';
import { ensureChromium, chromiumMissing } from '../../tools/local/packages/chromium';
import { Mysql8Unavailable } from '../../tools/local/packages/mysql8';
import { announce } from '../../tools/local/packages/progress';
import { temporalCli } from '../../tools/local/packages/temporal';
import { freePorts } from '../../tools/local/process/port';
import { startLocalServices } from '../../tools/local/services/local-services';
import { startMysql8 } from '../../tools/local/services/mysql8';
import { localSecrets } from '../../tools/local/services/secrets';
import { createRunFolder, removeAbandonedRuns } from './run-folder';

/** Small and fast: what a test writes need not survive a power cut. */
const sql = { bufferPool: '128M', redoLog: '16M', flushLogAtCommit: 2 } as const;

/** The variables by which the tests find a service, or learn why there is none. */
type TestEnv = Record<string, string>;

interface Started {
  env: TestEnv;
  stop(): Promise<void>;
}

async function startStandard(stateDir: string): Promise<Started> {
  const [temporal = 0, temporalUi = 0, s3 = 0, mysql = 0] = await freePorts(4);
  // Services from outside are not used here: a test must never write to what somebody works with.
  const options = { stateDir, ports: { temporal, temporalUi, s3, mysql }, sql, env: {} };
  const { env, stop } = await startLocalServices(options);
  const { DATABASE_URL, WEB_DATABASE_URL, ...others } = env;
  const { databaseAdmin } = localSecrets(stateDir);
  const accounts = { TEST_MARIADB_WRITER: DATABASE_URL ?? '', TEST_MARIADB_WEB: WEB_DATABASE_URL ?? '' };
  const admin = `mysql://root:${databaseAdmin}@127.0.0.1:${mysql}/`;
  return {
    env: { ...others, ...accounts, TEST_MARIADB_ADMIN: admin, TEST_TEMPORAL_CLI: await temporalCli() },
    stop,
  };
}

async function startSecondEngine(stateDir: string): Promise<Started> {
  const [port = 0] = await freePorts(1);
  try {
    const service = await startMysql8({ stateDir, port, secrets: localSecrets(stateDir), ...sql });
    const accounts = { TEST_MYSQL8_WRITER: service.writerUrl, TEST_MYSQL8_WEB: service.webUrl };
    return { env: { ...accounts, TEST_MYSQL8_ADMIN: service.adminUrl }, stop: () => service.stop() };
  } catch (error) {
    if (!(error instanceof Mysql8Unavailable)) throw error;
    announce(`${error.message}\n[set-up] The tests that need it are skipped.`);
    return { env: { TEST_MYSQL8_MISSING: error.message }, stop: () => Promise.resolve() };
  }
}

async function findBrowser(): Promise<Started> {
  const path = await ensureChromium();
  if (!path) announce(`${chromiumMissing}. The browser tests are skipped.`);
  return { env: path ? { CHROMIUM_PATH: path } : {}, stop: () => Promise.resolve() };
}

/** Starts all that the tests need, side by side, in a state folder that `stop` removes. */
export async function startTestServices(): Promise<Started> {
  await removeAbandonedRuns();
  const stateDir = createRunFolder();
  localSecrets(stateDir);
  const results = await Promise.allSettled([
    startStandard(stateDir),
    startSecondEngine(stateDir),
    findBrowser(),
  ]);
  const started = results.flatMap((result) => (result.status === 'fulfilled' ? [result.value] : []));
  const stop = async () => {
    await Promise.all(started.map((part) => part.stop()));
    rmSync(stateDir, { recursive: true, force: true });
  };
  const failed = results.find((result) => result.status === 'rejected');
  if (failed) {
    await stop();
    throw failed.reason;
  }
  return { env: Object.assign({}, ...started.map((part) => part.env)) as TestEnv, stop };
}
