import type { IsoDate } from '../../core/ids';
import { Prisma } from '../generated/prisma/client';
import { toDay } from './column';
import type { Reader } from './reader';
import { readRows } from './rows';

/** The day to which stints that last are counted; null before the first derivation. */
export async function readInjuriesAsOf(reader: Reader): Promise<IsoDate | null> {
  const [row] = await readRows<{ asOf: Date }>(
    reader,
    Prisma.sql`SELECT as_of AS asOf FROM injury_derivation ORDER BY finished_at DESC LIMIT 1`,
  );
  return row ? (toDay(row.asOf) as IsoDate) : null;
}
