import { randomUUID } from 'node:crypto';
import type { RequestHandler } from 'express';
import type { Logger } from 'pino';

/** Gives each request an id, sends it back as `X-Request-Id`, and logs one line when the answer is out. */
export function logRequests(logger: Logger): RequestHandler {
  return (request, response, next) => {
    const requestId = randomUUID();
    const started = performance.now();
    response.set('X-Request-Id', requestId);
    response.on('finish', () => {
      const { method, path } = request;
      const ms = Math.round(performance.now() - started);
      const level = response.statusCode >= 500 ? 'error' : 'info';
      logger[level]({ requestId, method, path, status: response.statusCode, ms }, 'request');
    });
    next();
  };
}
