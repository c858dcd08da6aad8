import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { runCommand } from '../packages/command';
import { temporalCli } from '../packages/temporal';
import { waitUntilReady } from '../process/ready';
import { supervise } from '../process/supervise';
import type { LocalService } from './local-service';

/** The types of search attributes, as Temporal's command line names them. */
export type SearchAttributeKind = 'Text' | 'Keyword' | 'Int' | 'Double' | 'Bool' | 'Datetime' | 'KeywordList';

export interface TemporalOptions {
  stateDir: string;
  /** The gRPC port that workers and clients use. */
  port: number;
  uiPort: number;
  /** Name to type; made when missing. */
  searchAttributes?: Readonly<Record<string, SearchAttributeKind>>;
}

export interface TemporalService extends LocalService {
  address: string;
  namespace: string;
  uiUrl: string;
}

/** Creating one that exists is no error, and the server's own flag is ignored on an existing file: so at every start. */
async function createSearchAttributes(
  cli: string,
  address: string,
  attributes: Readonly<Record<string, SearchAttributeKind>>,
): Promise<void> {
  // One call a name, one after the other: a call that finds one of its names there adds none of the others, and
  // each rewrites the namespace's whole list, so two at once lose names.
  for (const [name, kind] of Object.entries(attributes)) {
    await runCommand(cli, [
      ...['operator', 'search-attribute', 'create', '--address', address, '--namespace', 'default'],
      ...['--name', name, '--type', kind],
    ]);
  }
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
  try {
    await createSearchAttributes(cli, address, options.searchAttributes ?? {});
  } catch (error) {
    await child.stop();
    throw error;
  }
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
