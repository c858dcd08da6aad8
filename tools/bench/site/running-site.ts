import { mkdtempSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import path from 'node:path';
import { startSite } from '../../demo/children';
import { freePorts } from '../../local/process/port';

/** The built site as its own process, as in production. */
export interface RunningSite {
  readonly url: string;
  readonly pid: number;
  stop(): Promise<void>;
}

/** Visitors of a bench come from one address, so nobody is counted and refused. */
const NO_LIMIT = String(1e9);

/**
 * @param databaseUrl - of an account that may only SELECT
 * @param processes - of the site; by default one a core, two at most
 */
export async function runSite(
  databaseUrl: string,
  processes = Math.min(2, availableParallelism()),
): Promise<RunningSite> {
  const stateDir = mkdtempSync(path.join(tmpdir(), 'injuryfx-site-'));
  const [port = 0] = await freePorts(1);
  const env = {
    WEB_DATABASE_URL: databaseUrl,
    PORT: String(port),
    HOST: '127.0.0.1',
    NODE_ENV: 'production',
    RATE_LIMIT_PER_MINUTE: NO_LIMIT,
    API_RATE_LIMIT_PER_MINUTE: NO_LIMIT,
    WEB_PROCESSES: String(processes),
    LOG_LEVEL: 'warn',
  };
  const site = await startSite(port, { stateDir, env });
  return {
    url: `http://127.0.0.1:${port}`,
    pid: site.pid,
    async stop() {
      await site.stop();
      rmSync(stateDir, { recursive: true, force: true });
    },
  };
}
