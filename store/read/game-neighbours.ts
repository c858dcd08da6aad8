import { Prisma } from '../generated/prisma/client';
import { fromDay } from './column';
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

interface Row extends NeighbourGame {
  gameNumber: number;
}

/** In order of play: a doubleheader's second game comes after its first. */
const inOrder = (one: Row, other: Row): number =>
  (one.date < other.date ? -1 : one.date > other.date ? 1 : 0) ||
  one.gameNumber - other.gameNumber ||
  one.gamePk - other.gamePk;

const toNeighbour = (row: Row | undefined): NeighbourGame | null =>
  row ? { gamePk: row.gamePk, date: row.date } : null;

/** Of one club by the indexes of clubs and days: a handful of rows on either side. */
function readAround(reader: Reader, teamId: number, day: Date): Promise<Row[]> {
  const some = (column: 'away_team_id' | 'home_team_id', compare: '<=' | '>=', order: 'DESC' | 'ASC') =>
    Prisma.sql`
    (SELECT game_pk AS gamePk, DATE_FORMAT(official_date, '%Y-%m-%d') AS date, game_number AS gameNumber FROM game
     WHERE ${Prisma.raw(column)} = ${teamId} AND official_date ${Prisma.raw(compare)} ${day}
     ORDER BY official_date ${Prisma.raw(order)}, game_number ${Prisma.raw(order)} LIMIT 3)`;
  return readRows<Row>(
    reader,
    Prisma.sql`
    ${some('away_team_id', '<=', 'DESC')} UNION ${some('home_team_id', '<=', 'DESC')}
    UNION ${some('away_team_id', '>=', 'ASC')} UNION ${some('home_team_id', '>=', 'ASC')}`,
  );
}

function neighboursOf(teamId: number, rows: readonly Row[], game: AnyGame): ClubNeighbours {
  const all = [...rows].sort(inOrder);
  const at = all.findIndex(({ gamePk }) => gamePk === game.gamePk);
  // A game that is not loaded itself lies before all of a later day.
  const before = at === -1 ? all.filter(({ date }) => date < game.date).length : at;
  return {
    teamId,
    previous: toNeighbour(all[before - 1]),
    next: toNeighbour(all[at === -1 ? before : at + 1]),
  };
}

interface AnyGame {
  gamePk: number;
  date: string;
}

/** The loaded games of a club around a game of its own. */
export async function readNeighbours(reader: Reader, teamId: number, game: AnyGame): Promise<ClubNeighbours> {
  return neighboursOf(teamId, await readAround(reader, teamId, fromDay(game.date)), game);
}
