import { Prisma } from '../generated/prisma/client';
import type { Reader } from './reader';
import { readRows } from './rows';

/** Seasons with injuries, the newest first; of one club, where one is given. Served by an index alone. */
export async function readInjurySeasons(reader: Reader, teamId: number | null = null): Promise<number[]> {
  const ofClub = teamId === null ? Prisma.empty : Prisma.sql`AND team_id = ${teamId}`;
  const rows = await readRows<{ season: number }>(
    reader,
    Prisma.sql`
    SELECT DISTINCT season FROM injury_stint WHERE list_kind = 'injured' ${ofClub} ORDER BY season DESC`,
  );
  return rows.map((row) => row.season);
}

/** The season that was asked for, the newest one where none was, null where it has no injuries. */
export function chooseSeason(asked: number | null, seasons: readonly number[]): number | null {
  if (asked === null) return seasons[0] ?? null;
  return seasons.includes(asked) ? asked : null;
}
