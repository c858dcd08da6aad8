import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { readPlatformSettings } from '../config/platform';
import { WORKFLOW_BUNDLE, build } from './build';
import { startSite, startSource, startWorkers } from './demo/children';
import { demoDays, leagueToday } from './demo/days';
import { demoOptions } from './demo/options';
import type { DemoOptions } from './demo/options';
import { announceDemo, retractDemo } from './demo/running-demo';
import { loadTransactions } from './demo/transactions';
import { assertPortsFree } from './local/process/port';
import { onShutdownSignal } from './local/process/shutdown';
import { portClaims } from './local/services/local-ports';
import { startLocalServices } from './local/services/local-services';
import { withTemporal } from './ops/connect';
import { ingestDays } from './ops/ingest';
import { daysProgressBar } from './ops/progress-bar';
import { prepare } from './ops/prepare';
import { describeDay } from './ops/report';

const LOCAL_REQUESTS_PER_SECOND = '100';

const say = (text: string): void => console.error(`[demo] ${text}`);

interface Stoppable {
  stop(): Promise<unknown>;
}

/** Starts everything in order, ingests what is not there yet, and serves until asked to stop. */
async function demo(options: DemoOptions): Promise<void> {
  const { stateDir, ports, source } = options;
  const startedAt = Date.now();
  const running: Stoppable[] = [];
  const stopAll = async () => {
    retractDemo();
    // Last started, first stopped: the site before the database.
    for (const part of running.reverse()) await part.stop();
  };
  onShutdownSignal(async () => {
    say('stopping');
    await stopAll();
  });
  try {
    await assertPortsFree(portClaims(ports));
    if (options.fresh) rmSync(stateDir, { recursive: true, force: true });
    say('starting Temporal, the lake and the database');
    const [services] = await Promise.all([startLocalServices({ stateDir, ports }), build(say)]);
    running.push(services);
    const env = { ...environment(options), ...services.env, ...viewsIn(services.env) };
    Object.assign(process.env, env);
    await prepare();

    const child = { stateDir, env };
    if (source.kind !== 'mlb') {
      const today = source.kind === 'league' ? ['--today', leagueToday(options)] : [];
      running.push(await startSource(source, ports.source, child, today));
    }
    running.push(...(await startWorkers(child)), await startSite(ports.site, child));
    announceDemo(env);
    await ingestMissingDays(options);
    say(`ready after ${((Date.now() - startedAt) / 1_000).toFixed(0)} s`);
    console.log(`\n  The site       http://127.0.0.1:${ports.site}/`);
    console.log(`  Temporal's UI  ${process.env.TEMPORAL_UI_URL ?? '(not ours)'}`);
    console.log('\n  Ctrl-C stops everything. An operator looks on with: npm run ops -- status\n');
  } catch (error) {
    await stopAll();
    throw error;
  }
}

function environment({ source, ports }: DemoOptions): Record<string, string> {
  return {
    PORT: String(ports.site),
    NODE_ENV: 'production',
    WORKFLOW_BUNDLE,
    SOURCE_NAME: source.kind === 'league' ? 'league' : 'mlb',
    ...(source.kind === 'mlb'
      ? {}
      : {
          STATS_API_URL: `http://127.0.0.1:${ports.source}`,
          SOURCE_REQUESTS_PER_SECOND: LOCAL_REQUESTS_PER_SECOND,
        }),
  };
}

/** Pages that somebody cites are kept in the demo's own lake, by the one key that it has. */
function viewsIn(lake: Readonly<Record<string, string | undefined>>): Record<string, string> {
  const { LAKE_ENDPOINT, LAKE_BUCKET, LAKE_REGION, AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY } = lake;
  if (!LAKE_ENDPOINT || !LAKE_BUCKET || !AWS_ACCESS_KEY_ID || !AWS_SECRET_ACCESS_KEY) return {};
  return {
    VIEWS_S3_ENDPOINT: LAKE_ENDPOINT,
    VIEWS_S3_BUCKET: LAKE_BUCKET,
    VIEWS_S3_REGION: LAKE_REGION ?? 'us-east-1',
    VIEWS_S3_ACCESS_KEY_ID: AWS_ACCESS_KEY_ID,
    VIEWS_S3_SECRET_ACCESS_KEY: AWS_SECRET_ACCESS_KEY,
  };
}

/** Days that an earlier start has ingested are not asked for again. */
async function ingestMissingDays(options: DemoOptions): Promise<void> {
  const settings = readPlatformSettings();
  const done = path.join(options.stateDir, 'ingested-days.json');
  const ingested = new Set(existsSync(done) ? (JSON.parse(readFileSync(done, 'utf8')) as string[]) : []);
  const wanted = await demoDays(options, settings.STATS_API_URL);
  const days = wanted.filter((day) => !ingested.has(day));
  if (days.length === 0) return;
  say(`ingesting ${days.length} days, ${days[0]} to ${days.at(-1)}`);
  const bar = daysProgressBar('ingest');
  const results = await withTemporal((client) =>
    ingestDays(client, days, { kind: 'backfill', parallelDays: 2, onProgress: bar.update }),
  ).finally(() => bar.stop());
  for (const day of results.filter(({ troubled }) => troubled.length > 0)) say(describeDay(day));
  say('asking for transactions');
  const injuries = await loadTransactions(options, wanted);
  if (injuries !== null) say(`${injuries.stints} stints from ${injuries.transactions} transactions`);
  writeFileSync(done, JSON.stringify([...ingested, ...days].sort()));
}

demo(demoOptions(process.argv.slice(2))).catch((error: unknown) => {
  console.error(error instanceof Error ? `[demo] ${error.message}` : error);
  process.exitCode = 1;
});
