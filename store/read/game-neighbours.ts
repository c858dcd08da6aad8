import { Prisma } from '../generated/prisma/client';
import { fromDay, toDay } from './column';
import type { Reader } from './reader';
import { readRows } from './rows';

/** A game before or after another one of the same club. */
export interface NeighbourGame {
  gamePk: number;
  date: string;
}

/** The loaded games of a club around a game; null at the ends of what is loaded. */
export interface ClubNeighbours {
  teamId: number;
  previous: NeighbourGame | null;
  next: NeighbourGame | null;
}

interface Row {
  gamePk: number;
  day: Date;
  gameNumber: number;
}

/** In order of play: a doubleheader's second game comes after its first. */
const inOrder = (one: Row, other: Row): number =>
  one.day.getTime() - other.day.getTime() || one.gameNumber - other.gameNumber || one.gamePk - other.gamePk;

const toNeighbour = (row: Row | undefined): NeighbourGame | null =>
  row ? { gamePk: row.gamePk, date: toDay(row.day) } : null;

/** By the indexes of clubs and days: a handful of rows on either side. */
export async function readClubNeighbours(
  reader: Reader,
  teamId: number,
  game: { gamePk: number; date: string },
): Promise<ClubNeighbours> {
  const day = fromDay(game.date);
  const part = (column: 'away_team_id' | 'home_team_id', compare: '<=' | '>=', order: 'DESC' | 'ASC') =>
    Prisma.sql`
    (SELECT game_pk AS gamePk, official_date AS day, game_number AS gameNumber FROM game
     WHERE ${Prisma.raw(column)} = ${teamId} AND official_date ${Prisma.raw(compare)} ${day}
     ORDER BY official_date ${Prisma.raw(order)}, game_number ${Prisma.raw(order)} LIMIT 3)`;
  const rows = await readRows<Row>(
    reader,
    Prisma.sql`
    ${part('away_team_id', '<=', 'DESC')} UNION ${part('home_team_id', '<=', 'DESC')}
    UNION ${part('away_team_id', '>=', 'ASC')} UNION ${part('home_team_id', '>=', 'ASC')}`,
  );
  const all = rows.sort(inOrder);
  const at = all.findIndex(({ gamePk }) => gamePk === game.gamePk);
  // A game that is not loaded itself lies before all of a later day.
  const before = at === -1 ? all.filter((row) => row.day < day).length : at;
  return {
    teamId,
    previous: toNeighbour(all[before - 1]),
    next: toNeighbour(all[at === -1 ? before : at + 1]),
  };
}
