import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import path from 'node:path';
import { TidbUnavailable } from './local/packages/tidb';
import { freePorts } from './local/process/port';
import { onShutdownSignal } from './local/process/shutdown';
import { localSecrets } from './local/services/secrets';
import { startTidb } from './local/services/tidb';

const say = (text: string): void => console.error(`[test:tidb] ${text}`);

/** All tests of the store, or what the arguments name. */
function runJest(env: Readonly<Record<string, string>>, jestArguments: readonly string[]): Promise<number> {
  const args = jestArguments.length > 0 ? jestArguments : ['tests/store'];
  return new Promise((resolve, reject) => {
    const child = spawn(path.resolve('node_modules', '.bin', 'jest'), args, {
      stdio: 'inherit',
      env: { ...process.env, NODE_ENV: 'test', ...env },
    });
    child.once('error', reject);
    child.once('exit', (code) => resolve(code ?? 1));
  });
}

async function test(jestArguments: readonly string[]): Promise<void> {
  const runs = path.resolve('.injuryfx', 'test-tidb');
  mkdirSync(runs, { recursive: true });
  const stateDir = mkdtempSync(path.join(runs, 'run-'));
  const [port = 0] = await freePorts(1);
  try {
    const tidb = await startTidb({ stateDir, port, secrets: localSecrets(stateDir) });
    const removeHandlers = onShutdownSignal(() => tidb.stop());
    say(`${tidb.version} listens on port ${port}`);
    try {
      process.exitCode = await runJest(
        {
          INJURYFX_TEST_ENGINES: 'tidb',
          // The only service that these tests use is the one that runs already.
          INJURYFX_TEST_SERVICES: 'none',
          TEST_TIDB_ADMIN: tidb.adminUrl,
          TEST_TIDB_WRITER: tidb.writerUrl,
          TEST_TIDB_WEB: tidb.webUrl,
        },
        jestArguments,
      );
    } finally {
      removeHandlers();
      await tidb.stop();
    }
  } finally {
    rmSync(stateDir, { recursive: true, force: true });
  }
}

await test(process.argv.slice(2)).catch((error: unknown) => {
  if (!(error instanceof TidbUnavailable)) throw error;
  say(error.message);
  process.exitCode = 1;
});
