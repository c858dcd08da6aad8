import path from 'node:path';
import { createRequestHandler } from '@remix-run/express';
import type { AppLoadContext, ServerBuild } from '@remix-run/node';
import compression from 'compression';
import express, { type Express } from 'express';
import helmet from 'helmet';
import type { Logger } from 'pino';
import type { WebConfig } from '../../config/web';
import type { ReadStore } from '../../store/read/client';
import { apiMethods } from './api-methods';
import { awaitClient } from './await-client';
import { healthRoutes } from './health';
import { keepPages } from './keep-pages';
import { limitRequests } from './limit-requests';
import { logRequests } from './log-requests';
import { siteAddress } from './site-address';

/** Memory for rendered pages: about a hundred games. */
const KEPT_BYTES = 48 * 1024 * 1024;

export interface SiteParts {
  config: WebConfig;
  store: ReadStore;
  /** What `remix vite:build` made. */
  build: ServerBuild;
  /** Folder of the built browser files. */
  clientFolder: string;
  logger: Logger;
}

/** The whole site as an express application; it listens nowhere yet. */
export function createSite({ config, store, build, clientFolder, logger }: SiteParts): Express {
  const app = express();
  app.disable('x-powered-by');
  app.set('trust proxy', config.TRUSTED_PROXIES);
  app.use(logRequests(logger));
  // The content security policy of a page names the page's own nonce: entry.server.tsx sets it.
  app.use(helmet({ contentSecurityPolicy: false, referrerPolicy: { policy: 'same-origin' } }));
  app.use(compression());
  app.use(
    '/assets',
    express.static(path.join(clientFolder, 'assets'), { immutable: true, maxAge: '1y', index: false }),
  );
  app.use(express.static(clientFolder, { maxAge: '1h', index: false }));
  app.use(healthRoutes(store));
  app.use(limitRequests(config.RATE_LIMIT_PER_MINUTE));
  app.use(apiMethods());
  const keep = keepPages({ seconds: config.PAGE_KEEP_SECONDS, bytes: KEPT_BYTES });
  // Answers of the API may be larger than memory; they have ETags that cost one lookup.
  app.use((request, response, next) =>
    request.path.startsWith('/api/') ? next() : keep(request, response, next),
  );
  app.all(
    '*',
    createRequestHandler({
      build,
      mode: 'production',
      getLoadContext: (request, response): AppLoadContext => ({
        store,
        config,
        siteUrl: siteAddress(config, request),
        drained: awaitClient(response),
      }),
    }),
  );
  return app;
}
