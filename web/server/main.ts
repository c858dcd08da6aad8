import { once } from 'node:events';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { ServerBuild } from '@remix-run/node';
import { pino } from 'pino';
import { readWebConfig } from '../../config/web';
import { createReadStore } from '../../store/read/client';
import { closeOnSignal } from './close-on-signal';
import { createSite } from './create-site';

async function loadBuild(folder: string): Promise<ServerBuild> {
  const file = path.join(folder, 'server', 'index.js');
  return (await import(pathToFileURL(file).href)) as ServerBuild;
}

async function main(): Promise<void> {
  const config = readWebConfig();
  const logger = pino({ level: config.LOG_LEVEL });
  const buildFolder = path.resolve('build/web');
  const build = await loadBuild(buildFolder);
  const store = createReadStore(config.WEB_DATABASE_URL, {
    connectionLimit: config.WEB_DATABASE_CONNECTIONS,
  });
  const site = createSite({ config, store, build, clientFolder: path.join(buildFolder, 'client'), logger });
  const server = site.listen(config.PORT, config.HOST);
  await once(server, 'listening');
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : config.PORT;
  logger.info({ url: `http://${config.HOST}:${port}` }, 'listening');
  closeOnSignal(server, store, logger);
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
