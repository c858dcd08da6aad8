import type { Server } from 'node:http';
import type { Logger } from 'pino';
import type { ReadStore } from '../../store/read/client';

/** How long open requests may take once the site is asked to stop. */
const GRACE_MS = 10_000;

/** On SIGTERM or SIGINT: take no new connection, finish what is open, close the database, leave. */
export function closeOnSignal(server: Server, store: Pick<ReadStore, 'close'>, logger: Logger): void {
  let closing = false;
  const close = (signal: NodeJS.Signals) => {
    if (closing) return;
    closing = true;
    logger.info({ signal }, 'closing');
    setTimeout(() => server.closeAllConnections(), GRACE_MS).unref();
    server.close(() => {
      store.close().then(
        () => process.exit(0),
        (error: unknown) => {
          logger.error({ err: error }, 'the database connection did not close');
          process.exit(1);
        },
      );
    });
    server.closeIdleConnections();
  };
  process.on('SIGTERM', close);
  process.on('SIGINT', close);
}
