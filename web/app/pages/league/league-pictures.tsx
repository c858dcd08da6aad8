import type { LeagueInjuries } from '../../../../store/read/league-injuries';
import { RoleLegend } from '../../charts/day-bars';
import { DrawnHeat } from '../../charts/drawn-heat';
import { DrawnDayBars, type NamedBar } from '../../charts/drawn-rows';
import type { Picture } from '../../charts/standalone/picture-response.server';
import { YearBars } from '../../charts/year-bars';
import { regionInWords } from '../../format/injury-words';
import type { HeatRow } from './heat-view';
import { regionName } from './league-heat';
import type { LeagueQuery, LeagueView, YearSums } from './league-view';
import { injuriesOf } from './league-words';

const NOTE = 'Days of the regular season on an injured list.';

export const barsPicture = (title: string, rows: readonly NamedBar[]): Picture => ({
  element: (
    <>
      <RoleLegend />
      <DrawnDayBars label={title} rows={rows} />
    </>
  ),
  title,
  note: NOTE,
});

export const yearsPicture = (title: string, years: readonly YearSums[]): Picture => ({
  element: (
    <>
      <RoleLegend />
      <YearBars years={[...years]} name={title} />
    </>
  ),
  title,
  note: NOTE,
});

export const heatPicture = (
  title: string,
  columns: readonly string[],
  rows: readonly HeatRow[],
  nameOf: (row: string) => string,
): Picture => ({
  element: <DrawnHeat label={title} columns={columns} rows={rows} nameOf={nameOf} />,
  title,
  note: `${NOTE} Darker is more days.`,
});

/** A picture of the league's page by its name; null for a name that is none. */
export function leaguePicture(
  name: string,
  league: LeagueInjuries,
  query: LeagueQuery,
  view: LeagueView,
): Picture | null {
  const season = String(league.season);
  const what = injuriesOf(query);
  const role = query.role === 'all' ? '' : `, ${query.role}s`;
  switch (name) {
    case 'regions':
      return barsPicture(
        `Days missed by part of the body, ${season}`,
        league.regions.map(({ region, pitcherDays, batterDays }) => ({
          key: region ?? '',
          name: regionInWords(region),
          pitcherDays,
          batterDays,
        })),
      );
    case 'clubs':
      return barsPicture(
        `Days missed to ${what} by club, ${season}`,
        view.clubs.map(({ teamId, name: club, days, pitcherDays }) => ({
          key: String(teamId),
          name: club,
          pitcherDays,
          batterDays: days - pitcherDays,
        })),
      );
    case 'years':
      return yearsPicture(`Days missed to ${what} by year`, view.years);
    case 'regions-years': {
      const { columns, rows } = view.regionYears;
      return heatPicture(`Days missed by part of the body and season${role}`, columns, rows, regionName);
    }
    case 'clubs-regions': {
      const names = new Map(league.clubRegions.map(({ teamId, club }) => [String(teamId), club]));
      const { columns, rows } = view.clubRegions;
      const title = `Days missed by club and part of the body, ${season}${role}`;
      return heatPicture(title, columns.map(regionName), rows, (teamId) => names.get(teamId) ?? teamId);
    }
    default:
      return null;
  }
}
