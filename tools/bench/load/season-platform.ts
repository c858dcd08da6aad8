import path from 'node:path';
import type { IsoDate } from '../../../core/ids';
import { lakeOf } from '../../../worker/open-dependencies';
import type { ReplayProgress } from '../../../workflows/contracts';
import { withTemporal } from '../../ops/connect';
import { replayDays } from '../../ops/replay';
import { startBenchPlatform } from './bench-platform';
import type { BenchOptions, BenchPlatform } from './bench-platform';
import { fillLake } from './fill-lake';
import { seasonPlan } from './season-plan';
import type { SeasonPlan } from './season-plan';

export { CORES } from './bench-platform';

/** A season that is in the lake. */
export interface PlannedSeason {
  readonly plan: SeasonPlan;
  readonly days: readonly IsoDate[];
}

/** All services with a season in the lake, and a database to fill from it. */
export interface SeasonPlatform extends PlannedSeason, BenchPlatform {
  /** The first season's feeds as gzipped files, for those who are measured without the lake. */
  readonly feedsFolder: string;
  /** Replays days of the lake, the first season's when none are named. */
  replay(days?: readonly IsoDate[]): Promise<ReplayProgress>;
  /** Puts a further season into the lake. @param season - 1 for the second one … */
  addSeason(season: number): Promise<PlannedSeason>;
}

export interface SeasonOptions extends BenchOptions {
  readonly games: number;
}

export async function startSeasonPlatform(options: SeasonOptions): Promise<SeasonPlatform> {
  const { games, say } = options;
  const platform = await startBenchPlatform(options);
  const { stateDir, settings, env } = platform;
  try {
    const feedsFolder = path.join(stateDir, `feeds-${games}`);
    const addSeason = async (season: number): Promise<PlannedSeason> => {
      const plan = seasonPlan(games, season);
      const lake = lakeOf(settings);
      const folder = season === 0 ? feedsFolder : path.join(stateDir, `feeds-${games}-${season}`);
      await fillLake({ lake, source: settings.SOURCE_NAME, plan, season, folder, env, say });
      lake.close();
      return { plan, days: [...new Set(plan.games.map((game) => game.day))] };
    };
    const first = await addSeason(0);
    return {
      ...platform,
      ...first,
      feedsFolder,
      addSeason,
      replay: (days = first.days) =>
        withTemporal((client) => replayDays(client, { from: days[0], to: days.at(-1) })),
    };
  } catch (error) {
    await platform.stop();
    throw error;
  }
}
