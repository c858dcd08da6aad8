import { createHash } from 'node:crypto';
import type { Client } from '@temporalio/client';
import { IngestError } from '../../core/errors';
import { SEARCH_ATTRIBUTES, TASK_QUEUES, workflowIds } from '../../workflows/contracts';
import type { ImportItem, ImportProgress } from '../../workflows/contracts';
import type { importHistory } from '../../workflows/import-history';
import { findHistoryFiles } from './import-files';
import { keepHistoryFile } from './import-to-lake';
import type { ImportContext } from './import-to-lake';
import { watch } from './watch';

/** Files a workflow: its input stays well below Temporal's 2 MB. */
const ITEMS_PER_WORKFLOW = 2_000;

export interface ImportOptions extends ImportContext {
  readonly onProgress?: (done: number, of: number, games: number) => void;
  readonly itemsPerRun?: number;
}

/** What an import did; files that never came into the lake are named with the others that were refused. */
export interface ImportReport {
  readonly files: number;
  /** Files that could not even be kept: nobody can tell which game they are, or they are no Savant CSV. */
  readonly notKept: readonly { readonly path: string; readonly reason: string }[];
  readonly runs: readonly ImportProgress[];
}

/**
 * Keeps the history files below a place in the lake, then loads them through a workflow. The workflow's id comes from
 * the files' hashes: started again with the same files, a run that is under way is joined, and one that is over is
 * repeated, which writes nothing.
 *
 * @throws IngestError `BadInput` when there is nothing to import, or a gamePk is given for several games
 */
export async function importPlace(
  client: Client,
  place: string,
  options: ImportOptions,
): Promise<ImportReport> {
  const { onProgress = () => {} } = options;
  const files = await findHistoryFiles(place);
  const games = files.filter(({ kind }) => kind === 'game').length;
  if (files.length === 0)
    throw new IngestError('BadInput', `import: no games and no CSV files below "${place}"`);
  if (options.gamePk !== undefined && games !== 1) {
    throw new IngestError('BadInput', `--game-pk: names one game, but "${place}" holds ${games}`);
  }
  const items = new Map<string, ImportItem>();
  const notKept: { path: string; reason: string }[] = [];
  // Each file is two steps of the bar: into the lake, into the tables.
  const steps = files.length * 2;
  let kept = 0;
  for (const file of files) {
    try {
      const item = await keepHistoryFile(file, options);
      items.set(`${item.kind}/${item.id}/${item.hash}`, item);
    } catch (error) {
      if (!(error instanceof IngestError) || error.retryable) throw error;
      notKept.push({ path: file.path, reason: `${error.kind}: ${error.message}` });
    }
    kept += 1;
    onProgress(kept, steps, 0);
  }
  const runs: ImportProgress[] = [];
  const queue = [...items.values()];
  for (let start = 0; start < queue.length; start += ITEMS_PER_WORKFLOW) {
    const part = queue.slice(start, start + ITEMS_PER_WORKFLOW);
    runs.push(
      await importItems(client, part, options, (progress) =>
        onProgress(files.length + start + progress.done, steps, progress.games.loaded),
      ),
    );
  }
  return { files: files.length, notKept, runs };
}

async function importItems(
  client: Client,
  items: readonly ImportItem[],
  { source, itemsPerRun }: ImportOptions,
  onProgress: (progress: ImportProgress) => void,
): Promise<ImportProgress> {
  const keys = items.map(({ kind, id, hash }) => `${kind}/${id}/${hash}`).sort();
  const hash = createHash('sha256').update(keys.join('\n')).digest('hex');
  const handle = await client.workflow.start<typeof importHistory>('importHistory', {
    workflowId: workflowIds.importHistory(hash),
    taskQueue: TASK_QUEUES.ingest,
    workflowIdConflictPolicy: 'USE_EXISTING',
    args: [{ source, items, ...(itemsPerRun === undefined ? {} : { itemsPerRun }) }],
    staticSummary: `History: ${items.length} files`,
    typedSearchAttributes: [{ key: SEARCH_ATTRIBUTES.kind, value: 'import' }],
  });
  return watch(handle.result(), () => handle.query<ImportProgress>('progress'), onProgress);
}
