import { heartbeat } from '@temporalio/activity';
import { IngestError } from '../core/errors';
import type { ManifestEntry } from '../lake/keys';
import type { ActivityDependencies } from './dependencies';
import { heartbeating } from './heartbeating';
import { WIRE_KINDS, loadKeptWire } from './load-kept-wire';

/** What came of some objects of the lake. */
export interface ReplayedWire {
  readonly objects: number;
  readonly rows: number;
  readonly written: number;
  /** Objects that could not be read, each with the reason; rows that could not be read are review items. */
  readonly refused: readonly string[];
}

/** Registers first, then text history in the order in which it came, then the newest answer of each month. */
export function listKeptWire({ lake, sourceName }: ActivityDependencies) {
  return async (_input: object): Promise<ManifestEntry[]> => {
    const found: ManifestEntry[] = [];
    for (const kind of WIRE_KINDS) {
      const newest = new Map<string, ManifestEntry>();
      for await (const entry of lake.entries(sourceName, kind)) {
        const before = newest.get(entry.id);
        if (before === undefined || before.observedAt < entry.observedAt) newest.set(entry.id, entry);
      }
      const entries = [...newest.values()];
      if (kind === 'transactions') entries.sort((a, b) => (a.id < b.id ? -1 : 1));
      else entries.sort((a, b) => (a.observedAt < b.observedAt ? -1 : 1));
      found.push(...entries);
    }
    return found;
  };
}

/** Loads objects one after another; one that can't be read does not keep the others back. */
export function replayWire(dependencies: ActivityDependencies) {
  return ({ entries }: { readonly entries: readonly ManifestEntry[] }): Promise<ReplayedWire> =>
    heartbeating(async () => {
      const total = { objects: 0, rows: 0, written: 0 };
      const refused: string[] = [];
      for (const entry of entries) {
        try {
          const { rows, written } = await loadKeptWire(dependencies, entry);
          total.rows += rows;
          total.written += written;
        } catch (error) {
          if (!(error instanceof IngestError) || error.retryable) throw error;
          refused.push(`${entry.kind} ${entry.id}: ${error.kind}: ${error.message}`);
        }
        total.objects += 1;
        heartbeat();
      }
      return { ...total, refused };
    });
}
