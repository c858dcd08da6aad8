import { onShutdownSignal } from '../../tools/local/process/shutdown';
import { startTestServices } from './services';

declare global {
  /** Left by the set-up for the teardown; both run in jest's own process. */
  var stopTestServices: (() => Promise<void>) | undefined;
}

/** Starts the services once for the whole run; INJURYFX_TEST_SERVICES=none leaves them out, for quick unit tests. */
export default async function globalSetup(): Promise<void> {
  // A database that somebody works with must be out of the tests' reach.
  delete process.env.DATABASE_URL;
  delete process.env.WEB_DATABASE_URL;
  if (process.env.INJURYFX_TEST_SERVICES === 'none') return;
  const { env, stop } = await startTestServices();
  Object.assign(process.env, env);
  const removeHandlers = onShutdownSignal(stop);
  globalThis.stopTestServices = async () => {
    removeHandlers();
    await stop();
  };
}
