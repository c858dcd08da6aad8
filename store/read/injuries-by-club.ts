import { Prisma } from '../generated/prisma/client';
import { EVERY_INJURY, narrowed, type InjuryNarrowing } from './injury-narrowing';
import type { Reader } from './reader';
import { readRows } from './rows';

/** What a club's injured lists cost it in one season. Days count for the club that placed the player. */
export interface ClubInjuries {
  teamId: number;
  name: string;
  stints: number;
  players: number;
  /** Stints that last. */
  open: number;
  days: number;
  pitcherDays: number;
}

/** Clubs of a season, most days first; those without such an injury are left out. */
export async function readInjuriesByClub(
  reader: Reader,
  season: number,
  narrow: InjuryNarrowing = EVERY_INJURY,
): Promise<ClubInjuries[]> {
  const rows = await readRows<ClubInjuries & { name: string | null }>(
    reader,
    Prisma.sql`
    SELECT s.team_id AS teamId, COALESCE(MAX(t.name), MAX(s.team_name), CONCAT('Club ', s.team_id)) AS name,
           COUNT(*) AS stints, COUNT(DISTINCT s.player_id) AS players, SUM(s.ended_on IS NULL) AS open,
           SUM(s.days_missed) AS days, SUM(CASE WHEN s.role = 'batter' THEN 0 ELSE s.days_missed END) AS pitcherDays
    FROM injury_stint s LEFT JOIN team_season t ON t.team_id = s.team_id AND t.season = s.season
    WHERE s.list_kind = 'injured' AND s.season = ${season} AND s.team_id IS NOT NULL ${narrowed(narrow)}
    GROUP BY s.team_id ORDER BY days DESC, s.team_id`,
  );
  return rows;
}
