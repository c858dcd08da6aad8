import { readdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { freePorts } from '../local/process/port';
import { PythonPeersUnavailable, pythonPeers } from '../local/packages/python-peers';
import { startMariadb } from '../local/services/mariadb';
import { localSecrets } from '../local/services/secrets';
import { writeFeedFiles } from './peers/feed-files';
import { ourLoader, peerLoader, runLoader } from './peers/run-loader';
import type { Loader, LoaderRun, RowCounts } from './peers/run-loader';

const REPEATS = 3;
/** A tenth of a season. */
const GAMES = 243;
/** Slow ways tell as much on fewer games, and once: a row each and a commit each takes a second a game. */
const MOST_GAMES = { executemany: GAMES, to_sql: 60, to_sql_multi: 30, old_importer: 5 } as const;
/** Games that a replay loads in one transaction: those of a day. */
const GAMES_A_DAY = 15;
const SEASON_GAMES = 2_430;

/** One way of loading, the median of its runs. */
export interface PeerResult extends LoaderRun {
  readonly runs: number;
  readonly rows: RowCounts;
  readonly games_per_s: number;
  readonly rows_per_s: number;
  /** A season at this speed; of a method that was run on a few games only, an extrapolation. */
  readonly season_s: number;
}

export interface PeersReport {
  readonly games: number;
  /** Why there are no peers, where Python or its packages cannot be had. */
  readonly peers_missing?: string;
  readonly methods: readonly PeerResult[];
  readonly best_peer?: string;
  readonly best_peer_rows_per_s?: number;
  /** Our row rate as a season is loaded, a day a commit, over the best peer's; one process each. */
  readonly peer_ratio?: number;
  /** The same at a commit a game, as the peers do it. */
  readonly peer_ratio_by_game?: number;
  /** Our row rate over that of a connection and a commit a row. */
  readonly old_ratio?: number;
  readonly old_ratio_by_game?: number;
}

export interface PeersOptions {
  /** Holds `<gamePk>.json.gz` files of final games. */
  readonly feedsFolder: string;
  /** Default: all of the folder. */
  readonly games?: number;
  /** An account that may make databases; each run gets an empty one with all migrations applied. */
  readonly adminUrl: string;
  readonly repeats?: number;
  readonly say: (text: string) => void;
}

/**
 * Loads the same feeds into the same tables by us and the ways people do it in Python, a process each, a commit a game.
 *
 * @throws Error when a peer leaves another number of rows in a table than we do
 */
export async function runPeers(options: PeersOptions): Promise<PeersReport> {
  const available = readdirSync(options.feedsFolder).filter((name) => name.endsWith('.json.gz')).length;
  const games = Math.min(options.games ?? available, available);
  const repeats = options.repeats ?? REPEATS;
  const measure = measureIn(options);
  const ours = await measure('ours', ourLoader(1), games, repeats);
  const byDay = await measure('ours, a day a commit', ourLoader(GAMES_A_DAY), games, repeats);
  sameRows(ours, byDay);
  const own = { games, methods: [ours, byDay] };
  const python = await pythonPeers().catch((error: unknown) => {
    if (error instanceof PythonPeersUnavailable) return error.message;
    throw error;
  });
  if (typeof python === 'string') {
    options.say(python);
    return { ...own, peers_missing: python };
  }
  options.say(`the peers' driver is ${python.driver}`);
  const peers: PeerResult[] = [];
  for (const [method, most] of Object.entries(MOST_GAMES)) {
    const some = Math.min(most, games);
    const peer = await measure(method, peerLoader(python, method), some, some < games ? 1 : repeats);
    sameRows(some < games ? await measure('ours, as many', ourLoader(1), some, 1) : ours, peer);
    peers.push(peer);
  }
  const old = peers.at(-1) ?? byDay;
  const best = peers.reduce((a, b) => (b.rows_per_s > a.rows_per_s ? b : a));
  const ratio = (to: PeerResult, from = byDay) => Number((from.rows_per_s / to.rows_per_s).toFixed(2));
  return {
    games,
    methods: [ours, byDay, ...peers],
    best_peer: best.method,
    best_peer_rows_per_s: best.rows_per_s,
    peer_ratio: ratio(best),
    peer_ratio_by_game: ratio(best, ours),
    old_ratio: ratio(old),
    old_ratio_by_game: ratio(old, ours),
  };
}

function measureIn({ adminUrl, feedsFolder, say }: PeersOptions) {
  return async (title: string, loader: Loader, games: number, runs: number): Promise<PeerResult> => {
    const results = [];
    for (let n = 0; n < runs; n += 1) results.push(await runLoader(adminUrl, loader, feedsFolder, games));
    results.sort((a, b) => a.run.seconds - b.run.seconds);
    const median = results[Math.floor(results.length / 2)];
    if (median === undefined) throw new Error(`${title}: no run`);
    const { run, rows } = median;
    const rate = run.games / run.seconds;
    say(`${title}: ${run.games} games in ${run.seconds.toFixed(2)} s, ${rate.toFixed(1)} a second`);
    return {
      ...run,
      runs,
      rows,
      seconds: rounded(run.seconds),
      parse_s: rounded(run.parse_s),
      peak_rss_mb: Math.round(run.peak_rss_mb),
      games_per_s: rounded(rate),
      rows_per_s: Math.round(run.rows_written / run.seconds),
      season_s: rounded(SEASON_GAMES / rate),
    };
  };
}

const rounded = (figure: number): number => Number(figure.toFixed(2));

function sameRows(ours: PeerResult, peer: PeerResult): void {
  for (const [table, rows] of Object.entries(ours.rows)) {
    if (rows !== peer.rows[table]) {
      throw new Error(
        `${peer.method} left ${peer.rows[table]} rows in ${table}, ours ${rows}: not the same work`,
      );
    }
  }
}

/** The peers on a server of their own that flushes at each commit, as the demo's does. */
export async function benchPeers(say: (text: string) => void): Promise<PeersReport & { feeds: string }> {
  const stateDir = path.resolve('.injuryfx', 'bench-peers');
  rmSync(stateDir, { recursive: true, force: true });
  const feedsFolder = path.join(stateDir, 'feeds');
  const feeds = writeFeedFiles(feedsFolder, GAMES);
  const [port = 0] = await freePorts(1);
  const server = await startMariadb({ stateDir, port, secrets: localSecrets(stateDir) });
  try {
    return { feeds, ...(await runPeers({ feedsFolder, adminUrl: server.adminUrl, say })) };
  } finally {
    await server.stop();
    rmSync(stateDir, { recursive: true, force: true });
  }
}
