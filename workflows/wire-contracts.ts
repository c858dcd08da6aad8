import type { ContentHash } from '../core/ids';
import type { StatisticsProgress } from './statistics-contracts';

/** Months of transactions to ask for: `{"from": "2016-03", "to": "2016-11"}`; `{}` is the trailing month. */
export interface TransactionsInput {
  readonly from?: string;
  readonly to?: string;
  /** Set by the workflow itself when it continues as new. */
  readonly carriedOn?: { readonly months: readonly string[]; readonly progress: TransactionsProgress };
}

/** Answer of the query `progress`, and the result. */
export interface TransactionsProgress {
  readonly months: number;
  readonly monthsDone: number;
  readonly rows: number;
  readonly refusedRows: number;
  readonly rowsWritten: number;
  /** Months whose answer could not be had or read, each with the reason, the first hundred; the others went on. */
  readonly failed: readonly string[];
  /** What was made of them; null until then. */
  readonly injuries: InjuriesDerived | null;
  /** What was made of games and injuries; null until then, and in runs that began before there were any. */
  readonly statistics: StatisticsProgress | null;
}

/** What a derivation made, and what of it is new. */
export interface InjuriesDerived {
  readonly grammarVersion: number;
  readonly vocabularyVersion: number;
  readonly transactions: number;
  readonly moves: number;
  readonly stints: number;
  readonly reviewOpen: number;
  /** Rows added, changed or removed in all tables. */
  readonly rows: number;
  readonly stintsAdded: number;
  readonly stintsChanged: number;
  readonly stintsRemoved: number;
  /** The first of the stints that differ, each with what differs. */
  readonly examples: readonly string[];
}

/** A register or a file of text history in the lake. */
export interface WireItem {
  readonly kind: 'transactions-csv' | 'register-csv';
  readonly id: string;
  readonly day: string;
  readonly observedAt: string;
  readonly hash: ContentHash;
}

export interface ImportWireInput {
  readonly source: string;
  readonly items: readonly WireItem[];
}

/** Answer of the query `progress`, and the result. */
export interface WireProgress {
  readonly objects: number;
  readonly objectsDone: number;
  readonly rows: number;
  readonly rowsWritten: number;
  /** Objects that could not be read, each with the reason, the first hundred. */
  readonly refused: readonly string[];
  readonly injuries: InjuriesDerived | null;
  /** Null until then, and in runs that began before there were any. */
  readonly statistics: StatisticsProgress | null;
}
