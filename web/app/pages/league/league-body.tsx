import { Link } from '../../components/link';
import type { LeagueInjuries } from '../../../../store/read/league-injuries';
import { Section } from '../../components/section';
import { InjuryTable } from '../injury-table';
import { injurySource } from './injury-source';
import { LeagueClubs } from './league-clubs';
import { ClubRegionHeat, RegionYearHeat } from './league-heat';
import type { LeagueQuery, LeagueView } from './league-view';
import { injuriesOf } from './league-words';
import { LeagueYears } from './league-years';
import { RegionBars } from './region-bars';

/** A season of the league, and its years. */
export function LeagueBody({
  league,
  season,
  query,
  view,
}: {
  league: LeagueInjuries;
  season: number;
  query: LeagueQuery;
  view: LeagueView;
}) {
  const { role, region } = query;
  const chosen = `season=${season}${region ? `&region=${region}` : ''}${role === 'all' ? '' : `&role=${role}`}`;
  const address = (name: string) => ({ path: `/league/charts/${name}`, query: `?${chosen}` });
  const source = injurySource(
    league.derivation,
    {
      Season: season,
      List: 'injured list',
      Role: role === 'all' ? 'all' : `${role}s`,
      'Part of the body': region ?? 'any',
    },
    `/league/provenance.json?${chosen}`,
  );
  const ofRole = role === 'all' ? '' : `&role=${role}`;
  const roleWords = role === 'all' ? '' : `, ${role}s`;
  const names = new Map(league.clubRegions.map(({ teamId, club }) => [String(teamId), club]));
  const ofRegion = region === null ? '' : `&region=${region}`;
  return (
    <>
      <div className={`mt-8 grid items-start gap-x-10 gap-y-12 ${region === null ? 'lg:grid-cols-2' : ''}`}>
        {region === null && (
          <RegionBars
            regions={league.regions.map((row) => ({ ...row, stints: row.pitcherStints + row.batterStints }))}
            search={`season=${season}`}
            caption={`Days missed by part of the body, ${season}`}
            source={source}
            address={address('regions')}
          />
        )}
        <LeagueClubs
          view={view}
          season={season}
          title={`Days missed to ${injuriesOf(query)} by club, ${season}`}
          source={source}
          address={address('clubs')}
        />
      </div>
      <Section title="Year by year">
        <div className="space-y-12">
          <LeagueYears
            years={view.years}
            title={`Days missed to ${injuriesOf(query)} by year`}
            source={source}
            address={address('years')}
          />
          <RegionYearHeat
            {...view.regionYears}
            title={`Days missed by part of the body and season${roleWords}`}
            note="Darker is more days. Each number leads to its injuries. · stands for none."
            source={source}
            address={address('regions-years')}
            search={ofRole}
          />
        </div>
      </Section>
      <Section title={`Club by club, ${season}`}>
        <ClubRegionHeat
          {...view.clubRegions}
          season={season}
          title={`Days missed by club and part of the body, ${season}${roleWords}`}
          note="The parts of the body that cost most have a column; the last column counts all. Darker is more days."
          source={source}
          address={address('clubs-regions')}
          search={ofRole}
          nameOf={(teamId) => names.get(teamId) ?? `Club ${teamId}`}
        />
      </Section>
      <Section title={`Most days, ${season}`}>
        <InjuryTable
          stints={league.longest}
          caption={`The ${injuriesOf(query)} of ${season} that took most days`}
        />
        <p className="mt-3 text-sm">
          <Link to={`/injuries?season=${season}${ofRegion}${ofRole}&sort=longest`}>
            All {injuriesOf(query)} of {season}
          </Link>
        </p>
      </Section>
    </>
  );
}
