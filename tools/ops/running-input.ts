import { defaultPayloadConverter } from '@temporalio/common';
import type { Client } from '@temporalio/client';

/** The input that a workflow was started with, wherever from (CLI, UI, schedule); undefined when there is none. */
export async function runningInput<T>(client: Client, workflowId: string): Promise<T | undefined> {
  const { history } = await client.workflowService.getWorkflowExecutionHistory({
    namespace: client.options.namespace,
    execution: { workflowId },
    maximumPageSize: 1,
  });
  const payload = history?.events?.[0]?.workflowExecutionStartedEventAttributes?.input?.payloads?.[0];
  return payload ? defaultPayloadConverter.fromPayload<T>(payload) : undefined;
}
