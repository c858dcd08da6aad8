import { Prisma } from '../generated/prisma/client';
import { toDay } from './column';
import { EXPORT_TABLES } from './export-catalogue';
import type { ExportRow } from './export-column';
import { conditionsOf } from './export-conditions';
import { behind, keyOf, readExportRows, type ExportPage, type ExportRequest } from './export-rows';
import type { Reader } from './reader';
import { readRows } from './rows';

/** Games looked at for one page: a rare type of pitch must not make one request read a season. */
const MOST_GAMES = 150;
/** Greater than any at-bat index or event index. */
const END_OF_GAME = 32_767;

interface GameOfPage {
  gamePk: number;
  day: Date;
  /** Rows it has of the table, as its feed told. */
  expected: number;
}

async function readGames(reader: Reader, { name, filter, after }: ExportRequest): Promise<GameOfPage[]> {
  const conditions = conditionsOf('games', { season: filter.season, from: filter.from, to: filter.to });
  const [date, gamePk] = after ?? [];
  // From the game in which the page before ended: it may have rows left.
  if (date !== undefined)
    conditions.push(
      Prisma.sql`official_date >= ${date} AND (official_date > ${date} OR game_pk >= ${gamePk})`,
    );
  const where = conditions.length === 0 ? Prisma.sql`TRUE` : Prisma.join(conditions, ' AND ');
  return readRows<GameOfPage>(
    reader,
    Prisma.sql`
    SELECT game_pk AS gamePk, official_date AS day,
           ${Prisma.raw(name === 'pitches' ? 'pitches' : 'plate_appearances')} AS expected
    FROM game WHERE ${where} ORDER BY official_date, game_pk LIMIT ${MOST_GAMES + 1}`,
  );
}

/** As many of the games as make about so many rows, at least one. */
function enoughGames(games: readonly GameOfPage[], rows: number): GameOfPage[] {
  let sum = 0;
  const found = games.findIndex(({ expected }) => (sum += expected) >= rows);
  return games.slice(0, found < 0 ? games.length : found + 1);
}

/**
 * A page of pitches or plate appearances of a season or of some days. Games come first, by their own index; their rows
 * then by primary key. A filter that few rows pass gives a short page with a next one, never a long wait.
 */
export async function readByGames(reader: Reader, request: ExportRequest): Promise<ExportPage> {
  const { name, filter, after, limit } = request;
  const { order } = EXPORT_TABLES[name];
  const games = await readGames(reader, request);
  const looked = games.slice(0, MOST_GAMES);
  const rows: ExportRow[] = [];
  let done = 0;
  while (done < looked.length && rows.length <= limit) {
    const some = enoughGames(looked.slice(done), limit + 1 - rows.length);
    const conditions = [
      Prisma.sql`game_pk IN (${Prisma.join(some.map(({ gamePk }) => gamePk))})`,
      ...conditionsOf(name, { type: filter.type, outcome: filter.outcome }),
    ];
    if (after !== null && done === 0) conditions.push(behind(order, after));
    rows.push(...(await readExportRows(reader, name, conditions, limit + 1 - rows.length)));
    done += some.length;
  }
  const shown = rows.slice(0, limit);
  const last = shown.at(-1);
  if (rows.length > limit && last !== undefined) return { rows: shown, next: keyOf(name, last) };
  const lastGame = looked.at(-1);
  if (games.length <= MOST_GAMES || lastGame === undefined) return { rows: shown, next: null };
  const end = order.map((each) =>
    each === 'officialDate' ? toDay(lastGame.day) : each === 'gamePk' ? lastGame.gamePk : END_OF_GAME,
  );
  return { rows: shown, next: end };
}
