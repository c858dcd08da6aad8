import { parseCohortId } from '../../core/stats/cohorts/cohort-filter';
import { readSubjects } from './cohort-subjects';
import { readStatisticsVersion, type StatisticsVersion } from './cohort-version';
import type { Reader } from './reader';

/** A stint of a cohort, as far as it says where the cohort's figures come from. */
export interface CohortSource {
  stintId: string;
  playerId: number;
  season: number;
  startedOn: string;
  returnedOn: string | null;
}

/** Of what a cohort is made: the stints that match, and the run that compared them. */
export interface CohortSources {
  madeBy: StatisticsVersion | null;
  stints: CohortSource[];
  /** Of each season that the stints are of: the run that compared its stints, and what it read. */
  seasons: SeasonRun[];
}

/** The run that compared the stints of a season. */
export interface SeasonRun {
  season: number;
  /** SHA-256 over the games, stints and versions that were read. */
  fingerprint: string;
  measuresVersion: number;
  statisticsVersion: number;
  workflowId: string;
  runId: string;
  computedAt: string;
}

/**
 * By the index of role, list and region.
 *
 * @param text - a cohort's id
 * @throws IngestError `BadInput` for a text that is no cohort's id
 */
export async function readCohortSources(reader: Reader, text: string): Promise<CohortSources> {
  const subjects = await readSubjects(reader, parseCohortId(text));
  const years = [...new Set(subjects.map(({ season }) => season))];
  const runs = await reader.seasonStatistics.findMany({
    where: { season: { in: years } },
    omit: { stints: true, rowsWritten: true },
    orderBy: { season: 'asc' },
  });
  return {
    madeBy: await readStatisticsVersion(reader),
    stints: subjects.map(({ stintId, playerId, season, startedOn, returnedOn }) => ({
      stintId,
      playerId,
      season,
      startedOn,
      returnedOn,
    })),
    seasons: runs.map((run) => ({ ...run, computedAt: run.computedAt.toISOString() })),
  };
}
