import type { Pool } from 'mysql2/promise';
import type { IsoDate } from '../core/ids';
import { columnName } from './bulk/table';
import { retryConflicts } from './failures';
import { sqlInstant } from './sql-instant';

/** A run that made moves and stints, for operators. */
export interface DerivationNote {
  readonly workflowId: string;
  readonly runId: string;
  readonly grammarVersion: number;
  readonly vocabularyVersion: number;
  readonly resolutions: number;
  readonly asOf: IsoDate;
  readonly transactions: number;
  readonly moves: number;
  readonly stints: number;
  readonly reviewOpen: number;
  readonly stintsAdded: number;
  readonly stintsChanged: number;
  readonly stintsRemoved: number;
  readonly rowsWritten: number;
  readonly startedAt: string;
  readonly finishedAt: string;
}

/** Keeps the note of a run; an activity that is run again overwrites its own. */
export async function recordDerivation(pool: Pool, note: DerivationNote): Promise<void> {
  const { startedAt, finishedAt, ...plain } = note;
  const values = {
    ...plain,
    startedAt: sqlInstant(startedAt).slice(0, 23),
    finishedAt: sqlInstant(finishedAt).slice(0, 23),
  };
  const columns = Object.keys(values).map(columnName);
  await retryConflicts(() =>
    pool.query(`REPLACE INTO injury_derivation (${columns.join(', ')}) VALUES (?)`, [Object.values(values)]),
  );
}
