import { createHash } from 'node:crypto';
import { daysOfMonth } from '../../core/months';
import type { IsoDate } from '../../core/ids';
import type { RosterTransaction } from '../../core/transactions/roster-transaction';
import type { TransactionContent } from '../../store/transaction-content';

/** An invented row of the wire. */
export function wireRow(
  id: number | string,
  date: string,
  facts: Partial<RosterTransaction> = {},
): RosterTransaction {
  return {
    transactionId: String(id),
    source: 'league',
    date: date as IsoDate,
    effectiveDate: date as IsoDate,
    resolutionDate: null,
    typeCode: 'SC',
    typeDesc: 'Status Change',
    playerId: null,
    playerName: 'Órvil Quenby',
    toTeamId: null,
    toTeamName: null,
    fromTeamId: null,
    fromTeamName: null,
    description: `Sentence ${id} about Órvil Quenby.`,
    ...facts,
  };
}

/** The sentence of text history that a number stands for. */
export const textRow = (id: number, date: string): RosterTransaction =>
  wireRow(`t${String(id).padStart(15, '0')}`, date, { typeCode: null, typeDesc: null });

const provenance = (rows: readonly RosterTransaction[], minute: number) => {
  const contentHash = createHash('sha256').update(JSON.stringify(rows)).digest('hex');
  return {
    rows,
    refused: [],
    lakeKey: `league/transactions/${contentHash.slice(0, 8)}`,
    contentHash,
    observedAt: `2031-05-01T12:${String(minute).padStart(2, '0')}:00.000Z`,
    workflowId: 'test-load',
  };
};

/** An answer of the source for a month, observed at a minute of the test's day. */
export function month(
  subject: string,
  rows: readonly RosterTransaction[],
  minute: number,
  facts: Partial<TransactionContent> = {},
): TransactionContent {
  return { subject, kind: 'transactions', ...daysOfMonth(subject), ...provenance(rows, minute), ...facts };
}

/** A file of text history. */
export function textFile(
  subject: string,
  rows: readonly RosterTransaction[],
  minute: number,
): TransactionContent {
  const days = rows.map(({ date }) => date).sort();
  return {
    subject,
    kind: 'transactions-csv',
    from: days[0]!,
    to: days.at(-1)!,
    ...provenance(rows, minute),
  };
}
