import { Router } from 'express';
import type { ReadStore } from '../../store/read/client';

/** `/healthz`: the process lives. `/readyz`: the database answers too. */
export function healthRoutes(store: Pick<ReadStore, 'ping'>): Router {
  const router = Router();
  router.use(['/healthz', '/readyz'], (_request, response, next) => {
    response.set('Cache-Control', 'no-store').type('text/plain');
    next();
  });
  router.get('/healthz', (_request, response) => void response.send('ok\n'));
  router.get('/readyz', (_request, response) => {
    store.ping().then(
      () => response.send('ready\n'),
      () => response.status(503).set('Retry-After', '5').send('the database does not answer\n'),
    );
  });
  return router;
}
