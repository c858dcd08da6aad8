import { IngestError } from '../core/errors';
import type { IsoDate } from '../core/ids';
import { rawKey } from '../lake/keys';
import type { ManifestEntry } from '../lake/keys';
import type { StatcastLoad } from '../store/load-statcast';
import type { ActivityDependencies } from './dependencies';
import { heartbeating } from './heartbeating';
import type { Refusal } from './load-versions';
import { loadKeptStatcast } from './kept-statcast';

export type ImportedStatcast = StatcastLoad | { readonly refusal: Omit<Refusal, 'isQuarantined'> };

/** Hangs a kept CSV file's rows on their pitches; a file that can't be read is refused with its reason. */
export function importStatcast(dependencies: ActivityDependencies) {
  return ({ entry }: { readonly entry: ManifestEntry }): Promise<ImportedStatcast> =>
    heartbeating(async () => {
      try {
        return await loadKeptStatcast(dependencies, rawKey(entry, entry.hash));
      } catch (error) {
        if (!(error instanceof IngestError) || error.retryable) throw error;
        return { refusal: { kind: error.kind, message: error.message } };
      }
    });
}

/** CSV files that the lake holds up to a day, in the order in which they were kept: the later one's values stand. */
export function listKeptStatcast({ lake, sourceName }: ActivityDependencies) {
  return async ({ to }: { readonly to: IsoDate | null }): Promise<ManifestEntry[]> => {
    const entries: ManifestEntry[] = [];
    for await (const entry of lake.entries(sourceName, 'statcast-csv')) {
      if (to === null || entry.day <= to) entries.push(entry);
    }
    return entries.sort((a, b) => (a.observedAt < b.observedAt ? -1 : 1));
  };
}
