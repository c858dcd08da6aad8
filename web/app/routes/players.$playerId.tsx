import type { MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { pageMeta } from '../components/page-meta';
import { NoData, Section } from '../components/section';
import { pageLoader } from '../page-loader.server';
import { PlayerBatting } from '../pages/player/batting';
import { Career } from '../pages/player/career';
import { PlayerHeader } from '../pages/player/header';
import { PlayerInjuries } from '../pages/player/injuries';
import { Months } from '../pages/player/months';
import { PlayerPitching } from '../pages/player/pitching';
import { loadPlayer } from '../pages/player/player-loader.server';
import { Seasons } from '../pages/player/seasons';
import { PlayerSources } from '../pages/player/sources';
import { StretchChoices, stretchName } from '../pages/player/stretch-choices';
import { playerParameters } from '../parameters';

export const loader = pageLoader(playerParameters, (input, { store }) => loadPlayer(input, store));

export const meta: MetaFunction<typeof loader> = (args) =>
  pageMeta(args, {
    title: args.data?.name ?? 'Player',
    description:
      'Career, injuries and what changed after each, and measures by month of a player, each with its n.',
    ownPreview: true,
  });

type Loaded = ReturnType<typeof useLoaderData<typeof loader>>;

/** The games of one stretch of his career, or why there are none. */
function PlayerGames({ view, query }: { view: NonNullable<Loaded['view']>; query: Loaded['query'] }) {
  const { bio, stretches, chosen, batting, pitching } = view;
  const shown = chosen ? { ...query, season: chosen.season, games: chosen.kind } : query;
  const parts = [
    pitching && <PlayerPitching key="pitching" pitching={pitching} query={shown} bio={bio} />,
    batting && <PlayerBatting key="batting" batting={batting} query={shown} />,
  ];
  return (
    <>
      <Section id="games" title={chosen ? `Games: ${stretchName(chosen)}` : 'Games'}>
        <StretchChoices query={query} stretches={stretches} chosen={chosen} />
        {chosen && !batting && !pitching && (
          <div className="mt-6">
            <NoData>He neither batted nor pitched in the {stretchName(chosen)} games we have.</NoData>
          </div>
        )}
        {stretches.length === 0 && (
          <NoData>He is on a roster, but took part in none of the games we have.</NoData>
        )}
        {stretches.length > 0 && chosen === null && (
          <div className="mt-6">
            <NoData>No games of that kind in that season. Choose one above.</NoData>
          </div>
        )}
      </Section>
      {bio.primaryPosition === '1' ? parts : parts.reverse()}
    </>
  );
}

const PARTS = [
  ['timeline', 'Career'],
  ['injuries', 'Injuries'],
  ['months-pitcher', 'Pitching by month'],
  ['months-batter', 'Batting by month'],
  ['games', 'Games'],
  ['sources', 'Sources'],
] as const;

/** The parts of the page that there are. */
function PartLinks({ parts }: { parts: readonly string[] }) {
  return (
    <nav aria-label="On this page" className="no-print mt-5">
      <ul className="flex flex-wrap gap-x-5 gap-y-1 text-sm">
        {PARTS.filter(([id]) => parts.includes(id)).map(([id, words]) => (
          <li key={id}>
            <a href={`#${id}`}>{words}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

export default function Player() {
  const { name, view, history, query, today } = useLoaderData<typeof loader>();
  const { trades } = history;
  const parts = [
    history.timeline && 'timeline',
    'injuries',
    ...trades.map(({ role }) => `months-${role}`),
    view && 'games',
    history.span.count > 0 && 'sources',
  ].filter((part) => typeof part === 'string');
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
      <PartLinks parts={parts} />
      <Career history={history} query={query} name={name} />
      <PlayerInjuries {...history} playerId={query.playerId} />
      {trades.map((trade) => (
        <Months key={trade.role} trade={trade} query={query} name={name} />
      ))}
      {trades.map((trade) => (
        <Seasons key={trade.role} trade={trade} query={query} />
      ))}
      {view && <PlayerGames view={view} query={query} />}
      <PlayerSources history={history} query={query} />
    </>
  );
}
