import type { RequestHandler } from 'express';
import { rateLimit } from 'express-rate-limit';
import type { Refuse } from './refuse';

const WINDOW_SECONDS = 60;

/**
 * Answers 429 to one address that asks more than `perMinute` times a minute, so that the rest keep their speed.
 *
 * @param what - what there were too many of, such as `requests`
 */
export function limitRequests(perMinute: number, refuse: Refuse, what = 'requests'): RequestHandler {
  return rateLimit({
    windowMs: WINDOW_SECONDS * 1_000,
    limit: perMinute,
    standardHeaders: 'draft-7',
    legacyHeaders: false,
    handler: (request, response) =>
      refuse(request, response, {
        status: 429,
        title: `Too many ${what}`,
        text: [
          `Your address sent more than ${perMinute} ${what} in a minute. Please wait a minute and try again.`,
        ],
        retryAfterSeconds: WINDOW_SECONDS,
      }),
  });
}
