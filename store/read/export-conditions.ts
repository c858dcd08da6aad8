import { Prisma } from '../generated/prisma/client';
import type { ExportFilter, ExportName } from './export-catalogue';
import { nameMatches } from './name-search';

type Value = string | number;

/** Each condition of a filter that is asked for. */
const given = (...conditions: (Prisma.Sql | null)[]): Prisma.Sql[] =>
  conditions.filter((each) => each !== null);

const equals = (column: string, value: Value | undefined): Prisma.Sql | null =>
  value === undefined ? null : Prisma.sql`${Prisma.raw(column)} = ${value}`;

const onDays = ({ from, to }: ExportFilter): Prisma.Sql[] =>
  given(
    from === undefined ? null : Prisma.sql`official_date >= ${from}`,
    to === undefined ? null : Prisma.sql`official_date <= ${to}`,
  );

/** The year is given as days too: players' indexes know days, not seasons. */
const inSeason = (season: number | undefined): Prisma.Sql[] =>
  season === undefined
    ? []
    : [
        Prisma.sql`season = ${season}`,
        Prisma.sql`official_date BETWEEN ${`${season}-01-01`} AND ${`${season}-12-31`}`,
      ];

const ofEvents = (filter: ExportFilter): Prisma.Sql[] => [
  ...given(
    equals('game_pk', filter.gamePk),
    equals('pitcher_id', filter.pitcher),
    equals('batter_id', filter.batter),
  ),
  ...inSeason(filter.season),
  ...onDays(filter),
];

const CONDITIONS: Readonly<Record<ExportName, (filter: ExportFilter) => Prisma.Sql[]>> = {
  pitches: (filter) => [...ofEvents(filter), ...given(equals('pitch_type', filter.type))],
  plateAppearances: (filter) => [...ofEvents(filter), ...given(equals('outcome', filter.outcome))],
  playerGames: ({ player, role, season }) =>
    given(equals('player_id', player), equals('role', role), equals('season', season)),
  games: (filter) => [
    ...given(
      equals('game_pk', filter.gamePk),
      filter.team === undefined
        ? null
        : Prisma.sql`(away_team_id = ${filter.team} OR home_team_id = ${filter.team})`,
    ),
    ...given(equals('season', filter.season)),
    ...onDays(filter),
  ],
  teams: ({ season, team }) => given(equals('season', season), equals('team_id', team)),
  players: ({ name, player }) => [
    ...given(equals('player_id', player)),
    ...nameMatches(Prisma.sql`search_name`, name ?? ''),
  ],
  stints: ({ stintId, player, season, team, role, list, region, nature }) =>
    given(
      equals('stint_id', stintId),
      equals('player_id', player),
      equals('season', season),
      equals('team_id', team),
      role === undefined ? null : Prisma.sql`role IN (${role}, 'two_way')`,
      equals('list_kind', list),
      equals('region', region),
      equals('nature', nature),
    ),
  cohorts: ({ cohort, role, list, region, nature }) =>
    given(
      equals('cohort_id', cohort),
      equals('role', role),
      equals('list_kind', list),
      equals('region', region),
      equals('nature', nature),
    ),
  cohortChanges: ({ cohort, kind, span, measure }) =>
    given(
      equals('cohort_id', cohort),
      equals('kind', kind),
      equals('span', span),
      equals('measure', measure),
    ),
};

/** A filter as conditions on the table's own columns. */
export const conditionsOf = (name: ExportName, filter: ExportFilter): Prisma.Sql[] =>
  CONDITIONS[name](filter);
