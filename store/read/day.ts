import { Prisma } from '../generated/prisma/client';
import { fromDay, toDay } from './column';
import { readDayGames, type DayGame } from './day-games';
import { readDayInjuries, type DayInjuries } from './day-injuries';
import type { Reader } from './reader';
import { readRows } from './rows';

export interface DayCount {
  date: string;
  games: number;
  /** Games that can be looked at pitch by pitch. */
  loaded: number;
}

/** A day's games with its neighbours: the previous and next day that have any, and the month around it. */
export interface DayPage {
  date: string;
  games: DayGame[];
  previous: string | null;
  next: string | null;
  month: DayCount[];
  injuries: DayInjuries;
}

/** First days of the month of `date` and of the month after it. */
function monthOf(date: string): [string, string] {
  const [year = 0, month = 1] = date.split('-').map(Number);
  const first = (y: number, m: number) => new Date(Date.UTC(y, m - 1, 1)).toISOString().slice(0, 10);
  return [first(year, month), first(year, month + 1)];
}

/** The day with its games, or with none: an off day is an answer, not an error. */
export async function readDay(reader: Reader, date: string): Promise<DayPage> {
  const [from, to] = monthOf(date);
  const games = await readDayGames(reader, [date]);
  const [neighbours] = await readRows<{ previous: Date | null; next: Date | null }>(
    reader,
    Prisma.sql`
    SELECT (SELECT MAX(official_date) FROM scheduled_game WHERE official_date < ${fromDay(date)}) AS previous,
           (SELECT MIN(official_date) FROM scheduled_game WHERE official_date > ${fromDay(date)}) AS next`,
  );
  const month = await readRows<{ day: Date; games: number; loaded: number }>(
    reader,
    Prisma.sql`
    SELECT s.official_date AS day, COUNT(*) AS games, COUNT(g.game_pk) AS loaded
    FROM scheduled_game s LEFT JOIN game g ON g.game_pk = s.game_pk
    WHERE s.official_date >= ${fromDay(from)} AND s.official_date < ${fromDay(to)}
    GROUP BY s.official_date ORDER BY s.official_date`,
  );
  return {
    date,
    games,
    injuries: await readDayInjuries(reader, date),
    previous: neighbours?.previous ? toDay(neighbours.previous) : null,
    next: neighbours?.next ? toDay(neighbours.next) : null,
    month: month.map((row) => ({
      date: toDay(row.day),
      games: row.games,
      loaded: row.loaded,
    })),
  };
}
