/** Fewer than the store has connections: pages are never shut out by the API. */
const MOST_AT_ONCE = 6;
/** Longer than this nobody should wait without a word. */
const LONGEST_WAIT_MS = 15_000;

/** Nobody's turn came in time. */
export class TooBusy extends Error {
  override readonly name = 'TooBusy';
}

/**
 * Does pieces of work in the order in which they were asked for, some at once. A rush of requests then waits here, where
 * waiting costs nothing, and not for a connection of the store, which gives up after two seconds.
 */
export function turns(most = MOST_AT_ONCE, longestWaitMs = LONGEST_WAIT_MS) {
  const waiting = new Set<() => void>();
  let underWay = 0;

  const turn = (): Promise<void> =>
    new Promise((resolve, reject) => {
      const begin = () => {
        clearTimeout(timer);
        waiting.delete(begin);
        underWay++;
        resolve();
      };
      const timer = setTimeout(() => {
        waiting.delete(begin);
        reject(new TooBusy('too many requests are waiting'));
      }, longestWaitMs);
      if (underWay < most) begin();
      else waiting.add(begin);
    });

  /** @throws TooBusy when its turn does not come in time */
  return async function inTurn<T>(work: () => Promise<T>): Promise<T> {
    await turn();
    try {
      return await work();
    } finally {
      underWay--;
      for (const begin of waiting) {
        begin();
        break;
      }
    }
  };
}

/** The turns of the process. */
export const inTurn = turns();
