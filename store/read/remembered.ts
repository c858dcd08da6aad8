/**
 * Keeps an answer for `milliseconds`; callers in between share it, and callers that come while it is being fetched
 * share the fetch. A failure is not kept.
 */
export function remembered<T>(
  milliseconds: number,
  fetch: () => Promise<T>,
  now: () => number = Date.now,
): () => Promise<T> {
  let answer: Promise<T> | undefined;
  let expires = 0;
  return () => {
    if (answer === undefined || now() >= expires) {
      const fetched = fetch();
      answer = fetched;
      expires = now() + milliseconds;
      fetched.catch(() => {
        if (answer === fetched) answer = undefined;
      });
    }
    return answer;
  };
}

/** One memory a version: when the version is another than at the last call, what was remembered is forgotten. */
export function rememberedFor<T>(
  version: () => Promise<string>,
  memory: () => () => Promise<T>,
): () => Promise<T> {
  let ask = memory();
  let of: string | undefined;
  return async () => {
    const now = await version();
    if (now !== of) {
      of = now;
      ask = memory();
    }
    return ask();
  };
}
