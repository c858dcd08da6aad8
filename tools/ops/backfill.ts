import type { Client } from '@temporalio/client';
import type { IsoDate } from '../../core/ids';
import { SEARCH_ATTRIBUTES, workflowIds } from '../../workflows/contracts';
import type { BackfillProgress } from '../../workflows/contracts';
import type { backfill } from '../../workflows/backfill';
import { startOrJoin } from './start-or-join';
import { watch } from './watch';

export interface BackfillOptions {
  readonly from: IsoDate;
  readonly to: IsoDate;
  /** Days in work at once. */
  readonly concurrency?: number | undefined;
  readonly daysPerRun?: number | undefined;
  readonly onProgress?: (progress: BackfillProgress) => void;
  readonly say?: (line: string) => void;
}

/** Ingests days from the source and waits for the end. A backfill of the same days that runs already is joined. */
export async function backfillDays(client: Client, options: BackfillOptions): Promise<BackfillProgress> {
  const { from, to, concurrency, daysPerRun, onProgress = () => {}, say = () => {} } = options;
  const handle = await startOrJoin<typeof backfill>(
    client,
    'backfill',
    { from, to },
    {
      workflowId: workflowIds.backfill,
      args: [
        {
          from,
          to,
          ...(concurrency === undefined ? {} : { concurrency }),
          ...(daysPerRun === undefined ? {} : { daysPerRun }),
        },
      ],
      staticSummary: `From the source: ${from} to ${to}`,
      typedSearchAttributes: [{ key: SEARCH_ATTRIBUTES.kind, value: 'backfill' }],
    },
    say,
  );
  return watch(handle.result(), () => handle.query<BackfillProgress>('progress'), onProgress);
}

/** What was ingested, and the days that failed with their reasons. */
export function describeBackfill(progress: BackfillProgress): string {
  const { days, games, rowsWritten, troubled, failedDays, failedDayCount } = progress;
  const lines = [
    `${days} days, ${games} games; ${rowsWritten} rows written, ${troubled} games in trouble, ${failedDayCount} days failed`,
  ];
  for (const { date, errorKind, errorMessage } of failedDays)
    lines.push(`${date}  ${errorKind}: ${errorMessage}`);
  if (failedDayCount > failedDays.length) lines.push(`and ${failedDayCount - failedDays.length} days more`);
  return lines.join('\n');
}
