import { playerParameters } from '../parameters';
import { PlayerPreview } from '../previews/player-preview';
import { previewLoader } from '../previews/preview-loader.server';

export const loader = previewLoader(playerParameters, async ({ playerId }, { store }, { fictional }) => {
  const [page, injuries] = await Promise.all([
    store.player(playerId, { season: null, kind: null }),
    store.playerStints(playerId),
  ]);
  const [newest] = injuries.stints;
  if (page === null && newest === undefined) return null;
  const club = page?.clubs[0];
  const below = page && [page.bio.positionAbbrev, club?.name].filter(Boolean).join(' · ');
  return (
    <PlayerPreview
      name={page?.bio.fullName ?? newest?.name ?? ''}
      below={below ?? 'No games of his are loaded'}
      fictional={fictional}
      injuries={injuries}
    />
  );
});
