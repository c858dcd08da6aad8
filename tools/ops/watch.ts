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
  let finished = false;
  const asking = async () => {
    while (!finished) {
      await new Promise((resume) => setTimeout(resume, POLL_MS));
      if (finished) return;
      const progress = await ask().catch(() => undefined);
      if (progress !== undefined && !finished) onProgress(progress);
    }
  };
  const watching = asking();
  try {
    return await result;
  } finally {
    finished = true;
    await watching;
  }
}
