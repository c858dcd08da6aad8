import type { MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { NoData } from '../components/section';
import { pageLoader } from '../page-loader.server';
import { PlayerBatting } from '../pages/player-batting';
import { PlayerHeader } from '../pages/player-header';
import { PlayerPitching } from '../pages/player-pitching';
import { playerView } from '../pages/player-view.server';
import { StretchChoices, stretchName } from '../pages/stretch-choices';
import { playerParameters } from '../parameters';
import type { PageHandle } from '../root';

export const handle: PageHandle = { withoutScripts: true };

export const loader = pageLoader(playerParameters, async ({ playerId, season, games }, { store }) => {
  const page = await store.player(playerId, { season: season ?? null, kind: games ?? null });
  if (page === null) return null;
  const { latestDay } = await store.freshness();
  return { ...playerView(page), today: latestDay };
});

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${data?.bio.fullName ?? 'Player'} · InjuryFX` },
  { name: 'description', content: 'Games, pitches and balls in play of a player, each figure with its n.' },
];

export default function Player() {
  const { bio, clubs, stretches, chosen, batting, pitching, today } = useLoaderData<typeof loader>();
  const pitcherFirst = bio.primaryPosition === '1';
  const parts = [
    pitching && <PlayerPitching key="pitching" pitching={pitching} bio={bio} />,
    batting && <PlayerBatting key="batting" batting={batting} />,
  ];
  return (
    <>
      <PlayerHeader bio={bio} clubs={clubs} today={today} />
      <StretchChoices playerId={bio.playerId} stretches={stretches} chosen={chosen} />
      {chosen && !batting && !pitching && (
        <div className="mt-8">
          <NoData>He neither batted nor pitched in the {stretchName(chosen)} games we have.</NoData>
        </div>
      )}
      {stretches.length === 0 && (
        <div className="mt-8">
          <NoData>He is on a roster, but took part in none of the games we have.</NoData>
        </div>
      )}
      {stretches.length > 0 && chosen === null && (
        <div className="mt-8">
          <NoData>No games of that kind in that season. Choose one above.</NoData>
        </div>
      )}
      {pitcherFirst ? parts : parts.reverse()}
    </>
  );
}
