import { Prisma } from '../generated/prisma/client';
import { readBatting, type PlayerBatting } from './player-batting';
import { readPitching, type PlayerPitching } from './player-pitching';
import { readRoster, type PlayerClub } from './player-roster';
import type { Reader } from './reader';
import type { Stretch, StretchKind } from './stretch';
import { number, numberOrNull, readTextRows, text, textOrNull } from './text-rows';

export type { PlayerClub } from './player-roster';

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

const BIO = {
  playerId: number('p.player_id'),
  fullName: text('p.full_name'),
  birthDate: textOrNull('p.birth_date'),
  birthCity: textOrNull('p.birth_city'),
  birthCountry: textOrNull('p.birth_country'),
  height: numberOrNull('p.height'),
  weight: numberOrNull('p.weight'),
  batSide: textOrNull('p.bat_side'),
  pitchHand: textOrNull('p.pitch_hand'),
  primaryPosition: text('p.primary_position'),
  positionAbbrev: text('p.position_abbrev'),
  debutDate: textOrNull('p.mlb_debut_date'),
};

async function readBio(reader: Reader, playerId: number): Promise<PlayerBio | null> {
  const [bio] = await readTextRows(reader, BIO, Prisma.sql`FROM player p WHERE p.player_id = ${playerId}`);
  return bio ?? null;
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
  const { clubs, stretches } = await readRoster(reader, playerId);
  const chosen =
    stretches.find(
      (stretch) =>
        (choice.season === null || stretch.season === choice.season) &&
        (choice.kind === null || stretch.kind === choice.kind),
    ) ?? null;
  return {
    bio,
    clubs,
    stretches,
    chosen,
    batting: chosen && (await readBatting(reader, playerId, chosen)),
    pitching: chosen && (await readPitching(reader, playerId, chosen)),
  };
}
