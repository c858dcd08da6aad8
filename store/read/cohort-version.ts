import { Prisma } from '../generated/prisma/client';
import type { Reader } from './reader';
import { readRows } from './rows';

/** Which run the tables of statistics come from. */
export interface StatisticsVersion {
  /** Differs whenever the tables may. */
  version: string;
  /** ISO time. */
  computedAt: string;
  /** The workflow and its run. */
  workflowId: string;
  runId: string;
  measuresVersion: number;
  statisticsVersion: number;
}

/** The newest run that made statistics; null when there was none yet. */
export async function readStatisticsVersion(reader: Reader): Promise<StatisticsVersion | null> {
  const [run] = await readRows<Omit<StatisticsVersion, 'version' | 'computedAt'> & { finishedAt: Date }>(
    reader,
    Prisma.sql`
    SELECT workflow_id AS workflowId, run_id AS runId, finished_at AS finishedAt, measures_version AS measuresVersion,
           statistics_version AS statisticsVersion
    FROM statistics_run ORDER BY finished_at DESC LIMIT 1`,
  );
  if (run === undefined) return null;
  const { finishedAt, ...made } = run;
  const computedAt = finishedAt.toISOString();
  return { version: `${made.workflowId} ${made.runId} ${computedAt}`, computedAt, ...made };
}
