import { Link } from '../../components/link';
import type { TeamInjuries } from '../../../../store/read/team-injuries';
import { ChartFigure } from '../../components/chart-figure';
import { MethodsLinks } from '../../components/methods-links';
import { Section } from '../../components/section';
import { ShowNumbers } from '../../components/show-numbers';
import { count } from '../../format/figure';
import { chanceInWords, isClear } from '../../format/verdict-words';
import { injurySource } from '../league/injury-source';
import { RegionYearHeat } from '../league/league-heat';
import { LeagueYears } from '../league/league-years';
import { RegionBars } from '../league/region-bars';
import { TeamStints } from './team-stints';
import { TeamTimeline } from './team-timeline';
import type { teamView } from './team-view';
import type { TeamYears } from './team-years';

/** A club's season: who was out when, by part of the body, one by one; and its years. */
export function TeamBody({
  team,
  season,
  view,
  years,
}: {
  team: TeamInjuries;
  season: number;
  view: ReturnType<typeof teamView>;
  years: TeamYears;
}) {
  const { teamId, name, stints, headlines, derivation } = team;
  const query = `?season=${season}`;
  const address = (chart: string) => ({ path: `/teams/${teamId}/charts/${chart}`, query });
  const source = injurySource(
    derivation,
    { Club: name, Season: season, List: 'injured list', 'Times on it': stints.length },
    `/teams/${teamId}/provenance.json${query}`,
  );
  const compared = Object.values(headlines);
  return (
    <>
      <Section title={`Who was out when, ${season}`}>
        <ChartFigure
          id="timeline"
          title={`Days of ${season} on the injured list, a line a player`}
          note="Most days first. Each bar leads from the first day out to the day on which he could play again."
          source={source}
          numbers={
            <ShowNumbers
              caption={`Days of ${season} on the injured list`}
              head={['Player', 'Days missed', 'Times on the list']}
              rows={view.players.map((player) => [
                <Link key={player.playerId} to={`/players/${player.playerId}`}>
                  {player.name}
                </Link>,
                count(player.days),
                count(player.bars.length),
              ])}
            />
          }
        >
          <TeamTimeline axis={view.axis} players={view.players} />
        </ChartFigure>
      </Section>
      <Section
        title="One by one"
        note={
          <>
            In order of time. Each leads to the clubs’ notes and to all that changed. What changed after is
            one measure chosen beforehand, over up to ten games on either side, with its 95% interval.{' '}
            {chanceInWords(compared.length, compared.filter((change) => isClear(change) === true).length)}{' '}
            <MethodsLinks parts={['windows', 'intervals']} />
          </>
        }
      >
        <TeamStints stints={stints} headlines={headlines} caption={`Injuries of ${name}, ${season}`} />
      </Section>
      <Section title="By part of the body and year">
        <div className="space-y-12">
          <div className="max-w-3xl">
            <RegionBars
              regions={view.regions}
              search={`team=${teamId}&season=${season}`}
              caption={`${name}, ${season}, by part of the body`}
              source={source}
              address={address('regions')}
            />
          </div>
          <LeagueYears
            years={years.years}
            title={`Days missed to injuries of ${name} by year`}
            source={source}
            address={address('years')}
          />
          <RegionYearHeat
            columns={years.columns}
            rows={years.rows}
            title={`Days missed by part of the body and season, ${name}`}
            note="Darker is more days. Each number leads to its injuries. · stands for none."
            source={source}
            address={address('regions-years')}
            search={`&team=${teamId}`}
          />
        </div>
      </Section>
    </>
  );
}
