import { Prisma } from '../generated/prisma/client';
import type { Reader } from './reader';
import { readRows } from './rows';

/** What a list of injuries can be narrowed to: only what occurs. */
export interface InjuryChoices {
  /** Newest first. */
  seasons: number[];
  /** By name; each under the name it had last. */
  clubs: { teamId: number; name: string }[];
  regions: string[];
  natures: string[];
  /** Kinds of lists other than the injured lists. */
  otherLists: string[];
}

async function readWords(reader: Reader, column: 'region' | 'nature'): Promise<string[]> {
  const rows = await readRows<{ word: string }>(
    reader,
    Prisma.sql`
    SELECT DISTINCT ${Prisma.raw(column)} AS word FROM injury_stint
    WHERE list_kind = 'injured' AND ${Prisma.raw(column)} IS NOT NULL`,
  );
  return rows.map((row) => row.word);
}

/** Reads all stints' clubs, seasons and words once: to be remembered, not asked with each page. */
export async function readInjuryChoices(reader: Reader): Promise<InjuryChoices> {
  const [clubs, seasons, regions, natures, kinds] = await Promise.all([
    readRows<{ teamId: number; name: string | null; season: number }>(
      reader,
      Prisma.sql`
      SELECT team_id AS teamId, team_name AS name, MAX(season) AS season FROM injury_stint
      WHERE team_id IS NOT NULL GROUP BY team_id, team_name ORDER BY season`,
    ),
    readRows<{ season: number }>(
      reader,
      Prisma.sql`SELECT DISTINCT season FROM injury_stint WHERE list_kind = 'injured' ORDER BY season DESC`,
    ),
    readWords(reader, 'region'),
    readWords(reader, 'nature'),
    readRows<{ kind: string }>(
      reader,
      Prisma.sql`SELECT DISTINCT list_kind AS kind FROM injury_stint WHERE list_kind <> 'injured'`,
    ),
  ]);
  const names = new Map(clubs.map(({ teamId, name }) => [teamId, name ?? `Club ${teamId}`]));
  return {
    seasons: seasons.map((row) => row.season),
    clubs: [...names]
      .map(([teamId, name]) => ({ teamId, name }))
      .sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : a.teamId - b.teamId)),
    regions,
    natures,
    otherLists: kinds.map((row) => row.kind),
  };
}
