import { Prisma } from '../generated/prisma/client';

import type { Reader } from './reader';
import { readRows } from './rows';

/** Parts of a year that are never mixed in one figure. */
export type StretchKind = 'regular' | 'postseason' | 'spring' | 'allstar';

/** A season's part in which a player took part. */
export interface Stretch {
  season: number;
  kind: StretchKind;
  games: number;
}

const GAME_TYPES: Readonly<Record<StretchKind, readonly string[]>> = {
  regular: ['R'],
  postseason: ['F', 'D', 'L', 'W', 'C', 'P'],
  spring: ['S', 'E'],
  allstar: ['A'],
};

function kindOf(gameType: string): StretchKind {
  const kinds = Object.keys(GAME_TYPES) as StretchKind[];
  return kinds.find((kind) => GAME_TYPES[kind].includes(gameType)) ?? 'spring';
}

/** SQL for "game `g` belongs to the stretch". Only final games count. */
export function inStretch(stretch: Pick<Stretch, 'season' | 'kind'>): Prisma.Sql {
  return Prisma.sql`g.state = 'final' AND g.season = ${stretch.season} AND g.game_type IN (${Prisma.join([...GAME_TYPES[stretch.kind]])})`;
}

/** SQL for "column lies in the season's year", so that an index on (player, date) serves. */
export function inYear(column: Prisma.Sql, season: number): Prisma.Sql {
  const [from, to] = [new Date(Date.UTC(season, 0, 1)), new Date(Date.UTC(season, 11, 31))];
  return Prisma.sql`${column} BETWEEN ${from} AND ${to}`;
}

/** Stretches a player took part in, the newest first, the regular season before the rest of its year. */
export async function readStretches(reader: Reader, playerId: number): Promise<Stretch[]> {
  const rows = await readRows<{ season: number; gameType: string; games: number }>(
    reader,
    Prisma.sql`
    SELECT g.season, g.game_type AS gameType, COUNT(*) AS games
    FROM game_player r STRAIGHT_JOIN game g ON g.game_pk = r.game_pk
    WHERE r.player_id = ${playerId} AND r.played = TRUE AND g.state = 'final'
    GROUP BY g.season, g.game_type ORDER BY g.season DESC`,
  );
  const stretches = new Map<string, Stretch>();
  for (const row of rows) {
    const kind = kindOf(row.gameType);
    const key = `${row.season} ${kind}`;
    const known = stretches.get(key);
    if (known) known.games += row.games;
    else stretches.set(key, { season: row.season, kind, games: row.games });
  }
  const order: StretchKind[] = ['regular', 'postseason', 'spring', 'allstar'];
  return [...stretches.values()].sort(
    (a, b) => b.season - a.season || order.indexOf(a.kind) - order.indexOf(b.kind),
  );
}
