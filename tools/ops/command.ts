import { readPlatformSettings } from '../../config/platform';
import { openStore } from '../../store/open-store';
import type { Store } from '../../store/open-store';

/** Exit codes: 0 done, 1 failed, 2 wrong use or configuration, 3 done with games that need an eye. */
export const EXIT = { failed: 1, usage: 2, issues: 3 } as const;

export interface JsonOption {
  readonly json?: boolean;
}

/** Opens the store for one command and closes it behind. */
export async function withStore<T>(work: (store: Store) => Promise<T>): Promise<T> {
  const store = openStore(readPlatformSettings().DATABASE_URL, 4);
  try {
    return await work(store);
  } finally {
    await store.close();
  }
}

export function print(value: unknown, asJson: boolean | undefined, describe: () => string): void {
  console.log(asJson ? JSON.stringify(value, null, 2) : describe());
}

/** A line for the operator beside the result, which alone goes to standard output. */
export const say = (line: string): void => console.error(line);
