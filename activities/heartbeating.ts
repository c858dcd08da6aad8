import { heartbeat } from '@temporalio/activity';

const EVERY_MS = 5_000;

/** Tells Temporal every few seconds that work which has no steps of its own (a transaction that waits) goes on. */
export async function heartbeating<T>(work: () => Promise<T>): Promise<T> {
  const timer = setInterval(heartbeat, EVERY_MS);
  try {
    return await work();
  } finally {
    clearInterval(timer);
  }
}
