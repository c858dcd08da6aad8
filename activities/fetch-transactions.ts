import { activityInfo, cancellationSignal, heartbeat } from '@temporalio/activity';
import { IngestError } from '../core/errors';
import { daysOfMonth } from '../core/months';
import { transactionsShape } from '../sources/answer-shapes';
import type { TransactionLoad } from '../store/load-transactions';
import type { ActivityDependencies } from './dependencies';
import { loadKeptWire } from './load-kept-wire';
import { readOrRefuse } from './read-or-refuse';

export interface FetchTransactionsInput {
  /** `2026-07` */
  readonly month: string;
}

/**
 * Asks for all transactions of a month, keeps the answer in the lake, then brings the store to what it says. Months and
 * not days: rows arrive late, and a month's answer says which rows there are no more.
 */
export function fetchTransactions(dependencies: ActivityDependencies) {
  const { source, sourceName, lake, store } = dependencies;
  return async ({ month }: FetchTransactionsInput): Promise<TransactionLoad> => {
    const { from, to } = daysOfMonth(month);
    const options = { signal: cancellationSignal(), onProgress: heartbeat };
    const answer = await source.transactions(from, to, options);
    const isKnown = await store.hasTransactions(from, to);
    await readOrRefuse(dependencies, answer.bytes, transactionsShape, {
      id: month,
      what: `transactions of ${month}`,
      check: ({ transactions }) => {
        if (transactions.length === 0 && isKnown) throw emptied(month);
      },
    });
    const subject = { source: sourceName, kind: 'transactions', id: month } as const;
    const kept = await lake.keep(subject, answer.bytes, {
      day: from,
      url: answer.url,
      workflowId: activityInfo().workflowExecution?.workflowId ?? '',
    });
    heartbeat();
    const { hash, observedAt } = kept;
    return loadKeptWire(dependencies, { ...subject, day: from, hash, observedAt });
  };
}

/** Rows are withdrawn one by one. A month that is suddenly empty is a source in trouble, and would take all stints along. */
function emptied(month: string): IngestError {
  return new IngestError(
    'ShapeMismatch',
    `transactions of ${month}: transactions: the list is empty, and it was not before`,
    { path: 'transactions' },
  );
}
