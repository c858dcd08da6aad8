import { useLoaderData, useRouteLoaderData } from '@remix-run/react';
import { Link } from '../components/link';
import type { HomePage } from '../../../store/read/home';
import { FreshnessLine } from '../components/freshness-line';
import { GameGrid } from '../components/game-card';
import { pageTitle } from '../components/page-title';
import { SearchForm } from '../components/search-form';
import { NoData, Section } from '../components/section';
import { longDate } from '../format/date';
import { pageLoader } from '../page-loader.server';
import { HomeHighlights } from '../pages/home/highlights';
import { HurtNow } from '../pages/home/hurt-now';
import { Listed, Noted } from '../pages/home/noted';
import { BackLately } from '../pages/home/returns';
import { SeasonInjuries, seasonInWords } from '../pages/home/season-injuries';
import { noParameters } from '../parameters';
import type { loader as rootLoader } from '../root';

export const meta = pageTitle('What an injury changes');

export const loader = pageLoader(noParameters, (_none, { store }) => store.home());

function Hero() {
  const root = useRouteLoaderData<typeof rootLoader>('root');
  return (
    <div className="mx-auto max-w-3xl py-4 text-center sm:py-9">
      <h1>What an injury changes in a baseball player, and how sure we can be.</h1>
      <p className="mx-auto mt-4 max-w-xl text-muted">
        Every pitch of every game, read each morning. What a player did before he was hurt, what he did after,
        and how much of the difference could be chance.
      </p>
      <div className="mt-7">
        <SearchForm size="large" />
      </div>
      <div className="mt-5 text-sm text-muted">{root && <FreshnessLine freshness={root.freshness} />}</div>
    </div>
  );
}

function Injuries({ home: { injuries, returns, isOffSeason } }: { home: HomePage }) {
  if (injuries.asOf === null)
    return (
      <Section title="Injuries">
        <div className="space-y-3">
          {injuries.listed.length > 0 && <Listed players={injuries.listed} />}
          <Noted events={injuries.events} />
        </div>
      </Section>
    );
  return (
    <>
      <Section
        title={injuries.when === 'now' ? 'Who is hurt now' : 'Who ended the season hurt'}
        note={
          injuries.when === 'season_end' &&
          'The season is over; clubs place nobody until spring. These were on an injured list when it ended.'
        }
      >
        <HurtNow {...injuries} />
      </Section>
      <Section title={isOffSeason ? 'Who came back in the season’s last weeks' : 'Who came back lately'}>
        <BackLately {...returns} />
      </Section>
    </>
  );
}

function SeasonAtAGlance({ home: { season, isOffSeason } }: { home: HomePage }) {
  if (season === null) return null;
  return (
    <Section
      title={isOffSeason ? `The ${season.season} season` : `The ${season.season} season so far`}
      note={seasonInWords(season)}
    >
      <SeasonInjuries {...season} />
    </Section>
  );
}

function Games({ home: { days, latestDay, highlights } }: { home: HomePage }) {
  return (
    <>
      {days.map((day, index) => (
        <Section key={day.date} title={longDate(day.date)}>
          <GameGrid games={day.games} />
          {index === 0 && highlights && (
            <div className="mt-6">
              <h3 className="mb-3">What stood out</h3>
              <HomeHighlights highlights={highlights} />
            </div>
          )}
        </Section>
      ))}
      {latestDay && (
        <p className="mt-6">
          <Link to={`/days/${latestDay}`}>All days of the month</Link>
        </p>
      )}
    </>
  );
}

export default function Home() {
  const home = useLoaderData<typeof loader>();
  return (
    <>
      <Hero />
      {home.latestDay === null && (
        <NoData>No game has been loaded yet. The first day appears here as soon as it is ingested.</NoData>
      )}
      {home.isOffSeason && <SeasonAtAGlance home={home} />}
      <Injuries home={home} />
      {!home.isOffSeason && <SeasonAtAGlance home={home} />}
      <Games home={home} />
      {home.injuries.asOf !== null && home.injuries.events.length > 0 && (
        <Section title="On the field">
          <Noted events={home.injuries.events} />
        </Section>
      )}
    </>
  );
}
