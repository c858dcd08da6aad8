import type { MetaFunction } from '@remix-run/node';
import { Link, useLoaderData } from '@remix-run/react';
import { pageMeta } from '../components/page-meta';
import { SeasonChoices } from '../components/season-choices';
import { NoData, Panel, Section } from '../components/section';
import { counted } from '../format/figure';
import { pageLoader } from '../page-loader.server';
import { InjuryTable } from '../pages/injury-table';
import { RegionBars } from '../pages/region-bars';
import { TeamTimeline } from '../pages/team-timeline';
import { teamView } from '../pages/team-view';
import { teamParameters } from '../parameters';
import type { PageHandle } from '../root';

export const handle: PageHandle = { withoutScripts: true };

export const loader = pageLoader(teamParameters, async ({ teamId, season }, { store }) => {
  const team = await store.teamInjuries(teamId, season ?? null);
  return team && { ...team, view: teamView(team) };
});

export const meta: MetaFunction<typeof loader> = (args) => {
  const { data } = args;
  return pageMeta(args, {
    title: `Injuries of the ${data ? `${data.name}${data.season ? `, ${data.season}` : ''}` : 'club'}`,
    description: 'Who of the club was hurt, when, where, and how many days it took.',
  });
};

export default function Team() {
  const { teamId, name, season, seasons, stints, view } = useLoaderData<typeof loader>();
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
          </p>
        )}
      </header>
      <SeasonChoices path={`/teams/${teamId}`} seasons={seasons} season={season} />
      {season === null ? (
        <div className="mt-8">
          <NoData>
            {seasons.length === 0
              ? 'No injuries of this club are loaded.'
              : 'No injuries of this club in that season. Choose one above.'}
          </NoData>
        </div>
      ) : (
        <>
          <Section title={`Who was out when, ${season}`}>
            <TeamTimeline axis={view.axis} players={view.players} />
          </Section>
          <Section title="By part of the body" note="The first thing that a club names counts.">
            <div className="max-w-3xl">
              <Panel title="Days missed">
                <RegionBars
                  regions={view.regions}
                  search={`team=${teamId}&season=${season}`}
                  caption={`${name}, ${season}, by part of the body`}
                />
              </Panel>
            </div>
          </Section>
          <Section title="One by one" note="In order of time. Each leads to the clubs’ notes.">
            <InjuryTable stints={stints} caption={`Injuries of ${name}, ${season}`} without={['club']} />
          </Section>
        </>
      )}
    </>
  );
}
