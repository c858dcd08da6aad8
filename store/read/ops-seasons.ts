import { MEASURES_VERSION } from '../../core/stats/measures/counters';
import { STATISTICS_VERSION } from '../../core/stats/comparison/statistics-version';
import { Prisma } from '../generated/prisma/client';
import type { Reader } from './reader';
import { readRows } from './rows';

/** How far the statistics of a season are. */
export interface OpsSeason {
  season: number;
  /** Games that are loaded, and those of them whose measures are made, in the version that runs. */
  games: number;
  measured: number;
  /** Null where the season's stints were never compared. */
  compared: {
    stints: number;
    rowsWritten: number;
    statisticsVersion: number;
    measuresVersion: number;
    workflowId: string;
    runId: string;
    computedAt: string;
    /** Made by the versions of the code that runs. */
    isCurrent: boolean;
  } | null;
}

interface SeasonCount {
  season: number;
  n: number;
}

/** Counts over games, never over pitches; the newest season first. */
export async function readOpsSeasons(reader: Reader): Promise<OpsSeason[]> {
  const [games, measured, seasons] = await Promise.all([
    readRows<SeasonCount>(reader, Prisma.sql`SELECT season, COUNT(*) AS n FROM game GROUP BY season`),
    readRows<SeasonCount>(
      reader,
      Prisma.sql`
      SELECT season, COUNT(*) AS n FROM game_measured WHERE measures_version = ${MEASURES_VERSION} GROUP BY season`,
    ),
    reader.seasonStatistics.findMany({ omit: { fingerprint: true } }),
  ]);
  const years = new Set([...games, ...seasons].map(({ season }) => season));
  return [...years]
    .sort((one, other) => other - one)
    .map((season) => {
      const row = seasons.find((each) => each.season === season);
      const isCurrent =
        row?.statisticsVersion === STATISTICS_VERSION && row.measuresVersion === MEASURES_VERSION;
      return {
        season,
        games: games.find((each) => each.season === season)?.n ?? 0,
        measured: measured.find((each) => each.season === season)?.n ?? 0,
        compared: row
          ? {
              stints: row.stints,
              rowsWritten: row.rowsWritten,
              statisticsVersion: row.statisticsVersion,
              measuresVersion: row.measuresVersion,
              workflowId: row.workflowId,
              runId: row.runId,
              computedAt: row.computedAt.toISOString(),
              isCurrent,
            }
          : null,
      };
    });
}
