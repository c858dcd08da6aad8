import { Link, useLoaderData, useRouteLoaderData } from '@remix-run/react';
import { FreshnessLine } from '../components/freshness-line';
import { GameGrid } from '../components/game-card';
import { pageTitle } from '../components/page-title';
import { SearchForm } from '../components/search-form';
import { NoData, Section } from '../components/section';
import { longDate } from '../format/date';
import { pageLoader } from '../page-loader.server';
import { HomeHighlights } from '../pages/home-highlights';
import { HomeInjuries } from '../pages/home-injuries';
import { noParameters } from '../parameters';
import type { loader as rootLoader } from '../root';

export const meta = pageTitle('What an injury changes');

export const loader = pageLoader(noParameters, (_none, { store }) => store.home());

export default function Home() {
  const { latestDay, days, highlights, injuries } = useLoaderData<typeof loader>();
  const root = useRouteLoaderData<typeof rootLoader>('root');
  const [newest, ...earlier] = days;
  return (
    <>
      <div className="mx-auto max-w-3xl py-6 text-center sm:py-12">
        <h1>What an injury changes in a baseball player, and how sure we can be.</h1>
        <p className="mx-auto mt-4 max-w-xl text-muted">
          Every pitch of every game, read each morning. What a player did before he was hurt, what he did
          after, and how much of the difference could be chance.
        </p>
        <div className="mt-7">
          <SearchForm size="large" />
        </div>
        <div className="mt-5 text-sm text-muted">{root && <FreshnessLine freshness={root.freshness} />}</div>
      </div>
      {newest ? (
        <Section title={longDate(newest.date)}>
          <GameGrid games={newest.games} />
        </Section>
      ) : (
        <NoData>No game has been loaded yet. The first day appears here as soon as it is ingested.</NoData>
      )}
      <Section title="Injuries">
        <HomeInjuries injuries={injuries} />
      </Section>
      {highlights && latestDay && (
        <Section title="What stood out" note={`Measured in the games of ${longDate(latestDay)}.`}>
          <HomeHighlights highlights={highlights} />
        </Section>
      )}
      {earlier.map((day) => (
        <Section key={day.date} title={longDate(day.date)}>
          <GameGrid games={day.games} />
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
