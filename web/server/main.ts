import cluster from 'node:cluster';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { ServerBuild } from '@remix-run/node';
import { pino } from 'pino';
import { readWebConfig, type WebConfig } from '../../config/web';
import { openKeptViews, type KeptViews } from '../../lake/kept-views';
import { createReadStore } from '../../store/read/client';
import { closeOnSignal } from './close-on-signal';
import { codeVersion } from './code-version';
import { createSite } from './create-site';
import { listen } from './listen';
import { shareAmong } from './share-among';

async function loadBuild(folder: string): Promise<ServerBuild> {
  const file = path.join(folder, 'server', 'index.js');
  return (await import(pathToFileURL(file).href)) as ServerBuild;
}

function openViews(config: WebConfig): KeptViews | null {
  const { VIEWS_S3_BUCKET: bucket, VIEWS_S3_REGION: region, VIEWS_S3_ENDPOINT: endpoint } = config;
  const { VIEWS_S3_ACCESS_KEY_ID: accessKeyId, VIEWS_S3_SECRET_ACCESS_KEY: secretAccessKey } = config;
  if (bucket === undefined || accessKeyId === undefined || secretAccessKey === undefined) return null;
  return openKeptViews({ bucket, region, endpoint, accessKeyId, secretAccessKey });
}

async function readConfig(): Promise<WebConfig> {
  const config = readWebConfig();
  const known = config.CODE_VERSION !== 'unknown';
  return known ? config : { ...config, CODE_VERSION: await codeVersion(process.cwd()) };
}

/** Limits hold for all processes together: each is asked its part of an address's requests, in turn. */
function forOneProcess(config: WebConfig): WebConfig {
  const part = (limit: number) => Math.ceil(limit / config.WEB_PROCESSES);
  return {
    ...config,
    RATE_LIMIT_PER_MINUTE: part(config.RATE_LIMIT_PER_MINUTE),
    API_RATE_LIMIT_PER_MINUTE: part(config.API_RATE_LIMIT_PER_MINUTE),
  };
}

async function serve(): Promise<void> {
  // React decides by it, when the built pages are loaded, whether it checks itself, which takes far longer than the page.
  process.env.NODE_ENV ??= 'production';
  const config = await readConfig();
  const logger = pino({ level: config.LOG_LEVEL });
  const buildFolder = path.resolve('build/web');
  const build = await loadBuild(buildFolder);
  const store = createReadStore(config.WEB_DATABASE_URL, {
    connectionLimit: config.WEB_DATABASE_CONNECTIONS,
  });
  const views = openViews(config);
  const clientFolder = path.join(buildFolder, 'client');
  const site = createSite({ config: forOneProcess(config), store, build, clientFolder, views, logger });
  const server = await listen(site, config.PORT, config.HOST);
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : config.PORT;
  logger.info({ url: `http://${config.HOST}:${port}`, code: config.CODE_VERSION }, 'listening');
  closeOnSignal(server, store, logger);
}

async function main(): Promise<void> {
  const { WEB_PROCESSES: count } = readWebConfig();
  if (count === 1 || cluster.isWorker) return serve();
  shareAmong(count);
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
