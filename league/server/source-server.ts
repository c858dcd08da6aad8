import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { internalError } from './answer';
import { control, type ControlPanel } from './control';
import { alter, deliver } from './deliver';
import { FaultBook, type FaultRule } from './faults';
import { RequestCounts } from './request-counts';
import { route } from './router';
import type { Source } from './source';

export interface RequestLine {
  method: string;
  path: string;
  status: number;
  /** Kinds of the faults that struck. */
  faults: string[];
  ms: number;
}

export interface ServerOptions {
  /** 0 lets the system choose. */
  port?: number;
  host?: string;
  /** Called after each answer (control requests excepted). */
  log?: (line: RequestLine) => void;
}

/** A running source. */
export interface SourceServer {
  /** "http://127.0.0.1:port", without a slash at the end. */
  url: string;
  port: number;
  faults: { add: (rule: FaultRule) => number; clear: (id?: number) => void };
  /** Counts by path and query since the start or the last reset. */
  requests: () => Record<string, number>;
  resetRequests: () => void;
  /** Stops listening and cuts all connections. */
  close: () => Promise<void>;
}

const LOOPBACK = new Set(['127.0.0.1', '::1', 'localhost']);

/** Serves a source on the loopback interface. */
export async function serve(
  source: Source,
  options: ServerOptions,
  { setToday, truth }: Pick<ControlPanel, 'setToday' | 'truth'> = { setToday: null, truth: null },
): Promise<SourceServer> {
  const host = options.host ?? '127.0.0.1';
  if (!LOOPBACK.has(host)) throw new Error(`a stand-in source listens on loopback only, not on ${host}`);
  const faults = new FaultBook();
  const counts = new RequestCounts();
  const panel: ControlPanel = { faults, counts, setToday, truth };

  const handle = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const began = performance.now();
    const url = new URL(request.url ?? '/', 'http://source');
    if (url.pathname.startsWith('/__control/')) {
      await deliver(request, response, await control(request, url, panel), []);
      return;
    }
    const path = url.pathname + url.search;
    counts.add(path);
    const struck = faults.strike(path);
    let answer = route(url, source, {
      viewOf: (pk) => faults.viewOf(pk),
      corrections: (since) => faults.corrections(since),
    });
    for (const fault of struck) answer = alter(answer, fault);
    options.log?.({
      method: request.method ?? 'GET',
      path,
      status: answer.status,
      faults: struck.map((fault) => fault.kind),
      ms: performance.now() - began,
    });
    await deliver(request, response, answer, struck);
  };

  const server = createServer((request, response) => {
    response.on('error', () => response.destroy());
    handle(request, response).catch((error: unknown) => {
      if (response.headersSent || response.destroyed) {
        response.destroy();
        return;
      }
      const message = error instanceof Error ? error.message : String(error);
      void deliver(request, response, internalError(message), []);
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(options.port ?? 0, host, resolve);
  });
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://${host === '::1' ? '[::1]' : host}:${port}`,
    port,
    faults: { add: (rule) => faults.add(rule), clear: (id) => faults.clear(id) },
    requests: () => counts.all(),
    resetRequests: () => counts.reset(),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
