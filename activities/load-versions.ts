import { IngestError } from '../core/errors';
import { gamePk } from '../core/ids';
import type { IsoDate } from '../core/ids';
import { rawKey } from '../lake/keys';
import type { ManifestEntry } from '../lake/keys';
import type { GameToLoad } from '../store/load-games';
import type { Store } from '../store/open-store';
import type { ActivityDependencies } from './dependencies';
import { parserVersionOf, readKeptGame } from './kept-game';
import { plausibleFindings } from './plausible-game';

/** Objects in flight at once: the lake's answers overlap with the parse. */
const LANES = 4;
/** Games a transaction: a day's. Their rows wait in memory for it, about 2 MB a game. */
const GAMES_AT_ONCE = 20;

export interface LoadedVersions {
  readonly rowsWritten: number;
  /** Games of which the version was refused; each is noted with its reason. */
  readonly refused: readonly string[];
}

interface Run {
  readonly workflowId: string;
  readonly signal: AbortSignal;
}

/**
 * Reads versions of games from the lake and loads them together, each game at most once. What can't be read or loaded
 * is noted as quarantined and keeps nobody else out.
 *
 * @throws IngestError of a retryable kind; what was loaded by then stays
 */
export async function loadVersions(
  dependencies: ActivityDependencies,
  entries: readonly ManifestEntry[],
  run: Run,
): Promise<LoadedVersions> {
  const refused: string[] = [];
  let rowsWritten = 0;
  for (let start = 0; start < entries.length; start += GAMES_AT_ONCE) {
    const part = entries.slice(start, start + GAMES_AT_ONCE);
    const games: GameToLoad[] = [];
    await inLanes(part, async (entry) => {
      run.signal.throwIfAborted();
      try {
        games.push(await readVersion(dependencies, entry, run.workflowId));
      } catch (error) {
        await refuse(dependencies, entry, run.workflowId, error);
        refused.push(entry.id);
      }
    });
    rowsWritten += await loadTogether(dependencies.store, games, async (game, error) => {
      const entry = part.find(({ id }) => Number(id) === game.parsed.game.gamePk);
      if (entry === undefined) throw error;
      await refuse(dependencies, entry, run.workflowId, error);
      refused.push(entry.id);
    });
  }
  return { rowsWritten, refused };
}

async function readVersion(
  { lake, store, sourceName }: ActivityDependencies,
  entry: ManifestEntry,
  workflowId: string,
): Promise<GameToLoad> {
  const lakeKey = rawKey(entry, entry.hash);
  const parsed = await readKeptGame(lake, entry, sourceName);
  const version = {
    lakeKey,
    contentHash: entry.hash,
    observedAt: entry.observedAt,
    parserVersion: parserVersionOf(entry.kind),
    workflowId,
  };
  return { parsed, version, findings: await plausibleFindings(store, parsed, version) };
}

/** Loads games in one transaction; when the database refuses a row of one of them, in one each. */
async function loadTogether(
  store: Store,
  games: readonly GameToLoad[],
  onRefused: (game: GameToLoad, error: unknown) => Promise<void>,
): Promise<number> {
  try {
    const loads = await store.loadGames(games);
    return loads.reduce((sum, { rowsWritten }) => sum + rowsWritten, 0);
  } catch (error) {
    if (!(error instanceof IngestError) || error.retryable) throw error;
    const [only] = games;
    if (games.length === 1 && only !== undefined) {
      await onRefused(only, error);
      return 0;
    }
  }
  let rowsWritten = 0;
  for (const game of games) rowsWritten += await loadTogether(store, [game], onRefused);
  return rowsWritten;
}

/** Notes a version that is no good. @throws what is not about this version, or may pass */
async function refuse(
  { store }: ActivityDependencies,
  entry: ManifestEntry,
  workflowId: string,
  error: unknown,
): Promise<void> {
  if (!(error instanceof IngestError) || error.retryable) throw error;
  // Bad history files say nothing against a good feed.
  const isHistory = entry.kind !== 'feed';
  const pk = gamePk(Number(entry.id));
  if (isHistory && (await store.knownGames([pk])).get(pk)?.current !== undefined) return;
  await store.recordGameIngest({
    gamePk: pk,
    officialDate: entry.day as IsoDate,
    season: Number(entry.day.slice(0, 4)),
    outcome: 'quarantined',
    errorKind: error.kind,
    errorMessage: error.message,
    lakeKey: rawKey(entry, entry.hash),
    workflowId,
  });
}

/** A fixed number of lanes takes the items in order; when one fails, the others take no further ones. */
async function inLanes<T>(items: readonly T[], work: (item: T) => Promise<void>): Promise<void> {
  const queue = [...items];
  const lane = async () => {
    for (let item = queue.shift(); item !== undefined; item = queue.shift()) {
      await work(item).catch((error: unknown) => {
        queue.length = 0;
        throw error;
      });
    }
  };
  await Promise.all(Array.from({ length: LANES }, lane));
}
