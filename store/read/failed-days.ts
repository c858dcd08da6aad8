import { Prisma } from '../generated/prisma/client';
import { fromDay, toDay, toTime } from './column';
import type { Reader } from './reader';
import { readRows } from './rows';

/** A day whose newest run was ended by an error. */
export interface FailedDay {
  date: string;
  errorKind: string;
  errorMessage: string | null;
  finishedAt: string | null;
  workflowId: string;
}

const MOST = 50;

/** Days from `from` on whose newest run failed, newest first; a later run that came to its end settles a day. */
export async function readFailedDays(reader: Reader, from: string, to = '9999-12-31'): Promise<FailedDay[]> {
  const rows = await readRows<Omit<FailedDay, 'date' | 'finishedAt'> & { day: Date; finishedAt: Date }>(
    reader,
    Prisma.sql`
    SELECT d.official_date AS day, d.error_kind AS errorKind, d.error_message AS errorMessage,
           d.finished_at AS finishedAt, d.workflow_id AS workflowId
    FROM day_ingest d
    WHERE d.official_date BETWEEN ${fromDay(from)} AND ${fromDay(to)} AND d.error_kind IS NOT NULL
      AND NOT EXISTS (SELECT 1 FROM day_ingest l
                      WHERE l.official_date = d.official_date AND l.finished_at > d.finished_at)
    ORDER BY d.official_date DESC, d.run_id LIMIT ${MOST}`,
  );
  return rows.map(({ day, finishedAt, ...run }) => ({
    ...run,
    date: toDay(day),
    finishedAt: toTime(finishedAt),
  }));
}
