import {
  ActivityFailure,
  isCancellation,
  proxyActivities,
  upsertSearchAttributes,
  workflowInfo,
} from '@temporalio/workflow';
import type { IngestActivities, SourceActivities } from '../activities/create-activities';
import { SEARCH_ATTRIBUTES, TASK_QUEUES } from './contracts';
import type { GameOutcome, IngestGameInput, IngestGameResult } from './contracts';
import { failureOf } from './failure-of';

/** About four minutes of patience: an outage of two minutes delays a game and does not lose it. */
const PATIENCE = {
  initialInterval: '1s',
  backoffCoefficient: 2,
  maximumInterval: '30s',
  maximumAttempts: 12,
} as const;

const { downloadFeed } = proxyActivities<SourceActivities>({
  taskQueue: TASK_QUEUES.source,
  startToCloseTimeout: '2 minutes',
  heartbeatTimeout: '30s',
  retry: PATIENCE,
  // An eager activity would slip past the rate limit of its queue.
  allowEagerDispatch: false,
});

const { loadGame, noteGame } = proxyActivities<IngestActivities>({
  startToCloseTimeout: '2 minutes',
  heartbeatTimeout: '30s',
  retry: PATIENCE,
});

/**
 * One game, from the source to the tables: download to the lake, load from the lake. A game that can't be
 * loaded is noted with its reason and does not fail its day.
 */
export async function ingestGame(input: IngestGameInput): Promise<IngestGameResult> {
  const { gamePk, officialDate } = input;
  let result: IngestGameResult;
  try {
    const kept = await downloadFeed.executeWithOptions({ summary: `Feed of game ${gamePk} to the lake` }, [
      { gamePk, officialDate },
    ]);
    const load = await loadGame.executeWithOptions(
      { summary: `Game ${gamePk}, version ${kept.hash.slice(0, 12)}, to the tables` },
      [{ lakeKey: kept.key, hash: kept.hash, observedAt: kept.observedAt }],
    );
    const outcome = load.outcome === 'loaded' ? load.ingest : load.outcome;
    result = { gamePk, outcome, rowsWritten: load.rowsWritten };
  } catch (error) {
    if (isCancellation(error)) throw error;
    result = { gamePk, outcome: await noteFailure(input, error), rowsWritten: 0 };
  }
  upsertSearchAttributes([{ key: SEARCH_ATTRIBUTES.outcome, value: result.outcome }]);
  return result;
}

async function noteFailure(input: IngestGameInput, error: unknown): Promise<GameOutcome> {
  // A bug of ours is no bad feed: the workflow task fails visibly and is retried with mended code.
  if (!(error instanceof ActivityFailure)) throw error;
  const failure = failureOf(error);
  const outcome = failure.errorKind === 'NotFound' ? (input.isFinal ? 'missing' : 'pending') : 'quarantined';
  await noteGame({
    gamePk: input.gamePk,
    officialDate: input.officialDate,
    season: input.season,
    outcome,
    ...failure,
    workflowId: workflowInfo().workflowId,
  });
  return outcome;
}
