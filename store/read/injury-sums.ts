import { Prisma } from '../generated/prisma/client';
import type { Reader } from './reader';
import { readRows } from './rows';

/** Days and stints of pitchers (two-way players among them) and of batters. */
export interface RoleSums {
  pitcherDays: number;
  batterDays: number;
  pitcherStints: number;
  batterStints: number;
}

/** What one part of the body cost in a season; region null where none is told. */
export type RegionYear = RoleSums & { season: number; region: string | null };

/** What one part of the body cost a club; region null where none is told. */
export type ClubRegion = RoleSums & { teamId: number; club: string; region: string | null };

export const ROLE_SUMS = Prisma.sql`
  SUM(CASE WHEN role = 'batter' THEN 0 ELSE days_missed END) AS pitcherDays,
  SUM(CASE WHEN role = 'batter' THEN days_missed ELSE 0 END) AS batterDays,
  SUM(CASE WHEN role = 'batter' THEN 0 ELSE 1 END) AS pitcherStints,
  SUM(CASE WHEN role = 'batter' THEN 1 ELSE 0 END) AS batterStints`;

/** Each season by part of the body; of one club, where one is given. One pass over the stints. */
export function readRegionYears(reader: Reader, teamId: number | null = null): Promise<RegionYear[]> {
  const ofClub = teamId === null ? Prisma.empty : Prisma.sql`AND team_id = ${teamId}`;
  return readRows(
    reader,
    Prisma.sql`
    SELECT season, region, ${ROLE_SUMS} FROM injury_stint WHERE list_kind = 'injured' ${ofClub}
    GROUP BY season, region ORDER BY season, region`,
  );
}

/** A season by club and part of the body; stints whose club is not told are left out. */
export function readClubRegions(reader: Reader, season: number): Promise<ClubRegion[]> {
  return readRows(
    reader,
    Prisma.sql`
    SELECT s.team_id AS teamId, COALESCE(MAX(t.name), MAX(s.team_name), CONCAT('Club ', s.team_id)) AS club, s.region,
           ${ROLE_SUMS}
    FROM injury_stint s LEFT JOIN team_season t ON t.team_id = s.team_id AND t.season = s.season
    WHERE s.list_kind = 'injured' AND s.season = ${season} AND s.team_id IS NOT NULL
    GROUP BY s.team_id, s.region`,
  );
}
