import { defineQuery, setCurrentDetails, setHandler } from '@temporalio/workflow';
import type { ImportWireInput, WireProgress } from './wire-contracts';
import { loadWire, nothingLoaded, withDerivation } from './load-wire';

export const importWireProgressQuery = defineQuery<WireProgress>('progress');

/** Loads files of text history and registers that lie in the lake, then makes injuries of all that is there. */
export async function importWire({ source, items }: ImportWireInput): Promise<WireProgress> {
  let progress = nothingLoaded(items.length);
  setHandler(importWireProgressQuery, () => progress);
  // Who a name stands for is looked up in the register: it goes first.
  const ordered = [
    ...items.filter(({ kind }) => kind === 'register-csv'),
    ...items.filter(({ kind }) => kind !== 'register-csv'),
  ];
  await loadWire(
    ordered.map((item) => ({ source, ...item })),
    progress,
    (now) => {
      progress = now;
      setCurrentDetails(`${now.objectsDone} of ${now.objects} files, ${now.rows} rows`);
    },
  );
  progress = await withDerivation(progress);
  return progress;
}
