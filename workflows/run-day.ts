import { WorkflowExecutionAlreadyStartedError } from '@temporalio/common';
import { ParentClosePolicy, executeChild, sleep } from '@temporalio/workflow';
import type { IsoDate } from '../core/ids';
import { SEARCH_ATTRIBUTES, workflowIds } from './contracts';
import type { DayProgress, IngestKind } from './contracts';
import { ingestDay } from './ingest-day';

/** Runs a day as a workflow of its own. One that is under way already (by hand, by another trigger) is waited for. */
export async function runDay(date: IsoDate, kind: IngestKind): Promise<DayProgress> {
  for (;;) {
    try {
      return await executeChild(ingestDay, {
        workflowId: workflowIds.day(date),
        args: [{ date, kind }],
        parentClosePolicy: ParentClosePolicy.REQUEST_CANCEL,
        staticSummary: `Day ${date}`,
        typedSearchAttributes: [
          { key: SEARCH_ATTRIBUTES.gameDate, value: date },
          { key: SEARCH_ATTRIBUTES.season, value: Number(date.slice(0, 4)) },
          { key: SEARCH_ATTRIBUTES.kind, value: kind },
        ],
      });
    } catch (error) {
      if (!(error instanceof WorkflowExecutionAlreadyStartedError)) throw error;
      // Somebody runs this day by hand: wait until he is done, then look again.
      await sleep('5s');
    }
  }
}
