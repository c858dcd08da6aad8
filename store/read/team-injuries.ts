import { Prisma } from '../generated/prisma/client';
import { readHeadlineChanges, type HeadlineChange } from './headline-changes';
import { readInjuriesByClub, type ClubInjuries } from './injuries-by-club';
import { readDerivation, type Derivation } from './injuries-coverage';
import { readStintLines, type StintLine } from './injuries-line';
import { chooseSeason, readInjurySeasons } from './injuries-seasons';
import { readRegionYears, type RegionYear } from './injury-sums';
import type { Reader } from './reader';
import { readRows } from './rows';

/** The clubs of a season with what their injured lists cost them. */
export interface ClubList {
  season: number | null;
  seasons: number[];
  clubs: ClubInjuries[];
}

/** A club's injuries of one season. */
export interface TeamInjuries {
  teamId: number;
  name: string;
  season: number | null;
  /** Seasons with injuries of this club, the newest first. */
  seasons: number[];
  /** Injured stints of the season, in order of time. */
  stints: StintLine[];
  /** By stint: what changed after, in the measure chosen beforehand for his role, where there is enough. */
  headlines: Record<string, HeadlineChange>;
  /** All its seasons by part of the body. */
  regionYears: RegionYear[];
  /** Its place among the clubs of the season by days missed, 1 for the most; null without injuries. */
  rank: { place: number; clubs: number } | null;
  asOf: string | null;
  /** The run that made the stints. */
  derivation: Derivation | null;
}

/** @param asked - null asks for the newest season with injuries */
export async function readClubs(reader: Reader, asked: number | null): Promise<ClubList> {
  const seasons = await readInjurySeasons(reader);
  const season = chooseSeason(asked, seasons);
  return { season, seasons, clubs: season === null ? [] : await readInjuriesByClub(reader, season) };
}

/** The club's name in the season, or the last one it had; null for a club that nobody names. */
async function readName(reader: Reader, teamId: number, season: number | null): Promise<string | null> {
  const [team] = await readRows<{ name: string }>(
    reader,
    Prisma.sql`
    SELECT name FROM team_season WHERE team_id = ${teamId} ORDER BY season = ${season ?? 0} DESC, season DESC LIMIT 1`,
  );
  if (team) return team.name;
  const [stint] = await readRows<{ name: string | null }>(
    reader,
    Prisma.sql`
    SELECT team_name AS name FROM injury_stint
    WHERE list_kind = 'injured' AND team_id = ${teamId} ORDER BY season = ${season ?? 0} DESC, season DESC LIMIT 1`,
  );
  return stint ? (stint.name ?? `Club ${teamId}`) : null;
}

const readSeasonStints = (reader: Reader, teamId: number, season: number): Promise<StintLine[]> =>
  readStintLines(
    reader,
    Prisma.sql`
    WHERE s.list_kind = 'injured' AND s.team_id = ${teamId} AND s.season = ${season}
    ORDER BY s.started_on, s.stint_id`,
  );

function rankOf(clubs: readonly ClubInjuries[], teamId: number): TeamInjuries['rank'] {
  const own = clubs.find((club) => club.teamId === teamId);
  if (own === undefined) return null;
  return { place: 1 + clubs.filter(({ days }) => days > own.days).length, clubs: clubs.length };
}

/** Null when neither a game nor a list knows the club. */
export async function readTeamInjuries(
  reader: Reader,
  teamId: number,
  asked: number | null,
): Promise<TeamInjuries | null> {
  const seasons = await readInjurySeasons(reader, teamId);
  const season = chooseSeason(asked, seasons);
  const name = await readName(reader, teamId, season ?? asked);
  if (name === null) return null;
  const stints = season === null ? [] : await readSeasonStints(reader, teamId, season);
  const headlines = await readHeadlineChanges(
    reader,
    stints.map(({ stintId }) => stintId),
  );
  const derivation = await readDerivation(reader);
  return {
    teamId,
    name,
    season,
    seasons,
    stints,
    headlines: Object.fromEntries(headlines),
    regionYears: await readRegionYears(reader, teamId),
    rank: season === null ? null : rankOf(await readInjuriesByClub(reader, season), teamId),
    derivation,
    asOf: derivation?.asOf ?? null,
  };
}
