import type { Client } from '@temporalio/client';
import type { IsoDate } from '../../core/ids';
import { SEARCH_ATTRIBUTES, TASK_QUEUES, workflowIds } from '../../workflows/contracts';
import type { DayProgress, IngestKind } from '../../workflows/contracts';
import type { ingestDay } from '../../workflows/ingest-day';
import type { DaysProgress } from './progress-bar';
import { watch } from './watch';

export interface IngestDaysOptions {
  readonly kind: IngestKind;
  /** Days in work at once. */
  readonly parallelDays?: number;
  readonly onProgress?: (progress: DaysProgress) => void;
}

/** Ingests days through their workflows and waits for the end. A day that runs already is joined. */
export async function ingestDays(
  client: Client,
  dates: readonly IsoDate[],
  options: IngestDaysOptions,
): Promise<DayProgress[]> {
  const results: DayProgress[] = [];
  const open = new Map<IsoDate, DayProgress>();
  let daysDone = 0;
  const report = () => {
    const known = [...results, ...open.values()];
    options.onProgress?.({
      daysDone,
      days: dates.length,
      gamesDone: known.reduce((sum, day) => sum + day.done, 0),
    });
  };
  const queue = [...dates];
  const lane = async () => {
    for (let date = queue.shift(); date !== undefined; date = queue.shift()) {
      const result = await ingestOneDay(client, date, options.kind, (progress) => {
        open.set(progress.date, progress);
        report();
      });
      open.delete(date);
      results.push(result);
      daysDone += 1;
      report();
    }
  };
  await Promise.all(Array.from({ length: options.parallelDays ?? 2 }, lane));
  return results.sort((a, b) => (a.date < b.date ? -1 : 1));
}

async function ingestOneDay(
  client: Client,
  date: IsoDate,
  kind: IngestKind,
  onProgress: (progress: DayProgress) => void,
): Promise<DayProgress> {
  const handle = await client.workflow.start<typeof ingestDay>('ingestDay', {
    workflowId: workflowIds.day(date),
    taskQueue: TASK_QUEUES.ingest,
    workflowIdConflictPolicy: 'USE_EXISTING',
    args: [{ date, kind }],
    staticSummary: `Day ${date}`,
    typedSearchAttributes: [
      { key: SEARCH_ATTRIBUTES.gameDate, value: date },
      { key: SEARCH_ATTRIBUTES.season, value: Number(date.slice(0, 4)) },
      { key: SEARCH_ATTRIBUTES.kind, value: kind },
    ],
  });
  return watch(handle.result(), () => handle.query<DayProgress>('progress'), onProgress);
}
