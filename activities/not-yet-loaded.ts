import { gamePk } from '../core/ids';
import type { ManifestEntry } from '../lake/keys';
import type { Store } from '../store/open-store';
import { parserVersionOf } from './kept-game';

/** Outcomes after which a game's current version needs no second look. */
const SETTLED: ReadonlySet<string> = new Set(['loaded', 'pending', 'not_played']);

/**
 * Leaves out the versions that reading again could not change: the one in the tables, if today's parser has read it,
 * and those that it replaced or that came too late. Asked in two queries, so that a day that is loaded costs no more.
 *
 * @param games - the versions of each game, in the order in which they were seen
 */
export async function notYetLoaded(
  store: Store,
  games: readonly (readonly ManifestEntry[])[],
): Promise<ManifestEntry[][]> {
  const gamePks = games.flatMap(([first]) => (first === undefined ? [] : [gamePk(Number(first.id))]));
  const [known, ledger] = await Promise.all([store.knownGames(gamePks), store.knownVersions(gamePks)]);
  return games.map((versions) =>
    versions.filter(({ id, kind, hash }) => {
      const game = known.get(Number(id));
      if (!ledger.get(Number(id))?.has(hash) || game?.current === undefined) return true;
      if (game.current.contentHash !== hash) return false;
      return game.current.parserVersion !== parserVersionOf(kind) || !SETTLED.has(game.ingest);
    }),
  );
}
