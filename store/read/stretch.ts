import { Prisma } from '../generated/prisma/client';

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

/** Games of one type in a season. */
export interface TypedGames {
  season: number;
  gameType: string;
  games: number;
}

const ORDER: readonly StretchKind[] = ['regular', 'postseason', 'spring', 'allstar'];

/** Stretches of games of several types, the newest first, the regular season before the rest of its year. */
export function stretchesOf(rows: readonly TypedGames[]): Stretch[] {
  const stretches = new Map<string, Stretch>();
  for (const { season, gameType, games } of rows) {
    if (games === 0) continue;
    const kind = kindOf(gameType);
    const key = `${season} ${kind}`;
    const known = stretches.get(key);
    if (known) known.games += games;
    else stretches.set(key, { season, kind, games });
  }
  return [...stretches.values()].sort(
    (a, b) => b.season - a.season || ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind),
  );
}
