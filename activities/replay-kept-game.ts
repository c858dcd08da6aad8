import { activityInfo, cancellationSignal, heartbeat } from '@temporalio/activity';
import { IngestError } from '../core/errors';
import { PARSER_VERSION } from '../core/gameday/parse-feed';
import type { GamePk, IsoDate } from '../core/ids';
import { rawKey } from '../lake/keys';
import type { ManifestEntry } from '../lake/keys';
import type { ActivityDependencies } from './dependencies';
import { heartbeating } from './heartbeating';
import { readKeptFeed } from './kept-feed';
import { keptVersions } from './kept-versions';

/** What a game's replay did. */
export interface ReplayedGame {
  readonly gamePk: GamePk;
  /** Versions that the lake holds. */
  readonly versions: number;
  /** Those of them that were refused; the last refusal is noted. */
  readonly refused: number;
  /** The version seen last was refused: the game is quarantined. */
  readonly newestRefused: boolean;
  readonly rowsWritten: number;
}

/**
 * Loads every kept version of one game in the order in which they were seen, as the live runs did.
 *
 * @throws IngestError `NotFound` when the lake holds none
 */
export function replayKeptGame(dependencies: ActivityDependencies) {
  const { lake, store, sourceName } = dependencies;

  async function load(entry: ManifestEntry, gamePk: GamePk): Promise<number> {
    const lakeKey = rawKey(entry, entry.hash);
    const workflowId = activityInfo().workflowExecution?.workflowId ?? '';
    try {
      const parsed = await readKeptFeed(lake, lakeKey, sourceName);
      const { rowsWritten } = await store.loadGame(parsed, {
        lakeKey,
        contentHash: entry.hash,
        observedAt: entry.observedAt,
        parserVersion: PARSER_VERSION,
        workflowId,
      });
      return rowsWritten;
    } catch (error) {
      if (!(error instanceof IngestError) || error.retryable) throw error;
      await store.recordGameIngest({
        gamePk,
        officialDate: entry.day as IsoDate,
        season: Number(entry.day.slice(0, 4)),
        outcome: 'quarantined',
        errorKind: error.kind,
        errorMessage: error.message,
        lakeKey,
        workflowId,
      });
      return REFUSED;
    }
  }

  return async ({ gamePk }: { readonly gamePk: GamePk }): Promise<ReplayedGame> => {
    const versions = await keptVersions(dependencies, gamePk);
    if (versions.length === 0) {
      throw new IngestError('NotFound', `gamePk: the lake holds no feed of game ${gamePk}`);
    }
    let refused = 0;
    let rowsWritten = 0;
    let newestRefused = false;
    for (const version of versions) {
      cancellationSignal().throwIfAborted();
      const written = await heartbeating(() => load(version, gamePk));
      newestRefused = written === REFUSED;
      if (newestRefused) refused += 1;
      else rowsWritten += written;
      heartbeat(version.hash);
    }
    return { gamePk, versions: versions.length, refused, newestRefused, rowsWritten };
  };
}

/** In place of a number of rows: the version was refused. */
const REFUSED = -1;
