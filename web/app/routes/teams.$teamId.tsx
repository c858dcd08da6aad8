import type { MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { Link } from '../components/link';
import { pageMeta } from '../components/page-meta';
import { SeasonChoices } from '../components/season-choices';
import { NoData, Section } from '../components/section';
import { counted } from '../format/figure';
import { ordinal } from '../format/ordinal';
import { pageLoader } from '../page-loader.server';
import { TeamBody } from '../pages/team/team-body';
import { teamView } from '../pages/team/team-view';
import { teamYears } from '../pages/team/team-years';
import { teamParameters } from '../parameters';

export const loader = pageLoader(teamParameters, async ({ teamId, season }, { store }) => {
  const team = await store.teamInjuries(teamId, season ?? null);
  return team && { team, view: teamView(team), years: teamYears(team.regionYears) };
});

export const meta: MetaFunction<typeof loader> = (args) => {
  const { data } = args;
  return pageMeta(args, {
    title: `Injuries of the ${data ? `${data.team.name}${data.team.season ? `, ${data.team.season}` : ''}` : 'club'}`,
    description: 'Who of the club was hurt, when, where, and how many days it took.',
  });
};

export default function Team() {
  const { team, view, years } = useLoaderData<typeof loader>();
  const { teamId, name, season, seasons, stints, rank } = team;
  return (
    <>
      <header>
        <p className="text-sm text-muted">
          <Link to={season === null ? '/teams' : `/teams?season=${season}`} className="text-link">
            All clubs
          </Link>
        </p>
        <h1 className="mt-1">{name}</h1>
        {season !== null && (
          <p className="mt-3 text-muted">
            {season}: {counted(stints.length, 'injury', 'injuries')} of{' '}
            {counted(view.players.length, 'player')}, {counted(view.days, 'day')} of the regular season missed
            {view.open > 0 && `, ${view.open} still out`}.
            {rank &&
              ` ${rank.place === 1 ? 'Most' : `${ordinal(rank.place)} most`} days of ${counted(rank.clubs, 'club')}.`}
          </p>
        )}
      </header>
      <SeasonChoices path={`/teams/${teamId}`} seasons={seasons} season={season} />
      {season === null ? (
        <Section title="Injuries">
          <NoData>
            {seasons.length === 0
              ? 'No injuries of this club are loaded.'
              : 'No injuries of this club in that season. Choose one above.'}
          </NoData>
        </Section>
      ) : (
        <TeamBody team={team} season={season} view={view} years={years} />
      )}
    </>
  );
}
