import { Prisma } from '../generated/prisma/client';
import { fromDay } from './column';
import type { Reader } from './reader';
import { number, part, readTextParts, text, type RowOf } from './text-rows';

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

const ROW = {
  gamePk: number('n.game_pk'),
  date: text('n.official_date'),
  gameNumber: number('n.game_number'),
};

type Row = RowOf<typeof ROW>;

/** In order of play: a doubleheader's second game comes after its first. */
const inOrder = (one: Row, other: Row): number =>
  (one.date < other.date ? -1 : one.date > other.date ? 1 : 0) ||
  one.gameNumber - other.gameNumber ||
  one.gamePk - other.gamePk;

const toNeighbour = (row: Row | undefined): NeighbourGame | null =>
  row ? { gamePk: row.gamePk, date: row.date } : null;

/** Of one club by the indexes of clubs and days: a handful of rows on either side. */
function aroundPart(teamId: number, day: Date) {
  const some = (column: 'away_team_id' | 'home_team_id', compare: '<=' | '>=', order: 'DESC' | 'ASC') =>
    Prisma.sql`
    (SELECT game_pk, official_date, game_number FROM game
     WHERE ${Prisma.raw(column)} = ${teamId} AND official_date ${Prisma.raw(compare)} ${day}
     ORDER BY official_date ${Prisma.raw(order)}, game_number ${Prisma.raw(order)} LIMIT 3)`;
  return part(
    ROW,
    Prisma.sql`
    FROM (${some('away_team_id', '<=', 'DESC')} UNION ${some('home_team_id', '<=', 'DESC')}
    UNION ${some('away_team_id', '>=', 'ASC')} UNION ${some('home_team_id', '>=', 'ASC')}) n`,
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

/** The loaded games of two clubs around a game of theirs, with one statement. */
export async function readNeighbours(
  reader: Reader,
  [away, home]: readonly [number, number],
  game: AnyGame,
): Promise<ClubNeighbours[]> {
  const day = fromDay(game.date);
  const rows = await readTextParts(reader, { away: aroundPart(away, day), home: aroundPart(home, day) });
  return [neighboursOf(away, rows.away, game), neighboursOf(home, rows.home, game)];
}
