import cluster from 'node:cluster';

/** A process that ends sooner than this after its start would end again at once: configuration, not an accident. */
const SOON_MS = 10_000;

/**
 * Runs this program in `count` more processes that share its port; one thread of JavaScript cannot use a second core. One
 * that ends by accident is started again. A signal is handed on, and this process leaves when the last of them has.
 */
export function shareAmong(count: number): void {
  let closing = false;
  const start = () => {
    const started = Date.now();
    cluster.fork().once('exit', (code) => {
      if (closing) return;
      if (Date.now() - started > SOON_MS) return start();
      process.exitCode = code || 1;
      close('SIGTERM');
    });
  };
  const close = (signal: NodeJS.Signals) => {
    closing = true;
    for (const worker of Object.values(cluster.workers ?? {})) worker?.process.kill(signal);
  };
  process.on('SIGTERM', close);
  process.on('SIGINT', close);
  for (let n = 0; n < count; n += 1) start();
}
