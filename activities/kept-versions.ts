import { heartbeat } from '@temporalio/activity';
import type { GamePk } from '../core/ids';
import type { ManifestEntry } from '../lake/keys';
import type { ActivityDependencies } from './dependencies';

/**
 * All versions of a game's feed that the lake holds, in the order in which they were seen. They lie under the days
 * that the store knows of the game; where it knows none (it may be empty), all manifests of feeds are looked through.
 */
export async function keptVersions(
  { lake, store, sourceName }: Pick<ActivityDependencies, 'lake' | 'store' | 'sourceName'>,
  gamePk: GamePk,
): Promise<ManifestEntry[]> {
  const id = String(gamePk);
  const versions: ManifestEntry[] = [];
  for (const day of await store.daysOfGame(gamePk)) {
    for await (const entry of lake.entries(sourceName, 'feed', `${day}/${id}/`)) versions.push(entry);
  }
  if (versions.length === 0) {
    for await (const entry of lake.entries(sourceName, 'feed')) {
      if (entry.id === id) versions.push(entry);
      heartbeat();
    }
  }
  return versions.sort((a, b) => (a.observedAt < b.observedAt ? -1 : 1));
}
