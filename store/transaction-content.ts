import type { IsoDate } from '../core/ids';
import type { RefusedTransaction } from '../core/transactions/refused-row';
import type { RosterTransaction } from '../core/transactions/roster-transaction';

/** What an answer of the source, or a file of text history, says. */
export interface TransactionContent {
  /** `2026-07`, or the first digits of a file's hash. */
  readonly subject: string;
  /** A month of the source tells all of its days; a file only adds. */
  readonly kind: 'transactions' | 'transactions-csv';
  readonly from: IsoDate;
  readonly to: IsoDate;
  /** Each id once. */
  readonly rows: readonly RosterTransaction[];
  readonly refused: readonly RefusedTransaction[];
  readonly lakeKey: string;
  readonly contentHash: string;
  readonly observedAt: string;
  readonly workflowId: string;
}
