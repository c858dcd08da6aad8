import { randomUUID } from 'node:crypto';
import type { Request, RequestHandler } from 'express';
import type { Logger } from 'pino';
import { noteFacts, type RequestFacts } from './request-facts';

interface LogOptions {
  /** A proxy before the site may have given the request an id, which its own log names. */
  trustIds: boolean;
  /** Whether the log says from which address a request came. */
  addresses: boolean;
}

/** What may stand in a log and in a header as it is. */
const PLAIN_ID = /^[A-Za-z0-9._-]{8,64}$/;

function idOf(request: Request, trusted: boolean): string {
  const given = trusted ? request.get('X-Request-Id') : undefined;
  return given !== undefined && PLAIN_ID.test(given) ? given : randomUUID();
}

function levelOf(status: number): 'error' | 'warn' | 'info' {
  if (status === 503) return 'warn';
  return status >= 500 ? 'error' : 'info';
}

/** Gives each request an id, sends it back as `X-Request-Id`, and logs one line when the answer is out or given up. */
export function logRequests(logger: Logger, { trustIds, addresses }: LogOptions): RequestHandler {
  return (request, response, next) => {
    const requestId = idOf(request, trustIds);
    const facts: RequestFacts = { requestId, logger: logger.child({ requestId }) };
    noteFacts(response, facts);
    const started = performance.now();
    response.set('X-Request-Id', requestId);
    response.on('close', () => {
      const { method, path } = request;
      const { statusCode: status, writableFinished } = response;
      const line = {
        method,
        path,
        status,
        ms: Math.round(performance.now() - started),
        ...(facts.origin === undefined ? {} : { origin: facts.origin }),
        ...(writableFinished ? {} : { left: true }),
        ...(addresses ? { address: request.ip } : {}),
      };
      facts.logger[levelOf(status)](line, 'request');
    });
    next();
  };
}
