import type { GamePk } from '../core/ids';
import type { ManifestEntry } from '../lake/keys';
import type { ActivityDependencies } from './dependencies';
import { GAME_KINDS } from './kept-game';

/**
 * All observations of a game that the lake holds, in the order in which they were made; a content that came back is
 * there twice. They lie under the days that the store knows of the game; where it knows none (it may be empty), all
 * manifests of games are looked through.
 *
 * @param onProgress - called often while the manifests are looked through
 */
export async function keptVersions(
  { lake, store, sourceName }: Pick<ActivityDependencies, 'lake' | 'store' | 'sourceName'>,
  gamePk: GamePk,
  onProgress: () => void = () => {},
): Promise<ManifestEntry[]> {
  const id = String(gamePk);
  const versions: ManifestEntry[] = [];
  const days = await store.daysOfGame(gamePk);
  for (const kind of GAME_KINDS) {
    for (const day of days) {
      for await (const entry of lake.entries(sourceName, kind, `${day}/${id}/`)) versions.push(entry);
    }
  }
  if (versions.length === 0) {
    for (const kind of GAME_KINDS) {
      for await (const entry of lake.entries(sourceName, kind)) {
        if (entry.id === id) versions.push(entry);
        onProgress();
      }
    }
  }
  return versions.sort((a, b) => (a.observedAt < b.observedAt ? -1 : 1));
}
