import { IngestError } from '../core/errors';
import type { ErrorKind } from '../core/errors';
import { gamePk } from '../core/ids';
import type { GamePk, IsoDate } from '../core/ids';
import { rawKey } from '../lake/keys';
import type { ManifestEntry } from '../lake/keys';
import type { VersionOutcome } from '../store/game-version';
import type { GameToLoad } from '../store/load-games';
import type { Store } from '../store/open-store';
import type { ActivityDependencies } from './dependencies';
import { parserVersionOf, readKeptGame } from './kept-game';
import { plausibleFindings } from './plausible-game';

/** Objects in flight at once: the lake's answers overlap with the parse. */
const LANES = 4;
/** Games a transaction: a day's. Their rows wait in memory for it, about 2 MB a game. */
const GAMES_AT_ONCE = 20;

/** Why a version was not taken, with file, field and value in the message. */
export interface Refusal {
  readonly kind: ErrorKind;
  readonly message: string;
  /** False for bad history files of a game that the tables hold: they say nothing against it. */
  readonly isQuarantined: boolean;
}

/** What became of a version. */
export interface LoadedVersion {
  readonly gamePk: GamePk;
  readonly outcome: VersionOutcome | 'refused';
  readonly rowsWritten: number;
  /** Pitches that it tells of; 0 when it could not be read. */
  readonly pitches: number;
  readonly refusal?: Refusal;
}

interface Run {
  readonly workflowId: string;
  readonly signal: AbortSignal;
}

/** A version between lake and store. */
interface ReadVersion extends GameToLoad {
  readonly entry: ManifestEntry;
}

/**
 * Reads versions of games from the lake and loads them together, each game at most once. What can't be read or loaded
 * is refused, noted as quarantined, and keeps nobody else out.
 *
 * @returns what became of each, in no particular order
 * @throws IngestError of a retryable kind; what was loaded by then stays
 */
export async function loadVersions(
  dependencies: ActivityDependencies,
  entries: readonly ManifestEntry[],
  run: Run,
): Promise<LoadedVersion[]> {
  const done: LoadedVersion[] = [];
  for (let start = 0; start < entries.length; start += GAMES_AT_ONCE) {
    const games: ReadVersion[] = [];
    await inLanes(entries.slice(start, start + GAMES_AT_ONCE), async (entry) => {
      run.signal.throwIfAborted();
      try {
        games.push(await readVersion(dependencies, entry, run.workflowId));
      } catch (error) {
        done.push(await refuse(dependencies.store, entry, run.workflowId, error));
      }
    });
    done.push(...(await loadTogether(dependencies.store, games)));
    await recordHistorySource(dependencies, games);
  }
  return done;
}

async function readVersion(
  { lake, store, sourceName }: ActivityDependencies,
  entry: ManifestEntry,
  workflowId: string,
): Promise<ReadVersion> {
  const parsed = await readKeptGame(lake, entry, sourceName);
  const version = {
    lakeKey: rawKey(entry, entry.hash),
    contentHash: entry.hash,
    observedAt: entry.observedAt,
    parserVersion: parserVersionOf(entry.kind),
    workflowId,
  };
  return { entry, parsed, version, findings: await plausibleFindings(store, parsed, version) };
}

/** Loads games in one transaction; when the database refuses a row of one of them, in one each. */
async function loadTogether(store: Store, games: readonly ReadVersion[]): Promise<LoadedVersion[]> {
  try {
    const loads = await store.loadGames(games);
    return loads.map(({ outcome, rowsWritten }, n) => {
      const parsed = games[n]?.parsed;
      if (parsed === undefined) throw new Error('the store told of a game that it was not given');
      return { gamePk: parsed.game.gamePk, outcome, rowsWritten, pitches: parsed.pitches.length };
    });
  } catch (error) {
    if (!(error instanceof IngestError) || error.retryable) throw error;
    const [only] = games;
    if (games.length === 1 && only !== undefined) {
      return [await refuse(store, only.entry, only.version.workflowId, error)];
    }
  }
  const done: LoadedVersion[] = [];
  for (const game of games) done.push(...(await loadTogether(store, [game])));
  return done;
}

/** Notes a version that is no good. @throws what is not about this version, or may pass */
async function refuse(
  store: Store,
  entry: ManifestEntry,
  workflowId: string,
  error: unknown,
): Promise<LoadedVersion> {
  if (!(error instanceof IngestError) || error.retryable) throw error;
  const pk = gamePk(Number(entry.id));
  const isQuarantined =
    entry.kind === 'feed' || (await store.knownGames([pk])).get(pk)?.current === undefined;
  if (isQuarantined) {
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
  const refusal = { kind: error.kind, message: error.message, isQuarantined };
  return { gamePk: pk, outcome: 'refused', rowsWritten: 0, pitches: 0, refusal };
}

/** A feed's copyright line comes with its schedule; history files bring their own. */
async function recordHistorySource(
  { store, sourceName }: ActivityDependencies,
  games: readonly ReadVersion[],
): Promise<void> {
  const history = games.find(({ entry }) => entry.kind !== 'feed');
  if (history === undefined) return;
  await store.recordSourceOnce({
    source: sourceName,
    fictional: sourceName === 'league',
    copyright: history.parsed.copyright ?? '',
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
