import { Prisma } from '../generated/prisma/client';
import { toDay } from './column';
import { readBatting, type PlayerBatting } from './player-batting';
import { readPitching, type PlayerPitching } from './player-pitching';
import type { Reader } from './reader';
import { readRows } from './rows';
import { readStretches, type Stretch, type StretchKind } from './stretch';

export interface PlayerBio {
  playerId: number;
  fullName: string;
  birthDate: string | null;
  birthCity: string | null;
  birthCountry: string | null;
  /** Inches. */
  height: number | null;
  /** Pounds. */
  weight: number | null;
  batSide: string | null;
  pitchHand: string | null;
  primaryPosition: string;
  positionAbbrev: string;
  debutDate: string | null;
}

export interface PlayerClub {
  season: number;
  teamId: number;
  name: string;
  abbreviation: string;
  firstDate: string;
  lastDate: string;
  games: number;
  /** Roster status on the last of these days. */
  lastStatus: string | null;
}

/** A player and one stretch of his career; the batting or pitching part is null when he did not do it. */
export interface PlayerPage {
  bio: PlayerBio;
  clubs: PlayerClub[];
  stretches: Stretch[];
  chosen: Stretch | null;
  batting: PlayerBatting | null;
  pitching: PlayerPitching | null;
}

export interface StretchChoice {
  season: number | null;
  kind: StretchKind | null;
}

async function readBio(reader: Reader, playerId: number): Promise<PlayerBio | null> {
  const row = await reader.player.findUnique({ where: { playerId } });
  if (row === null) return null;
  return {
    playerId: row.playerId,
    fullName: row.fullName,
    birthDate: row.birthDate && toDay(row.birthDate),
    birthCity: row.birthCity,
    birthCountry: row.birthCountry,
    height: row.height,
    weight: row.weight,
    batSide: row.batSide,
    pitchHand: row.pitchHand,
    primaryPosition: row.primaryPosition,
    positionAbbrev: row.positionAbbrev,
    debutDate: row.mlbDebutDate && toDay(row.mlbDebutDate),
  };
}

interface ClubRow extends Omit<PlayerClub, 'firstDate' | 'lastDate' | 'games' | 'lastStatus'> {
  firstDate: Date;
  lastDate: Date;
  games: number;
}

async function readClubs(reader: Reader, playerId: number): Promise<PlayerClub[]> {
  const rows = await readRows<ClubRow>(
    reader,
    Prisma.sql`
    SELECT g.season, r.team_id AS teamId, COALESCE(MAX(t.name), CONCAT('Club ', r.team_id)) AS name,
           COALESCE(MAX(t.abbreviation), '') AS abbreviation,
           MIN(r.official_date) AS firstDate, MAX(r.official_date) AS lastDate, COUNT(*) AS games
    FROM game_player r
    -- From his games to theirs, never through all games.
    STRAIGHT_JOIN game g ON g.game_pk = r.game_pk
    LEFT JOIN team_season t ON t.team_id = r.team_id AND t.season = g.season
    WHERE r.player_id = ${playerId}
    GROUP BY g.season, r.team_id
    ORDER BY lastDate DESC LIMIT 40`,
  );
  const last = await reader.gamePlayer.findFirst({
    where: { playerId },
    orderBy: [{ officialDate: 'desc' }, { gamePk: 'desc' }],
    select: { rosterStatus: true },
  });
  return rows.map((row, index) => ({
    ...row,
    firstDate: toDay(row.firstDate),
    lastDate: toDay(row.lastDate),
    games: Number(row.games),
    lastStatus: index === 0 ? (last?.rosterStatus ?? null) : null,
  }));
}

/**
 * A player's page: null when no game lists him. The figures belong to one stretch (a season's regular games, its
 * postseason …): the one asked for, or the newest. A season bounds every query, whatever the length of the career.
 */
export async function readPlayer(
  reader: Reader,
  playerId: number,
  choice: StretchChoice,
): Promise<PlayerPage | null> {
  const bio = await readBio(reader, playerId);
  if (bio === null) return null;
  const stretches = await readStretches(reader, playerId);
  const chosen =
    stretches.find(
      (stretch) =>
        (choice.season === null || stretch.season === choice.season) &&
        (choice.kind === null || stretch.kind === choice.kind),
    ) ?? null;
  return {
    bio,
    clubs: await readClubs(reader, playerId),
    stretches,
    chosen,
    batting: chosen && (await readBatting(reader, playerId, chosen)),
    pitching: chosen && (await readPitching(reader, playerId, chosen)),
  };
}
