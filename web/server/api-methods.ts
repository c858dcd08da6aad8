import { Router } from 'express';
import { sendProblem } from './send-problem';

const METHODS = 'GET, HEAD, OPTIONS';

function canBeDecoded(path: string): boolean {
  try {
    decodeURIComponent(path);
    return true;
  } catch {
    return false;
  }
}

/**
 * What the API answers before any route is chosen: it may be read from anywhere (CORS), it cannot be written to, and a
 * path that is no text is refused. The data are public and nothing here knows who asks.
 */
export function apiMethods(): Router {
  const router = Router();
  router.use('/api/v1', (request, response, next) => {
    response.set('Cross-Origin-Resource-Policy', 'cross-origin');
    if (request.method === 'OPTIONS') {
      response
        .status(204)
        .set({
          Allow: METHODS,
          'Access-Control-Allow-Origin': '*',
          'Access-Control-Allow-Methods': METHODS,
          'Access-Control-Allow-Headers': 'Accept, If-None-Match',
          'Access-Control-Max-Age': '86400',
        })
        .end();
    } else if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.set('Allow', METHODS);
      sendProblem(response, 405, 'Method Not Allowed', 'This API is read only.');
    } else if (!canBeDecoded(request.path)) {
      sendProblem(response, 400, 'Bad Request', 'The path is not well encoded.');
    } else next();
  });
  return router;
}
