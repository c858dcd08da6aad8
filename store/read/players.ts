import { Prisma } from '../generated/prisma/client';

import { nameMatches } from './name-search';
import type { Reader } from './reader';
import { readRows } from './rows';

export interface PlayerQuery {
  /** Words of a name; accents and case do not matter. Empty lists everybody. */
  name: string;
  role: 'all' | 'pitcher' | 'batter';
  /** First letter of the last name, A to Z, or null. */
  letter: string | null;
  /** 1, 2, 3 … */
  page: number;
}

export interface ListedName {
  playerId: number;
  fullName: string;
  position: string;
  batSide: string | null;
  pitchHand: string | null;
  birthDate: string | null;
  club: string | null;
}

export interface PlayerList {
  players: ListedName[];
  /** How many match in all. */
  total: number;
  pageSize: number;
}

const PAGE_SIZE = 50;

function conditions({ name, role, letter }: PlayerQuery): Prisma.Sql {
  const all: Prisma.Sql[] = [Prisma.sql`1 = 1`, ...nameMatches(Prisma.sql`p.search_name`, name)];
  if (role === 'pitcher') all.push(Prisma.sql`p.primary_position IN ('1', 'Y')`);
  if (role === 'batter') all.push(Prisma.sql`p.primary_position <> '1'`);
  if (letter !== null) all.push(Prisma.sql`p.last_name LIKE ${`${letter}%`}`);
  return Prisma.join(all, ' AND ');
}

interface Row extends Omit<ListedName, 'birthDate'> {
  birthDate: Date | null;
}

/** A page of the list of players, by last name. One scan of a table of a few thousand short rows. */
export async function readPlayers(reader: Reader, query: PlayerQuery): Promise<PlayerList> {
  const where = conditions(query);
  const [count] = await readRows<{ n: number }>(
    reader,
    Prisma.sql`SELECT COUNT(*) AS n FROM player p WHERE ${where}`,
  );
  const rows = await readRows<Row>(
    reader,
    Prisma.sql`
    SELECT p.player_id AS playerId, p.full_name AS fullName, p.position_abbrev AS position, p.bat_side AS batSide,
           p.pitch_hand AS pitchHand, p.birth_date AS birthDate,
           (SELECT t.name FROM game_player r JOIN game g ON g.game_pk = r.game_pk
            JOIN team_season t ON t.team_id = r.team_id AND t.season = g.season
            WHERE r.player_id = p.player_id AND r.game_pk = p.as_of_game_pk) AS club
    FROM player p WHERE ${where}
    ORDER BY p.last_name, p.first_name, p.player_id
    LIMIT ${PAGE_SIZE} OFFSET ${(query.page - 1) * PAGE_SIZE}`,
  );
  return {
    players: rows.map((row) => ({ ...row, birthDate: row.birthDate?.toISOString().slice(0, 10) ?? null })),
    total: count?.n ?? 0,
    pageSize: PAGE_SIZE,
  };
}
