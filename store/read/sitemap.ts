import { Prisma } from '../generated/prisma/client';
import type { Reader } from './reader';
import { readRows } from './rows';

/** What a sitemap has pages of. */
export const SITEMAP_KINDS = ['players', 'stints'] as const;
export type SitemapKind = (typeof SITEMAP_KINDS)[number];

/** Addresses in one file: a few hundred kilobytes, and below the 50,000 that search engines take. */
export const SITEMAP_SIZE = 10_000;

const SOURCES: Readonly<Record<SitemapKind, { table: Prisma.Sql; id: Prisma.Sql }>> = {
  players: { table: Prisma.sql`player`, id: Prisma.sql`player_id` },
  stints: { table: Prisma.sql`injury_stint`, id: Prisma.sql`stint_id` },
};

/** How many files each kind fills. */
export async function readSitemapParts(reader: Reader): Promise<Record<SitemapKind, number>> {
  const [rows] = await readRows<Record<SitemapKind, number>>(
    reader,
    Prisma.sql`SELECT (SELECT COUNT(*) FROM player) AS players, (SELECT COUNT(*) FROM injury_stint) AS stints`,
  );
  const parts = (count: number | undefined) => Math.ceil(Number(count ?? 0) / SITEMAP_SIZE);
  return { players: parts(rows?.players), stints: parts(rows?.stints) };
}

/** Ids of one file, by primary key. @param part - from 1 */
export async function readSitemapIds(reader: Reader, kind: SitemapKind, part: number): Promise<string[]> {
  const { table, id } = SOURCES[kind];
  const rows = await readRows<{ id: string | number }>(
    reader,
    Prisma.sql`SELECT ${id} AS id FROM ${table} ORDER BY ${id} LIMIT ${SITEMAP_SIZE} OFFSET ${(part - 1) * SITEMAP_SIZE}`,
  );
  return rows.map((row) => String(row.id));
}
