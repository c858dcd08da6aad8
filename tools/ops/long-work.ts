import type { Client } from '@temporalio/client';
import { withTemporal } from './connect';
import { say } from './command';
import { daysProgressBar } from './progress-bar';
import type { DaysProgress } from './progress-bar';
import { sayingWhenNobodyWorks } from './workers';

/** Runs a work of many days with a progress bar; says when no worker is there to do it. */
export async function withBar<T>(
  what: string,
  work: (client: Client, update: (progress: DaysProgress) => void) => Promise<T>,
  unit?: string,
): Promise<T> {
  const bar = daysProgressBar(what, unit);
  try {
    return await withTemporal((client) =>
      sayingWhenNobodyWorks(client, say, () => work(client, bar.update.bind(bar))),
    );
  } finally {
    bar.stop();
  }
}
