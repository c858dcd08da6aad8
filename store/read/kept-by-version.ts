import type { DataVersion } from './data-version';

/**
 * Keeps an answer until the data change. Callers that come while it is being fetched share the fetch; a failure is not
 * kept. Unlike an answer kept for some time, it is never older than the version that a page is kept under.
 */
export function keptByVersion<T>(
  version: () => Promise<Pick<DataVersion, 'id'>>,
  fetch: () => Promise<T>,
): () => Promise<T> {
  let kept: { id: string; answer: Promise<T> } | null = null;
  return async () => {
    const { id } = await version();
    if (kept?.id === id) return kept.answer;
    const fetched = { id, answer: fetch() };
    kept = fetched;
    fetched.answer.catch(() => {
      if (kept === fetched) kept = null;
    });
    return fetched.answer;
  };
}
