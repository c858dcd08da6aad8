import { IngestError } from '../core/errors';
import { parseSavantCsv } from '../core/statcast/parse-savant-csv';
import type { StatcastLoad } from '../store/load-statcast';
import type { ActivityDependencies } from './dependencies';

/**
 * Reads a CSV file of Savant from the lake and hangs its rows on the pitches that are loaded.
 *
 * @throws IngestError `LakeCorrupt`, `ShapeMismatch`, `FieldMismatch`, or of the store
 */
export async function loadKeptStatcast(
  { lake, store }: Pick<ActivityDependencies, 'lake' | 'store'>,
  lakeKey: string,
): Promise<StatcastLoad> {
  const bytes = await lake.getRaw(lakeKey);
  try {
    return await store.loadStatcast(parseSavantCsv(bytes.toString('utf8'), 'CSV file'), lakeKey);
  } catch (error) {
    if (!(error instanceof IngestError)) throw error;
    throw new IngestError(error.kind, error.message, { ...error.facts, lakeKey });
  }
}
