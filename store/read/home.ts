import { Prisma } from '../generated/prisma/client';
import { toDay } from './column';
import { readDayGames, type DayGame } from './day-games';
import { readHighlights, type Highlights } from './highlights';
import { readInjuryNews, type InjuryNews } from './injury-news';
import type { Reader } from './reader';
import { readRows } from './rows';

/** The newest days with their games, what stood out on the newest, and the injuries seen on the field. */
export interface HomePage {
  latestDay: string | null;
  days: { date: string; games: DayGame[] }[];
  highlights: Highlights | null;
  injuries: InjuryNews;
}

const DAYS = 3;

/** The home page. Costs a handful of queries by primary key and date, whatever the size of the history. */
export async function readHome(reader: Reader): Promise<HomePage> {
  const rows = await readRows<{ day: Date }>(
    reader,
    Prisma.sql`
    SELECT official_date AS day FROM scheduled_game
    WHERE official_date <= (
      SELECT official_date FROM game WHERE state = 'final' ORDER BY official_date DESC LIMIT 1)
    GROUP BY official_date ORDER BY official_date DESC LIMIT ${DAYS}`,
  );
  const dates = rows.map((row) => toDay(row.day));
  const games = await readDayGames(reader, dates);
  const latestGames = games
    .filter((game) => game.date === dates[0] && game.loaded)
    .map((game) => game.gamePk);
  return {
    latestDay: dates[0] ?? null,
    days: dates.map((date) => ({ date, games: games.filter((game) => game.date === date) })),
    highlights: latestGames.length > 0 ? await readHighlights(reader, latestGames) : null,
    injuries: await readInjuryNews(reader, latestGames),
  };
}
