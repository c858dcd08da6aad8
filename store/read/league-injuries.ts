import { Prisma } from '../generated/prisma/client';
import { readInjuriesAsOf } from './injuries-as-of';
import { readInjuriesByClub, type ClubInjuries } from './injuries-by-club';
import { readStintLines, type StintLine } from './injuries-line';
import { chooseSeason, readInjurySeasons } from './injuries-seasons';
import type { Reader } from './reader';
import { readRows } from './rows';

/** Days and stints of pitchers (two-way players among them) and of batters. */
export interface RoleSums {
  pitcherDays: number;
  batterDays: number;
  pitcherStints: number;
  batterStints: number;
}

/** Injuries of the whole league: one season by region and club, all seasons by year. */
export interface LeagueInjuries {
  /** Null when there are no injuries, or none in the season that was asked for. */
  season: number | null;
  seasons: number[];
  /** Most days first; region null where no part of the body is told. */
  regions: (RoleSums & { region: string | null })[];
  clubs: ClubInjuries[];
  /** The oldest first. */
  years: (RoleSums & { season: number })[];
  /** The stints that cost most days of the season. */
  longest: StintLine[];
  asOf: string | null;
}

const SUMS = Prisma.sql`
  SUM(CASE WHEN role = 'batter' THEN 0 ELSE days_missed END) AS pitcherDays,
  SUM(CASE WHEN role = 'batter' THEN days_missed ELSE 0 END) AS batterDays,
  SUM(CASE WHEN role = 'batter' THEN 0 ELSE 1 END) AS pitcherStints,
  SUM(CASE WHEN role = 'batter' THEN 1 ELSE 0 END) AS batterStints`;

const LONGEST = 10;

/** Sums of the stints of a season, and of each season: one pass over all stints at most. */
export async function readLeagueInjuries(reader: Reader, asked: number | null): Promise<LeagueInjuries> {
  const seasons = await readInjurySeasons(reader);
  const season = chooseSeason(asked, seasons);
  const years = await readRows<RoleSums & { season: number }>(
    reader,
    Prisma.sql`
    SELECT season, ${SUMS} FROM injury_stint WHERE list_kind = 'injured' GROUP BY season ORDER BY season`,
  );
  const asOf = await readInjuriesAsOf(reader);
  if (season === null) return { season, seasons, regions: [], clubs: [], years, longest: [], asOf };
  return {
    season,
    seasons,
    regions: await readRows(
      reader,
      Prisma.sql`
      SELECT region, ${SUMS} FROM injury_stint WHERE list_kind = 'injured' AND season = ${season}
      GROUP BY region ORDER BY SUM(days_missed) DESC, region`,
    ),
    clubs: await readInjuriesByClub(reader, season),
    years,
    longest: await readStintLines(
      reader,
      Prisma.sql`
      WHERE s.list_kind = 'injured' AND s.season = ${season}
      ORDER BY s.days_missed DESC, s.started_on, s.stint_id LIMIT ${LONGEST}`,
    ),
    asOf,
  };
}
