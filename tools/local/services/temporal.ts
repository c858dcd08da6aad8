import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { temporalCli } from '../packages/temporal';
import { waitUntilReady } from '../process/ready';
import { supervise } from '../process/supervise';
import type { LocalService } from './local-service';

export interface TemporalOptions {
  stateDir: string;
  /** The gRPC port that workers and clients use. */
  port: number;
  uiPort: number;
}

export interface TemporalService extends LocalService {
  address: string;
  namespace: string;
  uiUrl: string;
}

/** Starts Temporal's development server on a file that survives it, with its web interface. */
export async function startTemporal(options: TemporalOptions): Promise<TemporalService> {
  const cli = await temporalCli();
  const folder = join(options.stateDir, 'temporal');
  mkdirSync(folder, { recursive: true });
  const child = await supervise({
    name: 'temporal',
    command: cli,
    args: [
      ...['server', 'start-dev', '--ip', '127.0.0.1', '--port', String(options.port)],
      ...['--ui-ip', '127.0.0.1', '--ui-port', String(options.uiPort), '--ui-disable-news-fetch'],
      ...['--db-filename', join(folder, 'temporal.db'), '--log-level', 'warn'],
      // Write-ahead logging doubles its speed and still survives kill -9.
      ...['--sqlite-pragma', 'journal_mode=WAL', '--sqlite-pragma', 'synchronous=NORMAL'],
    ],
    // Without these it would look for, and obey, the person's own Temporal profile.
    env: {
      TEMPORAL_ADDRESS: '',
      TEMPORAL_NAMESPACE: '',
      TEMPORAL_CONFIG_FILE: join(folder, 'no-profile.toml'),
    },
    stateDir: options.stateDir,
  });
  const uiUrl = `http://127.0.0.1:${options.uiPort}`;
  await waitUntilReady(child, async () => {
    const response = await fetch(`${uiUrl}/api/v1/cluster-info`);
    if (!response.ok) throw new Error(`cluster-info answered ${response.status}`);
  });
  const address = `127.0.0.1:${options.port}`;
  return {
    address,
    namespace: 'default',
    uiUrl,
    pid: child.pid,
    logFile: child.logFile,
    stop: child.stop,
    kill: child.kill,
  };
}
