import { useLoaderData } from '@remix-run/react';
import { pageTitle } from '../components/page-title';
import { SeasonChoices } from '../components/season-choices';
import { NoData } from '../components/section';
import { pageLoader } from '../page-loader.server';
import { ClubTable } from '../pages/league/club-table';
import { seasonParameters } from '../parameters';

export const meta = pageTitle('Clubs', 'What each club lost to injuries in a season.');

export const loader = pageLoader(seasonParameters, ({ season }, { store }) => store.clubs(season ?? null));

export default function Teams() {
  const { season, seasons, clubs } = useLoaderData<typeof loader>();
  return (
    <>
      <h1>{season === null ? 'Clubs' : `Clubs and their injuries, ${season}`}</h1>
      <p className="mt-3 max-w-prose text-muted">
        Days of the regular season that players spent on an injured list. They count for the club that put him
        there, also where another club has him now.
      </p>
      <SeasonChoices path="/teams" seasons={seasons} season={season} />
      <div className="mt-6 max-w-4xl">
        {season === null ? (
          <NoData>
            {seasons.length === 0
              ? 'No injuries are loaded yet.'
              : 'No injuries of that season. Choose one above.'}
          </NoData>
        ) : (
          <ClubTable clubs={clubs} season={season} />
        )}
      </div>
    </>
  );
}
