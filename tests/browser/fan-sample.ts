import { careerSample, type CareerSample } from './career-sample';
import { sampleLeague, type SampleLeague } from './sample-league';
import { playerIdOf, type Tables } from './sample-rows';
import { sampleStintRows, stintIdOf, type SampleStint } from './sample-stint-rows';
import { cohortSample, type CohortSample } from './statistics-cohorts';
import { gameSourceRows } from './stint-sample';

/** A league as it plays, careers with pitches around their injuries, and cohorts: something on every page. */
export interface FanSample {
  tables: Tables;
  league: SampleLeague;
  career: CareerSample;
  cohorts: CohortSample;
  /** Somebody who came back weeks ago and has been compared. */
  returned: { stintId: string; name: string };
}

/** The samples number their games alike. */
const LEAGUE_GAMES_FROM = 100_000;
/** Its twelfth day is the last one of the careers. */
const FIRST_DAY = '2026-05-04';

const renumber = (rows: readonly Record<string, unknown>[]) =>
  rows.map((row) =>
    Object.fromEntries(
      Object.entries(row).map(([name, value]) => [
        name,
        name.endsWith('game_pk') && typeof value === 'number' ? value + LEAGUE_GAMES_FROM : value,
      ]),
    ),
  );

/** Tables that more than one sample fills with rows of the same key; the first row stays. */
const KEYS: Readonly<Record<string, readonly string[]>> = {
  data_source: ['source'],
  team_season: ['team_id', 'season'],
};

function join(samples: readonly Tables[]): Tables {
  const joined: Tables = {};
  for (const tables of samples)
    for (const [table, rows] of Object.entries(tables)) joined[table] = [...(joined[table] ?? []), ...rows];
  for (const [table, key] of Object.entries(KEYS)) {
    const rows = new Map((joined[table] ?? []).toReversed().map((row) => [key.map((name) => row[name]).join(), row])); // prettier-ignore
    joined[table] = [...rows.values()];
  }
  return joined;
}

/** Comparison of the one who came back, which those of the careers lack: theirs are of earlier seasons. */
function comparedReturn({ tables }: SampleLeague): { tables: Tables; stint: SampleStint } {
  const playerId = playerIdOf(4, 11);
  const name = String(tables.player?.find((row) => row.player_id === playerId)?.full_name);
  const stint: SampleStint = {
    person: { playerId, name, position: 'RHP', club: 4, clubName: 'Port Ellis Lamplighters' },
    placed: '2026-04-06', lists: [[15]], reason: 'Right shoulder inflammation', diagnoses: [['shoulder', 'right', 'inflammation']], ended: '2026-04-21',
  }; // prettier-ignore
  const key = { stint_id: stintIdOf(stint), role: 'pitcher', season: 2026 };
  return {
    stint,
    tables: {
      ...sampleStintRows(stint, '2026-05-15'),
      stint_subject: [
        {
          ...key, player_id: playerId, list_kind: 'injured', list_days: 15, region: 'shoulder', nature: 'inflammation', age: 27, days_missed: 15,
          started_on: stint.placed, ended_on: stint.ended, returned_on: '2026-04-22', followed_days: 15, placebo_on: null,
        },
      ],
      stint_change: [
        {
          ...key, kind: 'stint', span: 'games10', measure: 'fastball_velocity', value_before: 95.1, value_after: 94.7, value_change: -0.4,
          standard_error: 0.3, games_before: 5, games_after: 6, count_before: 210, count_after: 240, controls: 5, control_change: 0.1, difference: -0.5,
        },
      ],
    },
  }; // prettier-ignore
}

/** All samples in one database. */
export function fanSample(): FanSample {
  const league = sampleLeague(12, FIRST_DAY);
  const career = careerSample();
  const cohorts = cohortSample(60, 2023);
  const { tables: returnTables, stint } = comparedReturn(league);
  const leagueTables = Object.fromEntries(
    Object.entries(league.tables).map(([table, rows]) => [table, renumber(rows)]),
  );
  const { season_statistics = [] } = gameSourceRows({});
  return {
    tables: join([leagueTables, career.tables, cohorts.tables, returnTables, { season_statistics }]),
    league,
    career,
    cohorts,
    returned: { stintId: stintIdOf(stint), name: stint.person.name },
  };
}

/** The number under which a game of the league stands among all samples. */
export const gamePkAmongAll = (gamePk: number): number => gamePk + LEAGUE_GAMES_FROM;
