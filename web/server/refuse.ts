import type { Request, Response } from 'express';
import { sendProblem } from './send-problem';
import { plainPage, PLAIN_PAGE_POLICY, type PlainPage } from './plain-page';

/** Answers with something else than what was asked for: problem details for programs, a plain page for people. */
export type Refuse = (
  request: Request,
  response: Response,
  refusal: PlainPage & { retryAfterSeconds?: number },
) => void;

/** True for what programs ask for; answers are JSON there, and other sites may read them. */
export const isApi = (request: Pick<Request, 'path'>): boolean => /^\/api(\/|$)/.test(request.path);

/** @param styles - address of the site's style sheet; null where it is not known */
export function refusals(styles: string | null): Refuse {
  return (request, response, { retryAfterSeconds, ...page }) => {
    response.status(page.status).set('Cache-Control', 'no-store');
    if (retryAfterSeconds !== undefined) response.set('Retry-After', String(retryAfterSeconds));
    if (isApi(request)) {
      return sendProblem(response, page.status, page.title, page.text.join(' '));
    }
    response.set('Content-Security-Policy', PLAIN_PAGE_POLICY).type('html').send(plainPage(page, styles));
  };
}
