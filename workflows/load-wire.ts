import { patched, proxyActivities, upsertSearchAttributes } from '@temporalio/workflow';
import type { IngestActivities } from '../activities/create-activities';
import { SEARCH_ATTRIBUTES } from './contracts';
import type { WireProgress } from './wire-contracts';
import { runStatistics } from './compute-statistics';
import { runDerivation } from './derive-injuries';

/** Objects an activity: a year of months. */
const OBJECTS_TOGETHER = 12;
const MOST_NAMED = 100;

const { replayWire } = proxyActivities<IngestActivities>({
  startToCloseTimeout: '10 minutes',
  heartbeatTimeout: '60s',
  retry: { initialInterval: '1s', maximumInterval: '30s', maximumAttempts: 12 },
});

type Entry = Parameters<IngestActivities['replayWire']>[0]['entries'][number];

export const nothingLoaded = (objects: number): WireProgress => ({
  objects,
  objectsDone: 0,
  rows: 0,
  rowsWritten: 0,
  refused: [],
  injuries: null,
  statistics: null,
});

/** Loads objects of the lake one after another, in the order given: where two tell of one row, the later one stands. */
export async function loadWire(
  entries: readonly Entry[],
  start: WireProgress,
  onProgress: (progress: WireProgress) => void,
): Promise<void> {
  let progress = start;
  for (let first = 0; first < entries.length; first += OBJECTS_TOGETHER) {
    const some = entries.slice(first, first + OBJECTS_TOGETHER);
    const summary = `${some[0]?.kind} ${some[0]?.id} to ${some.at(-1)?.id}`;
    const done = await replayWire.executeWithOptions({ summary }, [{ entries: some }]);
    progress = {
      ...progress,
      objectsDone: progress.objectsDone + done.objects,
      rows: progress.rows + done.rows,
      rowsWritten: progress.rowsWritten + done.written,
      refused: [...progress.refused, ...done.refused].slice(0, MOST_NAMED),
    };
    onProgress(progress);
  }
}

/** Makes injuries and statistics of all that is loaded, and marks the run with how it went. */
export async function withDerivation(progress: WireProgress): Promise<WireProgress> {
  const injuries = await runDerivation();
  const statistics = patched('statistics') ? await runStatistics() : null;
  upsertSearchAttributes([
    {
      key: SEARCH_ATTRIBUTES.outcome,
      value: progress.refused.length === 0 ? 'completed' : 'completed_with_issues',
    },
  ]);
  return { ...progress, injuries, statistics };
}
