import { Link, useLoaderData } from '@remix-run/react';
import { pageTitle } from '../components/page-title';
import { SeasonChoices } from '../components/season-choices';
import { NoData, Panel, Section } from '../components/section';
import { longDate } from '../format/date';
import { count } from '../format/figure';
import { pageLoader } from '../page-loader.server';
import { InjuryTable } from '../pages/injury-table';
import { LeagueClubs } from '../pages/league-clubs';
import { LeagueYears } from '../pages/league-years';
import { RegionBars } from '../pages/region-bars';
import { seasonParameters } from '../parameters';
import type { PageHandle } from '../root';

export const meta = pageTitle(
  'League',
  'What a season’s injuries cost: by part of the body, by club, by year.',
);

export const handle: PageHandle = { withoutScripts: true };

export const loader = pageLoader(seasonParameters, ({ season }, { store }) =>
  store.leagueInjuries(season ?? null),
);

export default function League() {
  const { season, seasons, regions, clubs, years, longest, asOf } = useLoaderData<typeof loader>();
  const pitchers = regions.reduce((sum, row) => sum + row.pitcherDays, 0);
  const batters = regions.reduce((sum, row) => sum + row.batterDays, 0);
  const injuries = regions.reduce((sum, row) => sum + row.pitcherStints + row.batterStints, 0);
  const clubless = pitchers + batters - clubs.reduce((sum, club) => sum + club.days, 0);
  const open = clubs.some((club) => club.open > 0);
  return (
    <>
      <h1>{season === null ? 'Injuries of the league' : `Injuries of the league, ${season}`}</h1>
      {season !== null && (
        <p className="mt-3 max-w-prose text-muted">
          {count(injuries)} injuries took {count(pitchers + batters)} days of the regular season:{' '}
          {count(pitchers)} from pitchers, {count(batters)} from batters.
          {open && asOf && ` The season is counted to ${longDate(asOf)}.`}
        </p>
      )}
      <SeasonChoices path="/league" seasons={seasons} season={season} />
      {season === null && (
        <div className="mt-8">
          <NoData>
            {seasons.length === 0
              ? 'No injuries are loaded yet.'
              : 'No injuries of that season. Choose one above.'}
          </NoData>
        </div>
      )}
      {season !== null && (
        <div className="mt-8 grid items-start gap-4 lg:grid-cols-2">
          <Panel title="Days missed by part of the body" note="The first thing that a club names counts.">
            <RegionBars
              regions={regions.map((row) => ({ ...row, stints: row.pitcherStints + row.batterStints }))}
              search={`season=${season}`}
              caption={`Days missed by part of the body, ${season}`}
            />
          </Panel>
          <Panel
            title="Days missed by club"
            note={
              clubless > 0
                ? `For the club that put him on the list. Of ${count(clubless)} days more the club is not told.`
                : 'For the club that put him on the list.'
            }
          >
            <LeagueClubs clubs={clubs} season={season} />
          </Panel>
        </div>
      )}
      {season !== null && (
        <Section title={`Most days, ${season}`}>
          <InjuryTable stints={longest} caption={`Injuries of ${season} that took most days`} />
          <p className="mt-3 text-sm">
            <Link to={`/injuries?season=${season}&sort=longest`}>All injuries of {season}</Link>
          </p>
        </Section>
      )}
      {years.length > 0 && (
        <Section
          title="Year by year"
          note="Rules of the lists changed over the years: fifteen days became ten in 2017, and fifteen again for pitchers in 2022. A year without a column is not loaded."
        >
          <LeagueYears years={years} />
        </Section>
      )}
    </>
  );
}
