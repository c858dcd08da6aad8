import path from 'node:path';
import { migrate } from '../../../store/migrate';
import { openStore } from '../../../store/open-store';
import { runCommand } from '../../local/packages/command';
import type { PythonPeers } from '../../local/packages/python-peers';
import { createScratchDatabase } from '../../local/services/scratch-database';

/** What a loader, ours or a peer's, prints of itself. */
export interface LoaderRun {
  readonly method: string;
  readonly driver: string;
  readonly runtime: string;
  readonly games: number;
  /** Rows handed to the database, shared ones counted at each game that writes them. */
  readonly rows_written: number;
  /** From the first file to the last commit, parse included, the program's start not. */
  readonly seconds: number;
  readonly parse_s: number;
  readonly peak_rss_mb: number;
}

/** Rows that are in the database afterwards, by table. */
export type RowCounts = Readonly<Record<string, number>>;

/** Loads the first games of a folder into a database and returns the line that the loader prints. */
export type Loader = (folder: string, url: string, games: number) => Promise<string>;

/** The slowest peers are slow on a slow machine. */
const PATIENCE_MS = 3_600_000;

/** @param perCommit - games that we load in one transaction */
export function ourLoader(perCommit: number): Loader {
  const start = ['--import', 'tsx', 'tools/bench/peers/ours.ts'];
  return (folder, url, games) =>
    runCommand(process.execPath, [...start, folder, url, String(games), String(perCommit)], {
      timeoutMs: PATIENCE_MS,
    });
}

export function peerLoader({ python, env }: PythonPeers, method: string): Loader {
  return (folder, url, games) =>
    runCommand(python, ['tools/bench/peers/load.py', method, folder, url, String(games)], {
      env,
      timeoutMs: PATIENCE_MS,
    });
}

/** Runs a loader against an empty database of its own with our tables, and counts what it left there. */
export async function runLoader(
  adminUrl: string,
  loader: Loader,
  folder: string,
  games: number,
): Promise<{ run: LoaderRun; rows: RowCounts }> {
  const database = await createScratchDatabase(adminUrl);
  try {
    await migrate(database.url, path.resolve('prisma', 'migrations'));
    const run = JSON.parse(await loader(folder, database.url, games)) as LoaderRun;
    const store = openStore(database.url, 2);
    const { tables } = await store.digest().finally(() => store.close());
    return { run, rows: Object.fromEntries(Object.entries(tables).map(([name, { rows }]) => [name, rows])) };
  } finally {
    await database.drop();
  }
}
