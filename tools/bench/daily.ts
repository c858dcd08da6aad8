import { existsSync, rmSync } from 'node:fs';
import path from 'node:path';
import { readPlatformSettings } from '../../config/platform';
import type { IsoDate } from '../../core/ids';
import { openStore } from '../../store/open-store';
import { WORKFLOW_BUNDLE, build } from '../build';
import { startSource, startWorker } from '../demo/children';
import { freePorts } from '../local/process/port';
import { startLocalServices } from '../local/services/local-services';
import { withTemporal } from '../ops/connect';
import { ingestDays } from '../ops/ingest';
import { prepare } from '../ops/prepare';

/** Recordings beside the checkout; without them the simulated league's games are taken. */
const RECORDINGS = path.resolve('..', 'shared', 'recordings', 'feeds');
const CLONE_DAY = '2030-07-01' as IsoDate;
const LEAGUE_DAY = '2026-09-22' as IsoDate;
const CLONES_OF_EACH = 3;

export interface DailyReport {
  readonly feeds: 'recorded' | 'simulated';
  readonly games: number;
  readonly pitches: number;
  /** From the command to the day's result, Temporal included. */
  readonly first_s: number;
  /** The same day again, nothing changed. */
  readonly again_s: number;
  readonly again_rows_written: number;
}

/**
 * A day through the whole platform: source, Temporal, lake, database, each a process of its own. The database
 * flushes at each commit, as the demo's does.
 */
export async function benchDaily(say: (text: string) => void): Promise<DailyReport> {
  const stateDir = path.resolve('.injuryfx', 'bench-daily');
  rmSync(stateDir, { recursive: true, force: true });
  const [temporal = 0, temporalUi = 0, s3 = 0, mysql = 0, sourcePort = 0] = await freePorts(5);
  await build(say);
  const services = await startLocalServices({
    stateDir,
    ports: { temporal, temporalUi, s3, mysql },
    env: {},
  });
  const recorded = existsSync(RECORDINGS);
  const env = {
    ...services.env,
    WORKFLOW_BUNDLE,
    SOURCE_NAME: recorded ? 'mlb' : 'league',
    STATS_API_URL: `http://127.0.0.1:${sourcePort}`,
    SOURCE_REQUESTS_PER_SECOND: '100',
  };
  Object.assign(process.env, env);
  const child = { stateDir, env };
  const running: { stop(): Promise<unknown> }[] = [services];
  try {
    await prepare();
    running.push(
      recorded
        ? await startSource({ kind: 'recordings', folder: RECORDINGS }, sourcePort, child, [
            ...['--clones', String(CLONES_OF_EACH), '--clone-date', CLONE_DAY],
          ])
        : await startSource({ kind: 'league' }, sourcePort, child),
    );
    running.push(await startWorker(child));
    // A day off warms the worker up: what is measured is a day, not a start.
    await timedDay('2030-12-24' as IsoDate);
    const day = recorded ? CLONE_DAY : LEAGUE_DAY;
    const first = await timedDay(day);
    const again = await timedDay(day);
    const store = openStore(readPlatformSettings().DATABASE_URL, 2);
    const { pitches } = await store.status().finally(() => store.close());
    return {
      feeds: recorded ? 'recorded' : 'simulated',
      games: first.scheduled,
      pitches,
      first_s: first.seconds,
      again_s: again.seconds,
      again_rows_written: again.rowsWritten,
    };
  } finally {
    for (const part of running.reverse()) await part.stop();
    rmSync(stateDir, { recursive: true, force: true });
  }
}

async function timedDay(date: IsoDate) {
  const startedAt = performance.now();
  const [day] = await withTemporal((client) => ingestDays(client, [date], { kind: 'manual' }));
  if (day === undefined) throw new Error(`${date} gave no result`);
  return { ...day, seconds: Number(((performance.now() - startedAt) / 1_000).toFixed(2)) };
}
