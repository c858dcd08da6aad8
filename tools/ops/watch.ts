import { setTimeout as sleep } from 'node:timers/promises';

/** Each question costs a workflow task; a person does not see more than this. */
const POLL_MS = 1_000;

/**
 * Waits for a workflow's result and meanwhile asks how far it is. A question may come before the first workflow
 * task or after the last one: it then simply has no answer.
 */
export async function watch<Result, Progress>(
  result: Promise<Result>,
  ask: () => Promise<Progress>,
  onProgress: (progress: Progress) => void,
): Promise<Result> {
  const end = new AbortController();
  const asking = async () => {
    for (;;) {
      await sleep(POLL_MS, undefined, { signal: end.signal });
      const progress = await ask().catch(() => undefined);
      if (progress !== undefined && !end.signal.aborted) onProgress(progress);
    }
  };
  // Its only end is the result's.
  const watching = asking().catch(() => {});
  try {
    return await result;
  } finally {
    end.abort();
    await watching;
  }
}
