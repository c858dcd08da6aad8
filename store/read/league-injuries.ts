import { Prisma } from '../generated/prisma/client';
import { readDerivation, type Derivation } from './injuries-coverage';
import { readInjuriesByClub, type ClubInjuries } from './injuries-by-club';
import { readStintLines, type StintLine } from './injuries-line';
import { chooseSeason } from './injuries-seasons';
import { EVERY_INJURY, narrowed, type InjuryNarrowing } from './injury-narrowing';
import { readClubRegions, type ClubRegion, type RegionYear, type RoleSums } from './injury-sums';
import type { Reader } from './reader';
import { readSeasonDays, readSeasonPlayers, type SeasonPlayers } from './season-size';

/** Injuries of the whole league: one season by region and club, all seasons by year. */
export interface LeagueInjuries {
  /** Null when there are no injuries, or none in the season that was asked for. */
  season: number | null;
  seasons: number[];
  /** The season by part of the body, all roles and regions, most days first; region null where none is told. */
  regions: (RoleSums & { region: string | null })[];
  /** Of the injuries that were asked for only, most days first. */
  clubs: ClubInjuries[];
  /** All injuries of the season. */
  clubRegions: ClubRegion[];
  /** All injuries, all seasons. */
  regionYears: RegionYear[];
  /** All injuries of each season, the oldest first. */
  years: (RoleSums & { season: number })[];
  /** Of the injuries that were asked for, the stints that cost most days of the season. */
  longest: StintLine[];
  /** First and last day of the season's schedule; null where it is not loaded. */
  seasonDays: { first: string; last: string } | null;
  players: SeasonPlayers[];
  asOf: string | null;
  /** The run that made the stints. */
  derivation: Derivation | null;
}

const LONGEST = 10;

const daysOf = ({ pitcherDays, batterDays }: RoleSums): number => pitcherDays + batterDays;

function byYear(regionYears: readonly RegionYear[]): LeagueInjuries['years'] {
  const years = new Map<number, RoleSums & { season: number }>();
  for (const { season, pitcherDays, batterDays, pitcherStints, batterStints } of regionYears) {
    const year = years.get(season) ?? { season, pitcherDays: 0, batterDays: 0, pitcherStints: 0, batterStints: 0 }; // prettier-ignore
    year.pitcherDays += pitcherDays;
    year.batterDays += batterDays;
    year.pitcherStints += pitcherStints;
    year.batterStints += batterStints;
    years.set(season, year);
  }
  return [...years.values()].sort((one, other) => one.season - other.season);
}

/**
 * Sums of the stints of a season by its index, and of each season.
 *
 * @param regionYears - gives {@link readRegionYears}, which is the same for all seasons and worth keeping
 */
export async function readLeagueInjuries(
  reader: Reader,
  asked: number | null,
  narrow: InjuryNarrowing = EVERY_INJURY,
  regionYears: () => Promise<RegionYear[]>,
): Promise<LeagueInjuries> {
  const grid = await regionYears();
  const years = byYear(grid);
  const seasons = years.map((year) => year.season).reverse();
  const season = chooseSeason(asked, seasons);
  const derivation = await readDerivation(reader);
  const players = await readSeasonPlayers(reader, seasons);
  const always = {
    season,
    seasons,
    regionYears: grid,
    years,
    players,
    derivation,
    asOf: derivation?.asOf ?? null,
  };
  if (season === null) {
    return { ...always, regions: [], clubs: [], clubRegions: [], longest: [], seasonDays: null };
  }
  return {
    ...always,
    regions: grid
      .filter((row) => row.season === season)
      .sort(
        (one, other) => daysOf(other) - daysOf(one) || (one.region ?? '').localeCompare(other.region ?? ''),
      ),
    clubs: await readInjuriesByClub(reader, season, narrow),
    clubRegions: await readClubRegions(reader, season),
    longest: await readStintLines(
      reader,
      Prisma.sql`
      WHERE s.list_kind = 'injured' AND s.season = ${season} ${narrowed(narrow)}
      ORDER BY s.days_missed DESC, s.started_on, s.stint_id LIMIT ${LONGEST}`,
    ),
    seasonDays: await readSeasonDays(reader, season),
  };
}
