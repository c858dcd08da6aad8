import { createHash } from 'node:crypto';
import type { Client } from '@temporalio/client';
import { SEARCH_ATTRIBUTES, TASK_QUEUES, workflowIds } from '../../../workflows/contracts';
import type {
  TransactionsInput,
  TransactionsProgress,
  WireItem,
  WireProgress,
} from '../../../workflows/wire-contracts';
import type { importWire } from '../../../workflows/import-wire';
import type { ingestTransactions } from '../../../workflows/ingest-transactions';
import type { replayTransactions } from '../../../workflows/replay-transactions';
import { startOrJoin } from '../start-or-join';
import { watch } from '../watch';

/** Told now and then how far a work is: steps done, steps in all, rows so far. */
export type OnWireProgress = (done: number, of: number, rows: number) => void;

/** Asks the source for the transactions of months, the trailing ones when none are given, and waits for the end. */
export async function askForTransactions(
  client: Client,
  { from, to }: TransactionsInput,
  onProgress: OnWireProgress = () => {},
  say: (line: string) => void = () => {},
): Promise<TransactionsProgress> {
  const input = { ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) };
  const months = from === undefined ? 'the trailing months' : `${from} to ${to ?? from}`;
  const handle = await startOrJoin<typeof ingestTransactions>(
    client,
    'ingestTransactions',
    input,
    {
      workflowId: workflowIds.transactions,
      args: [input],
      staticSummary: `Transactions of ${months}`,
      typedSearchAttributes: [{ key: SEARCH_ATTRIBUTES.kind, value: 'manual' }],
    },
    say,
  );
  return watch(
    handle.result(),
    () => handle.query<TransactionsProgress>('progress'),
    ({ months: of, monthsDone, rows }) => onProgress(monthsDone, of, rows),
  );
}

/** Loads files that lie in the lake. The workflow's id comes from their hashes: the same files are joined, not doubled. */
export async function importWireItems(
  client: Client,
  source: string,
  items: readonly WireItem[],
  onProgress: OnWireProgress = () => {},
): Promise<WireProgress> {
  const keys = items.map(({ kind, id }) => `${kind}/${id}`).sort();
  const handle = await client.workflow.start<typeof importWire>('importWire', {
    workflowId: workflowIds.importWire(createHash('sha256').update(keys.join('\n')).digest('hex')),
    taskQueue: TASK_QUEUES.ingest,
    workflowIdConflictPolicy: 'USE_EXISTING',
    args: [{ source, items }],
    staticSummary: `Text history and registers: ${items.length} files`,
    typedSearchAttributes: [{ key: SEARCH_ATTRIBUTES.kind, value: 'import' }],
  });
  return watch(
    handle.result(),
    () => handle.query<WireProgress>('progress'),
    ({ objects, objectsDone, rows }) => onProgress(objectsDone, objects, rows),
  );
}

/** Makes transactions and injuries anew from the lake and waits for the end. */
export async function replayAllTransactions(
  client: Client,
  onProgress: OnWireProgress = () => {},
  say: (line: string) => void = () => {},
): Promise<WireProgress> {
  const handle = await startOrJoin<typeof replayTransactions>(
    client,
    'replayTransactions',
    {},
    {
      workflowId: workflowIds.replayTransactions,
      args: [],
      staticSummary: 'Transactions and injuries from the lake',
      typedSearchAttributes: [{ key: SEARCH_ATTRIBUTES.kind, value: 'replay' }],
    },
    say,
  );
  return watch(
    handle.result(),
    () => handle.query<WireProgress>('progress'),
    ({ objects, objectsDone, rows }) => onProgress(objectsDone, objects, rows),
  );
}
