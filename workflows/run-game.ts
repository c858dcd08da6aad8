import { WorkflowExecutionAlreadyStartedError } from '@temporalio/common';
import {
  CancellationScope,
  ChildWorkflowFailure,
  ParentClosePolicy,
  WorkflowIdReusePolicy,
  executeChild,
  patched,
  proxyActivities,
  sleep,
} from '@temporalio/workflow';
import type { IngestActivities } from '../activities/create-activities';
import type { ListedGame } from '../activities/fetch-schedule';
import { SEARCH_ATTRIBUTES, workflowIds } from './contracts';
import type { IngestGameResult, IngestKind } from './contracts';
import { failureOf } from './failure-of';
import { ingestGame } from './ingest-game';

const { noteGame } = proxyActivities<IngestActivities>({
  startToCloseTimeout: '1 minute',
  retry: { initialInterval: '1s', maximumInterval: '30s', maximumAttempts: 12 },
});

/**
 * Runs a game as a workflow of its own. One that is under way already (another trigger of the same day) is waited
 * for. One that an operator ends by hand is noted; the others go on.
 */
export async function runGame(game: ListedGame, kind: IngestKind): Promise<IngestGameResult> {
  const { gamePk, officialDate, season, state } = game;
  for (;;) {
    try {
      return await executeChild(ingestGame, {
        workflowId: workflowIds.game(gamePk),
        args: [{ gamePk, officialDate, season, kind, isFinal: state === 'final' }],
        workflowIdReusePolicy: WorkflowIdReusePolicy.ALLOW_DUPLICATE,
        parentClosePolicy: ParentClosePolicy.REQUEST_CANCEL,
        staticSummary: `Game ${gamePk} of ${officialDate}`,
        typedSearchAttributes: [
          { key: SEARCH_ATTRIBUTES.gamePk, value: gamePk },
          { key: SEARCH_ATTRIBUTES.gameDate, value: officialDate },
          { key: SEARCH_ATTRIBUTES.season, value: season },
          { key: SEARCH_ATTRIBUTES.kind, value: kind },
        ],
      });
    } catch (error) {
      if (error instanceof WorkflowExecutionAlreadyStartedError) await sleep('2s');
      else if (isEndedAlone(error)) return endedAlone(game, error);
      else throw error;
    }
  }
}

/** The game's workflow failed, was cancelled or terminated, and the day was not asked to stop. */
function isEndedAlone(error: unknown): boolean {
  return error instanceof ChildWorkflowFailure && !CancellationScope.current().consideredCancelled;
}

/** An operator ended this one game, or its failure could not even be noted. */
async function endedAlone(game: ListedGame, error: unknown): Promise<IngestGameResult> {
  const { gamePk, officialDate, season } = game;
  if (patched('note-ended-game')) {
    const { errorKind, errorMessage } = failureOf(error);
    try {
      await noteGame({
        gamePk,
        officialDate,
        season,
        outcome: 'quarantined',
        errorKind,
        errorMessage: `the game's workflow was ended: ${errorMessage}`,
        lakeKey: null,
        workflowId: workflowIds.game(gamePk),
      });
    } catch (noteError) {
      if (CancellationScope.current().consideredCancelled) throw noteError;
    }
  }
  return { gamePk, outcome: 'quarantined', rowsWritten: 0 };
}
