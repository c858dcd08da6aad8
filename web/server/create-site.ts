import path from 'node:path';
import type { ServerBuild } from '@remix-run/node';
import compression from 'compression';
import express, { type Express } from 'express';
import type { Logger } from 'pino';
import type { WebConfig } from '../../config/web';
import type { KeptViews } from '../../lake/kept-views';
import type { ReadStore } from '../../store/read/client';
import { answerErrors } from './answer-errors';
import { apiMethods } from './api-methods';
import { openAssets } from './assets';
import { citePages } from './cite-pages';
import { watchData } from './data-watch';
import { healthRoutes } from './health';
import { hourlyBudget } from './hourly-budget';
import { keepPages } from './keep-pages';
import { limitRequests } from './limit-requests';
import { logRequests } from './log-requests';
import { watchOverload } from './overload';
import { refuseOddRequests } from './refuse-odd-requests';
import { isApi, refusals } from './refuse';
import { createRenderer } from './render';
import { securityHeaders } from './security-headers';
import { siteAddress } from './site-address';

const MIB = 1024 * 1024;

/** Citations a minute from one address: each may write a page to the lake. */
const CITATIONS_PER_MINUTE = 30;

export interface SiteParts {
  config: WebConfig;
  store: ReadStore;
  /** What `remix vite:build` made. */
  build: ServerBuild;
  /** Folder of the built browser files. */
  clientFolder: string;
  /** Where cited pages are kept; null to offer no citing. */
  views: KeptViews | null;
  logger: Logger;
}

/** The whole site as an express application; it listens nowhere yet. */
export function createSite({ config, store, build, clientFolder, views, logger }: SiteParts): Express {
  const assets = openAssets(path.join(clientFolder, 'assets'), views);
  const refuse = refusals(assets.styleSheet);
  const render = createRenderer(build, store, config);
  const look = watchData(() => store.dataVersion(), {
    onChange: (sight) => logger.info(sight, sight.awaySince === null ? 'data seen' : 'the database is away'),
  });
  const pageLimit = limitRequests(config.RATE_LIMIT_PER_MINUTE, refuse);
  const apiLimit = limitRequests(config.API_RATE_LIMIT_PER_MINUTE, refuse);
  const citeLimit = limitRequests(CITATIONS_PER_MINUTE, refuse, 'requests for cited pages');

  const app = express();
  app.disable('x-powered-by');
  app.disable('etag');
  app.set('trust proxy', config.TRUSTED_PROXIES);
  app.use(
    logRequests(logger, { trustIds: config.TRUSTED_PROXIES > 0, addresses: config.LOG_ADDRESSES === 'on' }),
  );
  app.use(securityHeaders(config.HSTS_SECONDS));
  app.use(healthRoutes(store));
  app.use(apiMethods());
  app.use(refuseOddRequests(refuse));
  // For long answers that are sent while they are made; pages and files come packed.
  app.use(compression());
  app.use('/assets', assets.serve);
  const files = express.static(clientFolder, { maxAge: '1h', index: false });
  // Pages have no dot in their names, and need not be looked for on disk.
  app.use((request, answer, next) => (request.path.includes('.') ? files(request, answer, next) : next()));
  app.use((request, answer, next) => (isApi(request) ? apiLimit : pageLimit)(request, answer, next));
  app.use((request, answer, next) => ('asOf' in request.query ? citeLimit(request, answer, next) : next()));
  app.use(
    citePages({
      views,
      assets,
      render,
      refuse,
      currentVersion: store.currentDataVersion,
      codeVersion: config.CODE_VERSION,
      mayKeep: hourlyBudget(config.VIEWS_AN_HOUR),
    }),
  );
  app.use(
    keepPages({
      render,
      look,
      refuse,
      origin: (request) => siteAddress(config, request),
      seconds: config.PAGE_KEEP_SECONDS,
      bytes: config.PAGE_KEEP_MIB * MIB,
      overloaded: watchOverload(config.RENDERS_AT_MOST),
    }),
  );
  app.use(answerErrors(refuse));
  return app;
}
