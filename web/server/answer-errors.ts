import type { ErrorRequestHandler } from 'express';
import type { Refuse } from './refuse';
import { factsOf } from './request-facts';

/** The last resort: what no part of the site has answered. The visitor is told the request's id and nothing else. */
export function answerErrors(refuse: Refuse): ErrorRequestHandler {
  // Express knows a handler of errors by its four parameters.
  return (error: unknown, request, answer, _next) => {
    const { requestId, logger } = factsOf(answer);
    if (answer.headersSent || answer.destroyed) {
      // Whoever left in the middle of a long answer is no failure.
      if (!answer.destroyed) logger.error({ err: error }, 'an answer broke off');
      answer.destroy();
      return;
    }
    logger.error({ err: error }, 'request failed');
    refuse(request, answer, {
      status: 500,
      title: 'This page failed',
      text: [
        'The fault is ours and has been logged. Other pages may well work.',
        `If you tell us about it, tell us this id: ${requestId}`,
      ],
    });
  };
}
