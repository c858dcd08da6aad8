import type { Ground } from './platform';

const ATTEMPTS = 60;
const PAUSE_MS = 250;

/**
 * Ids of the workflows that a condition finds, as an operator types it in the Temporal UI. Visibility is
 * eventually consistent: waits until at least so many are there.
 */
export async function findWorkflows(
  { client }: Pick<Ground, 'client'>,
  query: string,
  atLeast: number,
): Promise<string[]> {
  for (let attempt = 1; ; attempt += 1) {
    const found: string[] = [];
    for await (const { workflowId } of client.workflow.list({ query })) found.push(workflowId);
    if (found.length >= atLeast || attempt === ATTEMPTS) return found.sort();
    await new Promise((resume) => setTimeout(resume, PAUSE_MS));
  }
}
