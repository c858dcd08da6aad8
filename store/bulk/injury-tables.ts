import type { IsoDate } from '../../core/ids';
import type {
  CoverageRow,
  InjuryStintRow,
  PlayerMoveRow,
  ReviewItemRow,
  StintDiagnosisRow,
  StintEvidenceRow,
  StintListRow,
} from '../../core/injuries/injury-rows';
import type { RosterTransaction } from '../../core/transactions/roster-transaction';
import { Prisma } from '../generated/prisma/client';
import { table } from './table';

/** A transaction, and which answer told it. */
export interface RosterTransactionRow extends RosterTransaction {
  readonly lakeKey: string;
  readonly observedAt: string;
}

export const rosterTransactionTable = table<RosterTransactionRow>(
  'roster_transaction',
  Prisma.RosterTransactionScalarFieldEnum,
  ['transactionId'],
);

/** A row of a content that can't be read, for the review queue. */
export interface TransactionRefusalRow {
  readonly subject: string;
  readonly ordinal: number;
  readonly date: IsoDate;
  readonly message: string;
}

export const transactionRefusalTable = table<TransactionRefusalRow>(
  'transaction_refusal',
  Prisma.TransactionRefusalScalarFieldEnum,
  ['subject', 'ordinal'],
);
export const playerMoveTable = table<PlayerMoveRow>('player_move', Prisma.PlayerMoveScalarFieldEnum, [
  'transactionId',
  'ordinal',
]);
export const injuryStintTable = table<InjuryStintRow>('injury_stint', Prisma.InjuryStintScalarFieldEnum, [
  'stintId',
]);
export const stintListTable = table<StintListRow>('stint_list', Prisma.StintListScalarFieldEnum, [
  'stintId',
  'ordinal',
]);
export const stintDiagnosisTable = table<StintDiagnosisRow>(
  'stint_diagnosis',
  Prisma.StintDiagnosisScalarFieldEnum,
  ['stintId', 'ordinal'],
);
export const stintEvidenceTable = table<StintEvidenceRow>(
  'stint_evidence',
  Prisma.StintEvidenceScalarFieldEnum,
  ['stintId', 'transactionId', 'ordinal'],
);
export const reviewItemTable = table<ReviewItemRow>('review_item', Prisma.ReviewItemScalarFieldEnum, [
  'reviewId',
]);
export const coverageTable = table<CoverageRow>('injury_coverage', Prisma.InjuryCoverageScalarFieldEnum, [
  'year',
]);

/** What is made of the transactions: always anew, from all of them. */
export const DERIVED_TABLES = [
  playerMoveTable,
  injuryStintTable,
  stintListTable,
  stintDiagnosisTable,
  stintEvidenceTable,
  reviewItemTable,
  coverageTable,
] as const;
