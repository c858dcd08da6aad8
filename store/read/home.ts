import { addDays } from '../../core/calendar';
import type { IsoDate } from '../../core/ids';
import { Prisma } from '../generated/prisma/client';
import { toDay } from './column';
import { readDayGames, type DayGame } from './day-games';
import { readHighlights, type Highlights } from './highlights';
import { readInjuryNews, type InjuryNews } from './injury-news';
import type { Reader } from './reader';
import { readReturns, type Returns } from './returns';
import { readRows } from './rows';
import { readSeasonInjuries, type SeasonInjuries } from './season-changes';

/** What a fan wants to know in the morning. */
export interface HomePage {
  /** The newest day with a final game. */
  latestDay: string | null;
  /** Between seasons: the notes of the clubs are much newer than the last game. */
  isOffSeason: boolean;
  /** The newest days with their games. */
  days: { date: string; games: DayGame[] }[];
  /** What stood out on the newest day. */
  highlights: Highlights | null;
  injuries: InjuryNews;
  returns: Returns;
  /** The newest season with injuries. */
  season: SeasonInjuries | null;
}

const DAYS = 2;
/** Longer than any pause within a season. */
const PAUSE_DAYS = 10;

async function readLatestDay(reader: Reader): Promise<IsoDate | null> {
  const [row] = await readRows<{ day: Date }>(
    reader,
    Prisma.sql`SELECT official_date AS day FROM game WHERE state = 'final' ORDER BY official_date DESC LIMIT 1`,
  );
  return row ? (toDay(row.day) as IsoDate) : null;
}

/**
 * The home page: a handful of queries by primary key and date, whatever the size of the history. It changes only with
 * the data, and is to be kept as long as they stay the same.
 */
export async function readHome(reader: Reader): Promise<HomePage> {
  const latestDay = await readLatestDay(reader);
  const rows = latestDay === null ? [] : await readRows<{ day: Date }>(
    reader,
    Prisma.sql`
    SELECT official_date AS day FROM scheduled_game WHERE official_date <= ${latestDay}
    GROUP BY official_date ORDER BY official_date DESC LIMIT ${DAYS}`,
  ); // prettier-ignore
  const dates = rows.map((row) => toDay(row.day));
  const games = await readDayGames(reader, dates);
  const latestGames = games
    .filter((game) => game.date === latestDay && game.loaded)
    .map((game) => game.gamePk);
  const injuries = await readInjuryNews(reader, latestGames);
  const asOf = injuries.asOf as IsoDate | null;
  const isOffSeason = latestDay !== null && asOf !== null && addDays(latestDay, PAUSE_DAYS) < asOf;
  return {
    latestDay,
    isOffSeason,
    days: dates.map((date) => ({ date, games: games.filter((game) => game.date === date) })),
    highlights: latestGames.length > 0 ? await readHighlights(reader, latestGames) : null,
    injuries,
    // Between seasons nobody plays after coming back: those of the last weeks of games are of interest then.
    returns: await readReturns(reader, isOffSeason ? latestDay : asOf),
    season: await readSeasonInjuries(reader),
  };
}
