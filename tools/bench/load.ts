import { readdirSync } from 'node:fs';
import path from 'node:path';
import type { IsoDate } from '../../core/ids';
import { startCrew } from './load/crew';
import { dumpRows, loadDumpedRows } from './load/dumped-rows';
import type { DumpedRows } from './load/dumped-rows';
import { peakMegabytes, withCpuUsage } from './load/process-usage';
import { GAMES_A_SEASON } from './load/season-plan';
import { CORES, startSeasonPlatform } from './load/season-platform';
import type { SeasonPlatform } from './load/season-platform';
import { rounded, timed } from './load/timed';
import { benchPeers } from './peers';

export interface LoadReport {
  readonly feeds: 'recorded' | 'simulated';
  readonly games: number;
  readonly pitches: number;
  readonly rows: number;
  /** From `ops replay` to its end: lake to tables through Temporal, one worker a core that has worked before. */
  readonly season_s: number;
  readonly games_per_s: number;
  /** The same work without Temporal, one process a core. */
  readonly library_s: number;
  readonly ceiling_parse_s: number;
  readonly ceiling_load_s: number;
  /** gunzip and JSON.parse on all cores, then LOAD DATA of the same rows over as many connections. */
  readonly ceiling_s: number;
  /** Our speed through Temporal over the ceiling's. */
  readonly ceiling_ratio: number;
  readonly library_ratio: number;
  /** Our row rate over the best Python peer's, parse included, a process each (`bench -- peers` tells all). */
  readonly peer_ratio?: number | undefined;
  /** The same at a commit a game, as the peers do it. */
  readonly peer_ratio_by_game?: number | undefined;
  /** Our row rate over that of a connection and a commit a row. */
  readonly old_ratio?: number | undefined;
  /** Of all workers together. */
  readonly peak_rss_mb: number;
  /** Processor time of each process, through Temporal and as a library. */
  readonly cpu_s: Readonly<Record<string, number>>;
  readonly library_cpu_s: Readonly<Record<string, number>>;
}

export interface LoadOptions {
  /** 2,430 when left out. */
  readonly games?: number;
}

/** A season from the lake to the tables: through Temporal, as a library, and the ceiling of both, in one run. */
export async function benchLoad(say: (text: string) => void, options: LoadOptions = {}): Promise<LoadReport> {
  const { games = GAMES_A_SEASON } = options;
  const season = await replayedSeason(games, say);
  say(`a season in ${season.season_s} s; now the peers`);
  const { peer_ratio, peer_ratio_by_game, old_ratio } = await benchPeers(say);
  return { ...season, peer_ratio, peer_ratio_by_game, old_ratio };
}

async function replayedSeason(games: number, say: (text: string) => void): Promise<LoadReport> {
  const platform = await startSeasonPlatform({ games, name: 'bench-load', say });
  try {
    say('as a library');
    const library = await asLibrary(platform);
    const dumped = await dumpRows(platform.databaseUrl, path.join(platform.stateDir, 'rows'));
    say('through Temporal');
    const temporal = await throughTemporal(platform);
    const { pitches } = await platform.withStore((store) => store.status());
    say('the ceiling');
    const ceiling = await ceilingOf(platform, dumped);
    const ceilingSeconds = ceiling.parse + ceiling.load;
    return {
      feeds: platform.plan.feeds,
      games: temporal.progress.games,
      pitches,
      rows: temporal.progress.rowsWritten,
      season_s: rounded(temporal.seconds),
      games_per_s: rounded(games / temporal.seconds),
      library_s: rounded(library.seconds),
      ceiling_parse_s: rounded(ceiling.parse),
      ceiling_load_s: rounded(ceiling.load),
      ceiling_s: rounded(ceilingSeconds),
      ceiling_ratio: rounded(ceilingSeconds / temporal.seconds),
      library_ratio: rounded(ceilingSeconds / library.seconds),
      peak_rss_mb: temporal.peak,
      cpu_s: temporal.cpu,
      library_cpu_s: library.cpu,
    };
  } finally {
    await platform.stop();
  }
}

const member = (name: string) => path.resolve('tools', 'bench', 'load', `${name}.ts`);

async function asLibrary({ servers, days, env, emptyDatabase }: SeasonPlatform) {
  await emptyDatabase();
  const crew = await startCrew<IsoDate, number>(member('library-member'), CORES, 2, env);
  const pids = Object.fromEntries(crew.pids.map((pid, n) => [`process_${n + 1}`, pid]));
  const run = await timed(() => withCpuUsage({ ...servers, ...pids }, () => crew.run(days)));
  await crew.stop();
  return { seconds: run.seconds, cpu: run.result.cpu };
}

const WARM_UP_DAYS = 30;

async function throughTemporal({ servers, days, emptyDatabase, startWorkers, replay }: SeasonPlatform) {
  await emptyDatabase();
  const workers = await startWorkers();
  // Workers run for weeks: what is measured is a replay, not the first minute of a process.
  await replay(days.slice(0, WARM_UP_DAYS));
  await emptyDatabase();
  const pids = Object.fromEntries(workers.map(({ name, pid }) => [name.replace('-', '_'), pid]));
  const run = await timed(() => withCpuUsage({ ...servers, ...pids }, () => replay()));
  const peak = workers.reduce((sum, { pid }) => sum + peakMegabytes(pid), 0);
  for (const worker of workers) await worker.stop();
  return { seconds: run.seconds, cpu: run.result.cpu, progress: run.result.result, peak };
}

async function ceilingOf(platform: SeasonPlatform, dumped: readonly DumpedRows[]) {
  await platform.emptyDatabase();
  const files = readdirSync(platform.feedsFolder)
    .filter((file) => file.endsWith('.gz'))
    .map((file) => path.join(platform.feedsFolder, file));
  const crew = await startCrew<string[], number>(member('parse-member'), CORES, 2);
  const parse = await timed(() => crew.run(inParts(files, 15)));
  await crew.stop();
  const load = await timed(() => loadDumpedRows(platform.databaseUrl, dumped, CORES));
  return { parse: parse.seconds, load: load.seconds };
}

function inParts<T>(items: readonly T[], size: number): T[][] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, n) =>
    items.slice(n * size, (n + 1) * size),
  );
}
