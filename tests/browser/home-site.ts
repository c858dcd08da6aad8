import { freshDatabase } from '../setup/database';
import { createReadStore, type ReadStore } from '../../store/read/client';
import { sampleLeague } from './sample-league';
import type { Tables } from './sample-rows';
import { seedDatabase } from './seed-database';
import { runSite, type RunningSite } from './site-under-test';
import { statisticsSample } from './statistics-sample';

/** The sample league, in which some of those who came back have been compared. */
export interface HomeSite extends RunningSite {
  store: ReadStore;
  writerUrl: string;
  /** Came back two days ago and is compared: his OPS fell clearly. */
  comparedStint: string;
  comparedPlayer: number;
  /** A pitcher of the season before whose fastball lost 1.2 mph (95%: 0.8 to 1.6). */
  slowerPitcher: string;
  slowerStint: string;
  /** Nobody’s games list him; only notes of a club do. */
  gamelessName: string;
  gamelessPlayerId: number;
}

const COMPARED = '900307-20260420';

const change = (stintId: string, measure: string, more: Record<string, unknown>) => ({
  stint_id: stintId, kind: 'stint', span: 'games10', measure, season: 2026, games_before: 10, games_after: 8, count_before: 40, count_after: 33,
  controls: 5, control_change: 0.01, difference: -0.2, ...more,
}); // prettier-ignore

/** What the statistics know of the man who came back two days ago. */
const COMPARED_ROWS: Tables = {
  stint_subject: [
    {
      stint_id: COMPARED, role: 'batter', player_id: 900_307, season: 2026, list_kind: 'injured', list_days: 10, region: 'quadriceps', nature: 'strain',
      age: 28, days_missed: 20, started_on: '2026-04-20', ended_on: '2026-05-10', returned_on: '2026-05-10', followed_days: 20, placebo_on: null,
    },
  ],
  stint_change: [
    change(COMPARED, 'ops', { role: 'batter', value_before: 0.9, value_after: 0.6, value_change: -0.3, standard_error: 0.05 }),
    change(COMPARED, 'strikeout_rate', { role: 'batter', value_before: 0.2, value_after: 0.21, value_change: 0.01, standard_error: 0.05 }),
  ],
}; // prettier-ignore

/** Of the sample with statistics only what is told of stints: its games have the ids of the league’s. */
const TOLD = /^(injury_stint|stint_|league_level|roster_transaction|player_move)/;

export async function startHomeSite(): Promise<HomeSite> {
  const league = sampleLeague(12);
  const statistics = statisticsSample();
  const told = Object.entries(statistics.tables).filter(([table]) => TOLD.test(table));
  const tables: Tables = { ...league.tables };
  for (const [table, rows] of [...told, ...Object.entries(COMPARED_ROWS)])
    tables[table] = [...(tables[table] ?? []), ...rows];
  const database = await freshDatabase();
  await seedDatabase(database.writerUrl, tables);
  const store = createReadStore(database.webUrl, { versionMs: 0 });
  const site = await runSite(database.webUrl);
  return {
    url: site.url,
    store,
    writerUrl: database.writerUrl,
    comparedStint: COMPARED,
    comparedPlayer: 900_307,
    slowerPitcher: 'Ansel Brightwater',
    slowerStint: statistics.pitcherStint,
    gamelessName: 'Teófilo Quist-Ferreira',
    gamelessPlayerId: league.injuries.gamelessPlayerId,
    close: async () => {
      await site.close();
      await store.close();
      await database.drop();
    },
  };
}
