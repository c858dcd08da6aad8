import { setTimeout as sleep } from 'node:timers/promises';
import { logTail } from './log-tail';
import type { SupervisedProcess } from './supervise';

/**
 * Asks again and again until `probe` stops throwing. When the child ends first, or the time is up, the child is
 * stopped and the error shows the end of its log.
 */
export async function waitUntilReady(
  child: SupervisedProcess,
  probe: () => Promise<unknown>,
  { timeoutMs = 60_000, intervalMs = 40 } = {},
): Promise<void> {
  const deadline = Date.now() + timeoutMs;
  for (;;) {
    try {
      await probe();
      return;
    } catch (error) {
      const reason = child.hasEnded() ? 'ended' : Date.now() > deadline ? 'was not ready in time' : null;
      if (reason) {
        await child.stop();
        const last = error instanceof Error ? error.message : String(error);
        throw new Error(
          `${child.name} ${reason} (${last}). The end of ${child.logFile}:\n${logTail(child.logFile)}`,
        );
      }
    }
    await sleep(intervalMs);
  }
}
