import { activityInfo, cancellationSignal } from '@temporalio/activity';
import type { ManifestEntry } from '../lake/keys';
import type { ActivityDependencies } from './dependencies';
import { heartbeating } from './heartbeating';
import { loadVersions } from './load-versions';
import type { LoadedVersion } from './load-versions';

/** Loads a game from its kept history files. `stale`: the tables hold a feed of it, which is newer whenever it came. */
export function importGame(dependencies: ActivityDependencies) {
  return ({ entry }: { readonly entry: ManifestEntry }): Promise<LoadedVersion> =>
    heartbeating(async () => {
      const [loaded] = await loadVersions(dependencies, [entry], {
        workflowId: activityInfo().workflowExecution?.workflowId ?? '',
        signal: cancellationSignal(),
      });
      if (loaded === undefined) throw new Error(`nothing became of ${entry.kind} ${entry.id}`);
      return loaded;
    });
}
