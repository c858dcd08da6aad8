import { activityInfo } from '@temporalio/activity';
import { IngestError } from '../core/errors';
import type { IsoDate } from '../core/ids';
import { parseRegister } from '../core/injuries/people/parse-register';
import { daysOfMonth } from '../core/months';
import { parseTransactionCsv } from '../core/transactions/parse-transaction-csv';
import { parseTransactions } from '../core/transactions/parse-transactions';
import type { ParsedTransactions } from '../core/transactions/parse-transactions';
import { rawKey } from '../lake/keys';
import type { ManifestEntry } from '../lake/keys';
import { hashOf } from '../lake/open-lake';
import { readAnswer, transactionsShape } from '../sources/answer-shapes';
import type { TransactionLoad } from '../store/load-transactions';
import type { ActivityDependencies } from './dependencies';

/** Kinds of lake objects that transactions and the people in them are made of. */
export const WIRE_KINDS = ['register-csv', 'transactions-csv', 'transactions'] as const;

/** The id of a row that has none: the same day and sentence have the same. */
export const idOfText = (date: IsoDate, text: string): string =>
  `t${hashOf(Buffer.from(`${date}\n${text}`)).slice(0, 15)}`;

/**
 * Brings the store to what one object of the lake says: a month of transactions, a file of text history, a register.
 *
 * @throws IngestError `LakeCorrupt`, `ShapeMismatch`, or of the store
 */
export async function loadKeptWire(
  { lake, store, sourceName }: Pick<ActivityDependencies, 'lake' | 'store' | 'sourceName'>,
  entry: ManifestEntry,
): Promise<TransactionLoad> {
  const lakeKey = rawKey(entry, entry.hash);
  const bytes = await lake.getRaw(lakeKey);
  const what = `${entry.kind} ${entry.id}`;
  if (entry.kind === 'register-csv') {
    const { people, refused } = parseRegister(bytes.toString('utf8'), what);
    const { rows, written } = await store.loadRegister(people);
    return { rows, refused: refused.length, written };
  }
  const provenance = {
    subject: entry.id,
    lakeKey,
    contentHash: entry.hash,
    observedAt: entry.observedAt,
    workflowId: activityInfo().workflowExecution?.workflowId ?? '',
  };
  if (entry.kind === 'transactions-csv') {
    const parsed = parseTransactionCsv(bytes.toString('utf8'), what, sourceName, idOfText);
    return store.loadTransactions({
      ...provenance,
      ...parsed,
      kind: entry.kind,
      ...daysOfRows(parsed, entry),
    });
  }
  if (entry.kind !== 'transactions') throw new IngestError('BadInput', `${what}: nothing of the wire`);
  const answer = readAnswer(bytes, transactionsShape, what);
  const parsed = parseTransactions(answer, sourceName);
  const copyright = typeof answer.copyright === 'string' ? answer.copyright : '';
  if (copyright !== '') {
    await store.recordSourceOnce({ source: sourceName, fictional: sourceName === 'league', copyright });
  }
  return store.loadTransactions({ ...provenance, ...parsed, kind: entry.kind, ...daysOfMonth(entry.id) });
}

function daysOfRows({ rows }: ParsedTransactions, { day }: ManifestEntry) {
  const days = rows.map(({ date }) => date).sort();
  const own = day as IsoDate;
  return { from: days[0] ?? own, to: days.at(-1) ?? own };
}
