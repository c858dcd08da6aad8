import type { Connection } from '@temporalio/client';
import { SEARCH_ATTRIBUTES } from '../workflows/contracts';

/** `temporal.api.enums.v1.IndexedValueType`, as far as we use it. */
const INDEXED_VALUE_TYPES = { KEYWORD: 2, INT: 3 } as const;

const REGISTRATION_VISIBLE_MS = 10_000;

/**
 * Registers the search attributes that the namespace does not know yet, and waits until the server shows them:
 * a workflow that sets an unknown one would stand still. (Temporal Cloud wants them registered by its own tool.)
 */
export async function ensureSearchAttributes(connection: Connection, namespace: string): Promise<void> {
  const missing = async () => {
    const { customAttributes } = await connection.operatorService.listSearchAttributes({ namespace });
    return Object.values(SEARCH_ATTRIBUTES).filter(({ name }) => !(name in customAttributes));
  };
  const wanted = await missing();
  if (wanted.length === 0) return;
  await connection.operatorService.addSearchAttributes({
    namespace,
    searchAttributes: Object.fromEntries(wanted.map(({ name, type }) => [name, INDEXED_VALUE_TYPES[type]])),
  });
  for (const deadline = Date.now() + REGISTRATION_VISIBLE_MS; (await missing()).length > 0;) {
    if (Date.now() > deadline) throw new Error('Temporal did not take the search attributes');
    await new Promise((resume) => setTimeout(resume, 100));
  }
}
