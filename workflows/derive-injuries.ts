import { WorkflowExecutionAlreadyStartedError } from '@temporalio/common';
import { executeChild, proxyActivities, setCurrentDetails, sleep } from '@temporalio/workflow';
import type { IngestActivities } from '../activities/create-activities';
import { SEARCH_ATTRIBUTES, workflowIds } from './contracts';
import type { InjuriesDerived } from './wire-contracts';

const { deriveInjuries: derive } = proxyActivities<IngestActivities>({
  startToCloseTimeout: '10 minutes',
  heartbeatTimeout: '60s',
  retry: { initialInterval: '1s', maximumInterval: '30s', maximumAttempts: 12 },
});

/**
 * Makes moves, stints and the review queue of all transactions. A workflow of its own and one at a time, because it
 * replaces whole tables: of two at once the one that read first could write last.
 */
export async function deriveInjuries(): Promise<InjuriesDerived> {
  const made = await derive.executeWithOptions({ summary: 'All transactions to stints' }, [{}]);
  setCurrentDetails(
    `${made.stints} stints of ${made.transactions} transactions; ${made.stintsAdded} new, ` +
      `${made.stintsChanged} changed, ${made.stintsRemoved} gone; ${made.reviewOpen} to review`,
  );
  return made;
}

/** Runs the derivation from another workflow. One under way began before our rows were there: ours comes after it. */
export async function runDerivation(): Promise<InjuriesDerived> {
  for (;;) {
    try {
      return await executeChild(deriveInjuries, {
        workflowId: workflowIds.deriveInjuries,
        staticSummary: 'Injuries of all transactions',
        typedSearchAttributes: [{ key: SEARCH_ATTRIBUTES.kind, value: 'derive' }],
      });
    } catch (error) {
      if (!(error instanceof WorkflowExecutionAlreadyStartedError)) throw error;
      await sleep('2s');
    }
  }
}
