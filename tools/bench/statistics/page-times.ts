import { createConnection } from 'mysql2/promise';
import type { RowDataPacket } from 'mysql2/promise';
import { createReadStore } from '../../../store/read/client';
import { timed } from '../load/timed';

/** Times of pages of one kind, each asked for once, in milliseconds. */
export interface PageTimes {
  readonly pages: number;
  readonly p50_ms: number;
  readonly p95_ms: number;
  readonly most_ms: number;
}

export interface StatisticsPageTimes {
  /** Stints of starting pitchers, ten games a side, in the order of their ids. */
  readonly stint_pitcher: PageTimes;
  /** Stints of batters, ten games a side. */
  readonly stint_batter: PageTimes;
  /** Cohorts that are computed ahead of time. */
  readonly cohort: PageTimes;
  readonly cohort_index: PageTimes;
}

const STINTS = 60;
/** Stints that are read first and not counted: a site that has just started compiles its code. */
const WARM_UP = 20;

/**
 * What a site waits for before it can draw a page, one page after the other, each a different one. Those of stints are
 * computed when they are asked for.
 */
export async function pageTimes(url: string): Promise<StatisticsPageTimes> {
  const connection = await createConnection(url);
  const ids = async (sql: string): Promise<string[]> => {
    const [rows] = await connection.query<(RowDataPacket & { id: string })[]>(sql);
    return rows.map(({ id }) => id);
  };
  const stintsOf = (role: string, measure: string, least: number) =>
    ids(
      `SELECT stint_id AS id FROM stint_change
       WHERE kind = 'stint' AND span = 'games10' AND role = '${role}' AND measure = '${measure}'
         AND games_before = 10 AND games_after = 10 AND count_before >= ${least}
       ORDER BY SHA2(stint_id, 256) LIMIT ${STINTS + WARM_UP}`,
    );
  const pitchers = await stintsOf('pitcher', 'fastball_velocity', 350);
  const batters = await stintsOf('batter', 'whiff_rate', 50);
  const cohorts = await ids('SELECT cohort_id AS id FROM cohort ORDER BY stints DESC LIMIT 100');
  await connection.end();

  const store = createReadStore(url);
  const query = { unit: 'games', size: 10, crossOffSeason: false } as const;
  const stint = (role: 'pitcher' | 'batter') => (id: string) => store.stintStatistics(id, { ...query, role });
  try {
    return {
      stint_pitcher: await timesOf(pitchers, stint('pitcher')),
      stint_batter: await timesOf(batters, stint('batter')),
      cohort: await timesOf(cohorts, (id) => store.cohort(id, 'games10')),
      cohort_index: await timesOf(
        Array.from({ length: STINTS }, () => 'region' as const),
        (by) =>
          store.cohorts({
            role: 'pitcher',
            by,
            region: null,
            kind: 'stint',
            span: 'games10',
            measure: 'fastball_velocity',
          }),
      ),
    };
  } finally {
    await store.close();
  }
}

async function timesOf<Id>(ids: readonly Id[], read: (id: Id) => Promise<unknown>): Promise<PageTimes> {
  const times: number[] = [];
  for (const id of ids) times.push((await timed(() => read(id))).seconds * 1_000);
  const sorted = times.slice(Math.min(WARM_UP, times.length - 1)).sort((one, other) => one - other);
  const at = (share: number) => Number((sorted[Math.ceil(share * sorted.length) - 1] ?? NaN).toFixed(1));
  return { pages: sorted.length, p50_ms: at(0.5), p95_ms: at(0.95), most_ms: at(1) };
}
