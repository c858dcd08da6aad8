import { toTime } from './column';
import type { Reader } from './reader';

/** The run that set the stints of a season beside those of other players. */
export interface StatisticsSource {
  season: number;
  workflowId: string;
  runId: string;
  measuresVersion: number;
  statisticsVersion: number;
  /** SHA-256 over the games, stints and versions that were read, hexadecimal. */
  fingerprint: string;
  computedAt: string | null;
}

/** By primary key; null where no run has compared the season. */
export async function readStatisticsSource(reader: Reader, season: number): Promise<StatisticsSource | null> {
  const row = await reader.seasonStatistics.findUnique({ where: { season } });
  if (row === null) return null;
  const { workflowId, runId, measuresVersion, statisticsVersion, fingerprint, computedAt } = row;
  return {
    season,
    workflowId,
    runId,
    measuresVersion,
    statisticsVersion,
    fingerprint,
    computedAt: toTime(computedAt),
  };
}
