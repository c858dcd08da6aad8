import { rmSync } from 'node:fs';
import path from 'node:path';
import mysql from 'mysql2/promise';
import type { RowDataPacket } from 'mysql2/promise';
import { createReadStore } from '../../store/read/client';
import type { ReadStore } from '../../store/read/client';
import { queryPlans } from './load/query-plans';
import type { QueryPlans } from './load/query-plans';
import { GAMES_A_SEASON } from './load/season-plan';
import { startSeasonPlatform } from './load/season-platform';
import type { PlannedSeason, SeasonPlatform } from './load/season-platform';
import { rounded, timed } from './load/timed';

const SEASONS = 10;

export interface SeasonsReport {
  readonly seasons: number;
  readonly games: number;
  readonly pitches: number;
  /** Seconds of each season's replay, first to last. */
  readonly season_s: readonly number[];
  /** Load rate of the last season over the first one's. */
  readonly last_to_first: number;
  readonly tables_mb: Readonly<
    Record<string, { readonly rows: number; readonly data: number; readonly indexes: number }>
  >;
  readonly plans: QueryPlans;
  /** Median time of each read model, milliseconds. */
  readonly read_ms: Readonly<Record<string, number>>;
}

/** Ten seasons, one after another: does loading slow down, how large does it get, how are pages read then. */
export async function benchSeasons(
  say: (text: string) => void,
  { seasons = SEASONS, games: gamesASeason = GAMES_A_SEASON, name = 'bench-load' } = {},
): Promise<SeasonsReport> {
  const platform = await startSeasonPlatform({ games: gamesASeason, name, say });
  try {
    await platform.emptyDatabase();
    await platform.startWorkers();
    const seconds: number[] = [];
    let newest: PlannedSeason = platform;
    for (let season = 0; season < seasons; season += 1) {
      newest = await platform.addSeason(season);
      const run = await timed(() => platform.replay(newest.days));
      seconds.push(rounded(run.seconds));
      say(`season ${season + 1}: ${run.seconds.toFixed(1)} s`);
      // The zipped copies are wanted for the ceiling only, and that is measured on the first season.
      if (season > 0) {
        rmSync(path.join(platform.stateDir, `feeds-${gamesASeason}-${season}`), {
          recursive: true,
          force: true,
        });
      }
    }
    const { games, pitches } = await platform.withStore((store) => store.status());
    const models = readModels(newest, await busiestPitcher(platform));
    return {
      seasons,
      games,
      pitches,
      season_s: seconds,
      last_to_first: rounded((seconds[0] ?? 0) / (seconds.at(-1) ?? 1)),
      tables_mb: await tableSizes(platform.databaseUrl),
      plans: await queryPlans(platform.databaseUrl, models),
      read_ms: await readTimes(platform, models),
    };
  } finally {
    await platform.stop();
  }
}

type Models = Readonly<Record<string, (store: ReadStore) => Promise<unknown>>>;

/** Every read model, asked as the site asks. */
function readModels({ plan, days }: PlannedSeason, pitcherId: number): Models {
  const game = plan.games.at(-1);
  const day = days.at(-1) ?? '';
  return {
    freshness: (store) => store.freshness(),
    home: (store) => store.home(),
    day: (store) => store.day(day),
    game: (store) => store.game(game?.gamePk ?? 0),
    player: (store) => store.player(pitcherId, { season: null, kind: null }),
    players: (store) => store.players({ name: '', role: 'all', letter: null, page: 1 }),
    pitchers: (store) => store.players({ name: 'mar', role: 'pitcher', letter: null, page: 1 }),
    injuries: (store) => store.injuries(ALL_INJURIES),
    injuryChoices: (store) => store.injuryChoices(),
    league: (store) => store.leagueInjuries(null),
    clubs: (store) => store.clubs(null),
    injuryState: (store) => store.injuryState(),
    dataOverview: (store) => store.dataOverview(),
    seasonState: (store) => store.seasonState(null),
  };
}

const ALL_INJURIES = {
  name: '',
  role: 'all',
  season: null,
  teamId: null,
  region: null,
  nature: null,
  list: null,
  status: 'all',
  sort: 'newest',
  page: 1,
} as const;

async function busiestPitcher({ databaseUrl }: SeasonPlatform): Promise<number> {
  const connection = await mysql.createConnection(databaseUrl);
  const [rows] = await connection.query<(RowDataPacket & { id: number })[]>(
    'SELECT player_id AS id FROM pitching_line GROUP BY player_id ORDER BY SUM(number_of_pitches) DESC LIMIT 1',
  );
  await connection.end();
  return rows[0]?.id ?? 0;
}

const MEGABYTE = 1024 * 1024;

async function tableSizes(url: string): Promise<SeasonsReport['tables_mb']> {
  const connection = await mysql.createConnection(url);
  const [rows] = await connection.query<
    (RowDataPacket & { name: string; n: number; data: number; indexes: number })[]
  >(
    'SELECT table_name AS name, table_rows AS n, data_length AS data, index_length AS indexes ' +
      'FROM information_schema.tables WHERE table_schema = DATABASE() ORDER BY data_length + index_length DESC',
  );
  await connection.end();
  return Object.fromEntries(
    rows.map(({ name, n, data, indexes }) => [
      name,
      {
        rows: Number(n),
        data: Math.round(Number(data) / MEGABYTE),
        indexes: Math.round(Number(indexes) / MEGABYTE),
      },
    ]),
  );
}

const READS = 9;

async function readTimes({ databaseUrl }: SeasonPlatform, models: Models): Promise<Record<string, number>> {
  const store = createReadStore(databaseUrl, { freshnessMs: 0, overviewMs: 0 });
  const medians: Record<string, number> = {};
  for (const [name, read] of Object.entries(models)) {
    const times: number[] = [];
    for (let n = 0; n < READS; n += 1) times.push((await timed(() => read(store))).seconds * 1_000);
    medians[name] = rounded(times.sort((a, b) => a - b)[Math.floor(READS / 2)] ?? 0);
  }
  await store.close();
  return medians;
}
