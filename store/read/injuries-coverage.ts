import { Prisma } from '../generated/prisma/client';
import { toDay, toTime } from './column';
import type { Reader } from './reader';
import { readReviewQueue, type ReviewQueue } from './review-queue';
import { readRows } from './rows';

/** How much of a year's wire is understood. */
export interface CoverageYear {
  year: number;
  transactions: number;
  /** Rows that speak of an injured list, and those of them that were wholly understood. */
  ilRows: number;
  ilClassified: number;
  /** Reasons that clubs gave, and those of them that got a region or a nature. */
  reasons: number;
  reasonsClassified: number;
  placements: number;
  pitcherPlacements: number;
}

/** The newest run that made stints of transactions. */
export interface Derivation {
  workflowId: string;
  grammarVersion: number;
  vocabularyVersion: number;
  resolutions: number;
  asOf: string;
  transactions: number;
  moves: number;
  stints: number;
  reviewOpen: number;
  stintsAdded: number;
  stintsChanged: number;
  stintsRemoved: number;
  finishedAt: string | null;
  seconds: number;
}

/** How well the transaction wire is understood, and what a person should look at. */
export interface InjuryState {
  /** Null before the first derivation. */
  derivation: Derivation | null;
  /** The newest year first. */
  years: CoverageYear[];
  review: ReviewQueue;
}

/** The newest run that made stints; null before the first. */
export async function readDerivation(reader: Reader): Promise<Derivation | null> {
  const row = await reader.injuryDerivation.findFirst({ orderBy: { finishedAt: 'desc' } });
  if (row === null) return null;
  const { runId: _run, rowsWritten: _rows, startedAt, finishedAt, asOf, ...rest } = row;
  return {
    ...rest,
    asOf: toDay(asOf),
    finishedAt: toTime(finishedAt),
    seconds: (finishedAt.getTime() - startedAt.getTime()) / 1_000,
  };
}

/** What the page on the state of the data says of injuries. */
export async function readInjuryState(reader: Reader): Promise<InjuryState> {
  const [derivation, years, review] = await Promise.all([
    readDerivation(reader),
    readRows<CoverageYear>(
      reader,
      Prisma.sql`
      SELECT year, transactions, il_rows AS ilRows, il_classified AS ilClassified, reasons,
             reasons_classified AS reasonsClassified, placements, pitcher_placements AS pitcherPlacements
      FROM injury_coverage ORDER BY year DESC`,
    ),
    readReviewQueue(reader),
  ]);
  return { derivation, years, review };
}
