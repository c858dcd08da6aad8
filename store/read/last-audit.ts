import { Prisma } from '../generated/prisma/client';
import { toDay, toTime } from './column';
import type { Reader } from './reader';
import { readRows } from './rows';

/** The newest run of the lake audit. */
export interface LastAudit {
  from: string;
  to: string;
  /** Objects whose bytes were hashed. */
  objects: number;
  bytes: number;
  /** Database rows whose lake key was looked up. */
  rowsChecked: number;
  problems: number;
  finishedAt: string | null;
  workflowId: string;
}

/** Null before the first audit. */
export async function readLastAudit(reader: Reader): Promise<LastAudit | null> {
  const [row] = await readRows<
    Omit<LastAudit, 'from' | 'to' | 'finishedAt'> & { fromDay: Date; toDay: Date; finishedAt: Date }
  >(
    reader,
    Prisma.sql`
    SELECT from_day AS fromDay, to_day AS toDay, objects, bytes, rows_checked AS rowsChecked, problems,
           finished_at AS finishedAt, workflow_id AS workflowId
    FROM lake_audit ORDER BY finished_at DESC, workflow_id, run_id LIMIT 1`,
  );
  if (row === undefined) return null;
  const { fromDay, toDay: lastDay, finishedAt, ...audit } = row;
  return { ...audit, from: toDay(fromDay), to: toDay(lastDay), finishedAt: toTime(finishedAt) };
}
