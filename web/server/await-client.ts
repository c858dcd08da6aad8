import { once } from 'node:events';
import type { Response } from 'express';

/**
 * Remix writes a body without waiting for the client. What makes a long body asks here before each part, so that a slow
 * client fills no memory: resolves once what was written so far has been taken, or the client has left.
 */
export function awaitClient(response: Response): () => Promise<void> {
  const { write } = response;
  let isFull = false;
  response.write = ((...args: Parameters<typeof write>) => {
    const goesOn = write.apply(response, args);
    isFull = !goesOn;
    return goesOn;
  }) as typeof write;
  return async () => {
    if (!isFull || response.closed || response.destroyed) return;
    const ended = new AbortController();
    const waiting = ['drain', 'close'].map((event) => once(response, event, { signal: ended.signal }));
    await Promise.race(waiting).finally(() => {
      ended.abort();
      waiting.forEach((each) => each.catch(() => undefined));
    });
    isFull = false;
  };
}
