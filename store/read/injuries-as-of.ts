import type { IsoDate } from '../../core/ids';
import { Prisma } from '../generated/prisma/client';
import { toDay } from './column';
import type { Reader } from './reader';
import { readRows } from './rows';
import { part, text, type Column } from './text-rows';

/** The day to which stints that last are counted; null before the first derivation. */
export async function readInjuriesAsOf(reader: Reader): Promise<IsoDate | null> {
  const [row] = await readRows<{ asOf: Date }>(
    reader,
    Prisma.sql`SELECT as_of AS asOf FROM injury_derivation ORDER BY finished_at DESC LIMIT 1`,
  );
  return row ? (toDay(row.asOf) as IsoDate) : null;
}

/** The same beside other rows. */
export const asOfPart = () =>
  part(
    { asOf: text('as_of') as Column<IsoDate> },
    Prisma.sql`FROM injury_derivation ORDER BY finished_at DESC LIMIT 1`,
  );
