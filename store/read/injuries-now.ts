import { Prisma } from '../generated/prisma/client';
import { addDays } from '../../core/calendar';
import { fromDay } from './column';
import { readInjuriesAsOf } from './injuries-as-of';
import { readStintLines, type StintLine } from './injuries-line';
import type { Reader } from './reader';
import { readRows } from './rows';

/** Who is hurt now, and who came back lately. */
export interface InjuriesNow {
  /** Injured stints that last, the newest first, and how many there are in all. */
  hurt: StintLine[];
  hurtInAll: number;
  /** Those that an activation ended in the last thirty days, the latest first. */
  back: StintLine[];
  /** The day to which this is known; null before the first derivation. */
  asOf: string | null;
}

const FIRST = 8;
const LATELY_DAYS = 30;

/** Both lists by the index over a list's kind and its end. */
export async function readInjuriesNow(reader: Reader): Promise<InjuriesNow> {
  const [count] = await readRows<{ n: number }>(
    reader,
    Prisma.sql`SELECT COUNT(*) AS n FROM injury_stint WHERE list_kind = 'injured' AND ended_on IS NULL`,
  );
  const asOf = await readInjuriesAsOf(reader);
  const since = asOf === null ? fromDay('1876-01-01') : fromDay(addDays(asOf, -LATELY_DAYS));
  return {
    hurt: await readStintLines(
      reader,
      Prisma.sql`
      WHERE s.list_kind = 'injured' AND s.ended_on IS NULL
      ORDER BY s.started_on DESC, s.stint_id LIMIT ${FIRST}`,
    ),
    hurtInAll: count?.n ?? 0,
    back: await readStintLines(
      reader,
      Prisma.sql`
      WHERE s.list_kind = 'injured' AND s.ended_on >= ${since} AND s.end_how = 'activated'
      ORDER BY s.ended_on DESC, s.stint_id LIMIT ${FIRST}`,
    ),
    asOf,
  };
}
