import type { ClubInjuries } from '../../../../store/read/injuries-by-club';
import type { RoleSums } from '../../../../store/read/injury-sums';
import type { LeagueInjuries } from '../../../../store/read/league-injuries';
import { heatRows, type HeatRow } from './heat-view';

export type LeagueRole = 'all' | 'pitcher' | 'batter';
export type ClubSort = 'days' | 'injuries' | 'players' | 'club';

export interface LeagueQuery {
  role: LeagueRole;
  /** `unknown` where none is told; null for any. */
  region: string | null;
  sort: ClubSort;
}

/** What stands for a part of the body that is not told. */
export const UNKNOWN = 'unknown';

const daysOf = (sums: RoleSums, role: LeagueRole): number =>
  (role === 'batter' ? 0 : sums.pitcherDays) + (role === 'pitcher' ? 0 : sums.batterDays);

const stintsOf = (sums: RoleSums, role: LeagueRole): number =>
  (role === 'batter' ? 0 : sums.pitcherStints) + (role === 'pitcher' ? 0 : sums.batterStints);

const SORTS: Readonly<Record<ClubSort, (one: ClubInjuries, other: ClubInjuries) => number>> = {
  days: (one, other) => other.days - one.days || other.stints - one.stints,
  injuries: (one, other) => other.stints - one.stints || other.days - one.days,
  players: (one, other) => other.players - one.players || other.days - one.days,
  club: (one, other) => (one.name < other.name ? -1 : 1),
};

/** Parts of the body that have a column of their own beside the clubs. */
const COLUMNS = 8;

const DAY = 86_400_000;

/** Days of the season so far: to the end of its schedule, or to the newest day of the data. */
function lengthOf({ seasonDays, asOf }: Pick<LeagueInjuries, 'seasonDays' | 'asOf'>): number | null {
  if (seasonDays === null) return null;
  const last = asOf !== null && asOf < seasonDays.last ? asOf : seasonDays.last;
  const days = Math.round((Date.parse(last) - Date.parse(seasonDays.first)) / DAY) + 1;
  return days > 0 ? days : null;
}

export type YearSums = RoleSums & { season: number; pitchers: number | null; batters: number | null };

export interface LeagueView {
  clubs: ClubInjuries[];
  /** Days of the season so far; null where its schedule is not loaded. */
  seasonLength: number | null;
  /** Of the role and region that are asked for. */
  pitcherDays: number;
  batterDays: number;
  stints: number;
  /** Days of which no club is told. */
  clublessDays: number;
  /** Of the role: rows are parts of the body, columns seasons. */
  regionYears: { columns: string[]; rows: HeatRow[] };
  /** Of the role, in the season: rows are clubs, columns the parts of the body with most days. */
  clubRegions: { columns: string[]; rows: HeatRow[] };
  /** Of the role and region. */
  years: YearSums[];
}

function ofQuery<Sums extends RoleSums>(sums: Sums, role: LeagueRole): Sums {
  const none = { pitcherDays: 0, pitcherStints: 0 };
  const noneToo = { batterDays: 0, batterStints: 0 };
  return { ...sums, ...(role === 'batter' ? none : {}), ...(role === 'pitcher' ? noneToo : {}) };
}

function yearsOf({ regionYears, seasons, players }: LeagueInjuries, query: LeagueQuery): YearSums[] {
  const playersOf = (season: number, role: 'pitcher' | 'batter') =>
    players.find((row) => row.season === season && row.role === role)?.players ?? null;
  return [...seasons].sort().map((season) => {
    const year: YearSums = {
      season,
      pitcherDays: 0,
      batterDays: 0,
      pitcherStints: 0,
      batterStints: 0,
      pitchers: playersOf(season, 'pitcher'),
      batters: playersOf(season, 'batter'),
    };
    for (const cell of regionYears) {
      if (cell.season !== season) continue;
      if (query.region !== null && (cell.region ?? UNKNOWN) !== query.region) continue;
      const sums = ofQuery(cell, query.role);
      year.pitcherDays += sums.pitcherDays;
      year.batterDays += sums.batterDays;
      year.pitcherStints += sums.pitcherStints;
      year.batterStints += sums.batterStints;
    }
    return year;
  });
}

/** A season and the years of the league, narrowed and sorted as asked. */
export function leagueView(league: LeagueInjuries, query: LeagueQuery): LeagueView {
  const { role } = query;
  const years = yearsOf(league, query);
  const year = years.find(({ season }) => season === league.season);
  const toEntry = (row: string, column: string, sums: RoleSums) => ({
    row,
    column,
    days: daysOf(sums, role),
    stints: stintsOf(sums, role),
  });
  const seasons = years.map(({ season }) => String(season));
  const regions = [...league.regions]
    .sort((one, other) => daysOf(other, role) - daysOf(one, role))
    .map(({ region }) => region ?? UNKNOWN)
    .slice(0, COLUMNS);
  const clubDays = league.clubs.reduce((sum, club) => sum + club.days, 0);
  const [pitcherDays, batterDays] = [year?.pitcherDays ?? 0, year?.batterDays ?? 0];
  const withSome = (rows: HeatRow[]) => rows.filter(({ stints }) => stints > 0);
  return {
    clubs: [...league.clubs].sort(SORTS[query.sort]),
    seasonLength: lengthOf(league),
    pitcherDays,
    batterDays,
    stints: (year?.pitcherStints ?? 0) + (year?.batterStints ?? 0),
    clublessDays: pitcherDays + batterDays - clubDays,
    regionYears: {
      columns: seasons,
      rows: withSome(
        heatRows(
          league.regionYears.map((cell) => toEntry(cell.region ?? UNKNOWN, String(cell.season), cell)),
          seasons,
        ),
      ),
    },
    clubRegions: {
      columns: regions,
      rows: withSome(
        heatRows(
          league.clubRegions.map((cell) => toEntry(String(cell.teamId), cell.region ?? UNKNOWN, cell)),
          regions,
        ),
      ),
    },
    years,
  };
}
