import { activityInfo, cancellationSignal, heartbeat } from '@temporalio/activity';
import { IngestError } from '../core/errors';
import type { GamePk } from '../core/ids';
import type { ActivityDependencies } from './dependencies';
import { heartbeating } from './heartbeating';
import { keptVersions } from './kept-versions';
import { loadVersions } from './load-versions';

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
 * Loads every kept version of one game in the order in which they were seen, as the live runs did. Interrupted, it can
 * be run again: what is loaded is skipped by its hash.
 *
 * @throws IngestError `NotFound` when the lake holds none
 */
export function replayKeptGame(dependencies: ActivityDependencies) {
  return async ({ gamePk }: { readonly gamePk: GamePk }): Promise<ReplayedGame> => {
    const versions = await keptVersions(dependencies, gamePk, heartbeat);
    if (versions.length === 0) {
      throw new IngestError('NotFound', `gamePk: the lake holds no version of game ${gamePk}`);
    }
    const run = {
      workflowId: activityInfo().workflowExecution?.workflowId ?? '',
      signal: cancellationSignal(),
    };
    let refused = 0;
    let rowsWritten = 0;
    let newestRefused = false;
    for (const version of versions) {
      const [loaded] = await heartbeating(() => loadVersions(dependencies, [version], run));
      newestRefused = loaded?.outcome === 'refused';
      if (newestRefused) refused += 1;
      rowsWritten += loaded?.rowsWritten ?? 0;
    }
    return { gamePk, versions: versions.length, refused, newestRefused, rowsWritten };
  };
}
