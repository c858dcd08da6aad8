import type { RequestHandler } from 'express';
import { rateLimit } from 'express-rate-limit';
import { sendProblem } from './send-problem';

const TOO_MANY = 'Too many requests from your address. Please wait a minute and try again.';

/** Answers 429 to one address that asks more than `perMinute` times a minute, so that the rest keep their speed. */
export function limitRequests(perMinute: number): RequestHandler {
  return rateLimit({
    windowMs: 60_000,
    limit: perMinute,
    standardHeaders: 'draft-7',
    legacyHeaders: false,
    handler: ({ path }, response) => {
      if (path.startsWith('/api/v1')) return sendProblem(response, 429, 'Too Many Requests', TOO_MANY);
      response.status(429).set('Cache-Control', 'no-store').type('text/plain').send(`${TOO_MANY}\n`);
    },
  });
}
