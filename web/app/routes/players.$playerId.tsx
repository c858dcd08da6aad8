import type { MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { pageMeta } from '../components/page-meta';
import { NoData } from '../components/section';
import { pageLoader } from '../page-loader.server';
import { PlayerBatting } from '../pages/player-batting';
import { PlayerHeader } from '../pages/player-header';
import { PlayerInjuries } from '../pages/player-injuries';
import { PlayerPitching } from '../pages/player-pitching';
import { playerView } from '../pages/player-view.server';
import { StretchChoices, stretchName } from '../pages/stretch-choices';
import { playerParameters } from '../parameters';
import type { PageHandle } from '../root';

export const handle: PageHandle = { withoutScripts: true };

export const loader = pageLoader(playerParameters, async ({ playerId, season, games }, { store }) => {
  const [page, injuries, { latestDay: today }] = await Promise.all([
    store.player(playerId, { season: season ?? null, kind: games ?? null }),
    store.playerStints(playerId),
    store.freshness(),
  ]);
  const [newest] = injuries.stints;
  if (page === null && newest === undefined) return null;
  const name = page?.bio.fullName ?? newest?.name ?? '';
  return { name, view: page && playerView(page), injuries, today };
});

export const meta: MetaFunction<typeof loader> = (args) =>
  pageMeta(args, {
    title: args.data?.name ?? 'Player',
    description: 'Games, pitches and balls in play of a player, each figure with its n.',
    ownPreview: true,
  });

type Loaded = ReturnType<typeof useLoaderData<typeof loader>>;

/** The games of one stretch of his career, or why there are none. */
function PlayerGames({ view }: { view: NonNullable<Loaded['view']> }) {
  const { bio, stretches, chosen, batting, pitching } = view;
  const pitcherFirst = bio.primaryPosition === '1';
  const parts = [
    pitching && <PlayerPitching key="pitching" pitching={pitching} bio={bio} />,
    batting && <PlayerBatting key="batting" batting={batting} />,
  ];
  return (
    <>
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

export default function Player() {
  const { name, view, injuries, today } = useLoaderData<typeof loader>();
  return (
    <>
      {view ? (
        <PlayerHeader bio={view.bio} clubs={view.clubs} today={today} />
      ) : (
        <header>
          <h1 className="break-words">{name}</h1>
          <p className="mt-3 text-muted">
            None of his games are loaded; what is known of him comes from the clubs’ notes.
          </p>
        </header>
      )}
      <PlayerInjuries {...injuries} />
      {view && <PlayerGames view={view} />}
    </>
  );
}
