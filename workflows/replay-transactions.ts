import { defineQuery, proxyActivities, setCurrentDetails, setHandler } from '@temporalio/workflow';
import type { IngestActivities } from '../activities/create-activities';
import type { WireProgress } from './wire-contracts';
import { loadWire, nothingLoaded, withDerivation } from './load-wire';

export const replayTransactionsProgressQuery = defineQuery<WireProgress>('progress');

const { listKeptWire } = proxyActivities<IngestActivities>({
  startToCloseTimeout: '5 minutes',
  retry: { initialInterval: '1s', maximumInterval: '30s', maximumAttempts: 12 },
});

/**
 * Loads register, text history and transactions from the lake and makes injuries of them: into an empty database, or
 * after a change of grammar, vocabulary or resolutions. The source is never asked.
 */
export async function replayTransactions(): Promise<WireProgress> {
  let progress = nothingLoaded(0);
  setHandler(replayTransactionsProgressQuery, () => progress);
  const entries = await listKeptWire({});
  progress = nothingLoaded(entries.length);
  await loadWire(entries, progress, (now) => {
    progress = now;
    setCurrentDetails(`${now.objectsDone} of ${now.objects} objects, ${now.rows} rows`);
  });
  progress = await withDerivation(progress);
  return progress;
}
