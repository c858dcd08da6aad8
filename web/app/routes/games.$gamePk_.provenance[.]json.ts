import { gameParameters } from '../parameters';
import { provenanceJson } from '../provenance-json.server';

/** The bytes that a game was read from, the workflow that loaded them, and every version that its feed had. */
export const loader = provenanceJson(gameParameters, async ({ gamePk }, { store }) => {
  const page = await store.game(gamePk);
  if (page === null) return null;
  const { game, loaded, versions, findings } = page;
  const { outcome, errorKind, errorMessage } = game;
  return {
    games: await store.gameSources([gamePk]),
    feed: loaded?.provenance ?? null,
    outcome,
    error: errorKind === null ? null : { kind: errorKind, message: errorMessage },
    versions,
    findings,
  };
});
