import { ApplicationFailure, condition, defineUpdate, setHandler, workflowInfo } from '@temporalio/workflow';
import { MOST_CONCURRENT_DAYS } from './contracts';

export const pauseUpdate = defineUpdate<void>('pause');
export const resumeUpdate = defineUpdate<void>('resume');
export const setConcurrencyUpdate = defineUpdate<void, [number]>('setConcurrency');

/** @throws ApplicationFailure `BadInput` for a pace that is none */
export function checkConcurrency(wanted: number): void {
  if (Number.isInteger(wanted) && wanted >= 1 && wanted <= MOST_CONCURRENT_DAYS) return;
  throw ApplicationFailure.nonRetryable(
    `concurrency: expected 1 to ${MOST_CONCURRENT_DAYS}, found ${wanted}`,
    'BadInput',
  );
}

/** Works through days, a few at a time; an operator can pause it, resume it and change its pace. */
export interface DayWindow {
  /**
   * Takes days, or groups of days, from the front of the queue until it is empty or the run is long enough to
   * continue as new. What is under way has ended when it returns; what is left stays in the queue.
   */
  drain<Item>(queue: Item[], itemsPerRun: number, work: (item: Item) => Promise<void>): Promise<void>;
  concurrency(): number;
  paused(): boolean;
}

/**
 * Opens the window and sets its handlers. To be called before the first wait: an update that came with the first
 * task would find no handler.
 */
export function openDayWindow(pace: { concurrency: number; paused: boolean }): DayWindow {
  let { concurrency, paused } = pace;
  checkConcurrency(concurrency);
  setHandler(pauseUpdate, () => {
    paused = true;
  });
  setHandler(resumeUpdate, () => {
    paused = false;
  });
  setHandler(
    setConcurrencyUpdate,
    (wanted) => {
      concurrency = wanted;
    },
    { validator: checkConcurrency },
  );

  return {
    concurrency: () => concurrency,
    paused: () => paused,
    async drain(queue, itemsPerRun, work) {
      let running = 0;
      let begun = 0;
      let failed = false;
      let failure: unknown;
      for (;;) {
        // A run that is long enough starts no new day; what is under way ends before the next run begins.
        const draining = () => begun >= itemsPerRun || workflowInfo().continueAsNewSuggested;
        const mayStart = () => !paused && !draining() && queue.length > 0 && running < concurrency;
        const isOver = () => running === 0 && (queue.length === 0 || draining());
        await condition(() => failed || mayStart() || isOver());
        if (failed) throw failure;
        if (isOver()) return;
        const item = queue.shift();
        if (item === undefined) continue;
        begun += 1;
        running += 1;
        void work(item)
          .catch((error: unknown) => {
            failed = true;
            failure = error;
          })
          .finally(() => {
            running -= 1;
          });
      }
    },
  };
}
