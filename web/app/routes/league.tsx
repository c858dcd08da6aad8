import { useLoaderData } from '@remix-run/react';
import { pageTitle } from '../components/page-title';
import { SeasonChoices } from '../components/season-choices';
import { NoData } from '../components/section';
import { longDate } from '../format/date';
import { count, counted } from '../format/figure';
import { pageLoader } from '../page-loader.server';
import { LeagueBody } from '../pages/league/league-body';
import { LeagueFilters } from '../pages/league/league-filters';
import { leagueView, UNKNOWN } from '../pages/league/league-view';
import { injuriesOf, mostDaysInWords } from '../pages/league/league-words';
import { leagueParameters } from '../parameters';

export const meta = pageTitle(
  'League',
  'What a season’s injuries cost: by part of the body, by club, by year.',
);

export const loader = pageLoader(leagueParameters, async ({ season, ...chosen }, { store }) => {
  const query = { ...chosen, region: chosen.region ?? null };
  const league = await store.leagueInjuries(season ?? null, query);
  return { league, query, view: leagueView(league, query) };
});

/** "Shoulder injuries of the league, 2016". */
function heading(words: string, season: number | null): string {
  const name = `${words.charAt(0).toUpperCase()}${words.slice(1)} of the league`;
  return season === null ? name : `${name}, ${season}`;
}

export default function League() {
  const { league, query, view } = useLoaderData<typeof loader>();
  const { season, seasons, clubs, asOf } = league;
  const open = clubs.some((club) => club.open > 0);
  const keep = `${query.region ? `&region=${query.region}` : ''}${query.role === 'all' ? '' : `&role=${query.role}`}`;
  const regions = [...new Set(league.regionYears.map(({ region }) => region ?? UNKNOWN))];
  const most = season === null ? null : mostDaysInWords(clubs, query, season);
  return (
    <>
      <h1>{heading(injuriesOf(query), season)}</h1>
      {most && <p className="mt-3 max-w-prose text-lg">{most}</p>}
      {season !== null && (
        <p className="mt-2 max-w-prose text-muted">
          {counted(view.stints, 'injury', 'injuries')} took {count(view.pitcherDays + view.batterDays)} days
          of the regular season: {count(view.pitcherDays)} from pitchers, {count(view.batterDays)} from
          batters.
          {open && asOf && ` The season is counted to ${longDate(asOf)}.`}
        </p>
      )}
      <SeasonChoices path="/league" seasons={seasons} season={season} keep={keep} />
      {season === null ? (
        <div className="mt-8">
          <NoData>
            {seasons.length === 0
              ? 'No injuries are loaded yet.'
              : 'No injuries of that season. Choose one above.'}
          </NoData>
        </div>
      ) : (
        <>
          <LeagueFilters season={season} query={query} regions={regions} />
          <LeagueBody league={league} season={season} query={query} view={view} />
        </>
      )}
    </>
  );
}
