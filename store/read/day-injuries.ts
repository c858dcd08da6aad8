import { Prisma } from '../generated/prisma/client';
import { fromDay } from './column';
import { readStintLines, type StintLine } from './injuries-line';
import type { Reader } from './reader';

/** Who was out from a day on, and who could play again on it. */
export interface DayInjuries {
  out: StintLine[];
  back: StintLine[];
}

/** By the indexes of starts and ends. */
export async function readDayInjuries(reader: Reader, date: string): Promise<DayInjuries> {
  const day = fromDay(date);
  const season = Number(date.slice(0, 4));
  return {
    out: await readStintLines(
      reader,
      Prisma.sql`
      WHERE s.list_kind = 'injured' AND s.season = ${season} AND s.started_on = ${day}
      ORDER BY s.player_name, s.stint_id`,
    ),
    back: await readStintLines(
      reader,
      Prisma.sql`
      WHERE s.list_kind = 'injured' AND s.ended_on = ${day} AND s.end_how IN ('activated', 'appeared')
      ORDER BY s.player_name, s.stint_id`,
    ),
  };
}
