import { once } from 'node:events';
import { createServer, type RequestListener, type Server } from 'node:http';

/** Visitors send their request within this; who sends it byte by byte is cut off. */
const HEADERS_MS = 10_000;
const REQUEST_MS = 15_000;
/** Longer than proxies keep idle connections (nginx: 60 s), so that it is never we who close one under a request. */
const KEEP_ALIVE_MS = 75_000;
/** A connection on which nothing moves: a visitor who does not take his answer. */
const SILENCE_MS = 120_000;
const CONNECTIONS = 5_000;

/** Serves with bounds on everything a visitor can draw out. @returns the server once it listens */
export async function listen(app: RequestListener, port: number, host: string): Promise<Server> {
  const bounds = {
    headersTimeout: HEADERS_MS,
    requestTimeout: REQUEST_MS,
    keepAliveTimeout: KEEP_ALIVE_MS,
    connectionsCheckingInterval: 2_000,
  };
  const server = createServer(bounds, app);
  server.maxConnections = CONNECTIONS;
  server.setTimeout(SILENCE_MS);
  server.listen(port, host);
  await once(server, 'listening');
  return server;
}
