import type { Reader } from './reader';

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
  const run = await reader.statisticsRun.findFirst({
    orderBy: { finishedAt: 'desc' },
    select: {
      workflowId: true,
      runId: true,
      finishedAt: true,
      measuresVersion: true,
      statisticsVersion: true,
    },
  });
  if (run === null) return null;
  const { finishedAt, ...made } = run;
  const computedAt = finishedAt.toISOString();
  return { version: `${made.workflowId} ${made.runId} ${computedAt}`, computedAt, ...made };
}
