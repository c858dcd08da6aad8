import type { IsoDate, PlayerId } from '../../core/ids';
import { cohortCatalogue } from '../../core/stats/cohorts/cohort-catalogue';
import { summarizeCohorts, type StintRows } from '../../core/stats/cohorts/summarize-cohorts';
import type { StintChangeRow, StintSubjectRow } from '../../core/stats/statistics-rows';
import { seededRandom } from './seeded-random';
import type { Tables } from './sample-rows';
import { snakeCase } from './statistics-sample';

/** Made-up stints that were compared, and the cohorts of the catalogue that they make. */
export interface CohortSample {
  tables: Tables;
  rows: StintRows;
}

const REGIONS = ['elbow', 'elbow', 'shoulder', 'shoulder', 'knee'] as const;
const day = (text: string) => text as IsoDate;

function subject(index: number, absentSince: number): StintSubjectRow {
  const isBack = index % 6 !== 5;
  const season = isBack ? 2023 + (index % 3) : absentSince;
  const length = 20 + (index % 7) * 25;
  const isOver = index % 5 !== 4;
  return {
    stintId: `${990_300 + index}-${season}0501`,
    role: 'pitcher',
    // Two stints of each tenth player.
    playerId: (990_300 + (index % 10 === 9 ? index - 1 : index)) as PlayerId,
    season,
    listKind: index % 12 === 11 ? 'paternity' : 'injured',
    listDays: index % 2 ? 60 : 15,
    region: index % 12 === 11 ? null : REGIONS[index % 5]!,
    nature: index % 12 === 11 ? null : index % 3 ? 'strain' : 'inflammation',
    age: 22 + (index % 16),
    daysMissed: length,
    startedOn: day(`${season}-05-01`),
    endedOn: isOver ? day(`${season}-09-01`) : null,
    returnedOn: isBack ? day(`${season}-09-02`) : null,
    followedDays: isBack ? length : 900,
    placeboOn: null,
  };
}

/**
 * @param stints - how many
 * @param absentSince - season in which those were hurt who have not come back; the data end in September of 2025
 */
export function cohortSample(stints = 60, absentSince = 2025): CohortSample {
  const random = seededRandom(31);
  const subjects = Array.from({ length: stints }, (_, index) => subject(index, absentSince));
  const changes = subjects.flatMap((each): StintChangeRow[] => {
    if (each.returnedOn === null) return [];
    const effect = each.region === 'elbow' ? -0.9 : 0;
    return (['fastball_velocity', 'whiff_rate'] as const).flatMap((measure) =>
      (['stint', 'placebo'] as const).map((kind) => {
        const [level, spread] = measure === 'whiff_rate' ? [0.24, 0.02] : [93, 0.5];
        const valueBefore = random.normal(level, spread);
        const planted = measure === 'fastball_velocity' && kind === 'stint' ? effect : 0;
        const valueChange = random.normal(planted + spread / 5, spread);
        const controlChange = random.normal(spread / 5, spread / 2);
        return {
          stintId: each.stintId, role: each.role, kind, span: 'games10', measure, season: each.season, valueBefore, valueAfter: valueBefore + valueChange,
          valueChange, standardError: spread / 3, gamesBefore: 10, gamesAfter: 10, countBefore: 400, countAfter: 380, controls: 5, controlChange,
          difference: valueChange - controlChange,
        } satisfies StintChangeRow; // prettier-ignore
      }),
    );
  });
  const courses = subjects
    .filter(({ returnedOn }) => returnedOn !== null)
    .map(({ stintId, role, season }) => ({
      stintId,
      role,
      measure: 'fastball_velocity' as const,
      step: 'game' as const,
      season,
      points: JSON.stringify(
        [-4, -3, -2, -1, 1, 2, 3].map((at) => [
          at,
          random.normal(at > 0 ? -0.8 : 0, 0.3),
          random.normal(0, 0.1),
        ]),
      ),
    }));
  const leads = subjects.slice(0, 40).map(({ stintId, role, season }, index) => ({
    stintId, role, measure: 'fastball_velocity' as const, season, games: 5, baselineGames: 18, baseline: 93, leadValue: 92.6, valueChange: -0.4,
    lower: -0.9, upper: 0.1, slope: -0.05, slopeLower: -0.2, slopeUpper: 0.1, alarm: index % 4 === 0, controls: 5, controlAlarms: index % 10 === 0 ? 1 : 0,
    controlChange: 0.02,
  })); // prettier-ignore
  const rows: StintRows = { subjects, changes, courses, leads, asOf: day('2025-09-30') };
  const made = summarizeCohorts({ ...rows, filters: cohortCatalogue(subjects) });
  const columns = (all: readonly object[]) =>
    all.map((row) =>
      Object.fromEntries(Object.entries(row).map(([name, value]) => [snakeCase(name), value])),
    );
  return {
    rows,
    tables: {
      stint_subject: columns(subjects),
      stint_change: columns(changes),
      stint_course: columns(courses),
      stint_lead: columns(leads),
      cohort: columns(made.cohorts),
      cohort_change: columns(made.changes),
      cohort_course: columns(made.courses),
      cohort_lead: columns(made.leads),
      statistics_run: [
        {
          workflow_id: 'compute-statistics', run_id: '00000000-0000-4000-8000-000000000001', measures_version: 1, statistics_version: 1, games_measured: 28,
          seasons_compared: 3, stints, cohorts: made.cohorts.length, rows_written: 900, started_at: '2025-10-01 04:00:00', finished_at: '2025-10-01 04:00:09',
        },
      ], // prettier-ignore
    },
  };
}
