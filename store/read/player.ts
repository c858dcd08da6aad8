import type { Measure } from '../../core/stats/measures/measure';
import { Prisma } from '../generated/prisma/client';
import { ballsPart, battingPart, type PlayerBatting } from './player-batting';
import { historyParts, toHistory, type PlayerHistory } from './player-history';
import { cellsPart, typesPart } from './player-pitches';
import { pitchingPart, toPitching, type PlayerPitching } from './player-pitching';
import { rosterPart, toRoster, type PlayerClub } from './player-roster';
import type { Reader } from './reader';
import type { Stretch, StretchKind } from './stretch';
import { number, numberOrNull, part, readTextParts, text, textOrNull } from './text-rows';

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

const bioPart = (playerId: number) => part(BIO, Prisma.sql`FROM player p WHERE p.player_id = ${playerId}`);

const NOTHING = { balls: null, types: null, cells: null };

/** What he did in one stretch: the lists of games first, for they say which pitches are his. */
async function readStretch(
  reader: Reader,
  playerId: number,
  stretch: Stretch,
): Promise<Pick<PlayerPage, 'batting' | 'pitching'>> {
  const { batted, pitched } = await readTextParts(reader, {
    batted: battingPart(playerId, stretch),
    pitched: pitchingPart(playerId, stretch),
  });
  const games = { playerId, games: pitched };
  const { balls } =
    batted.length === 0 ? NOTHING : await readTextParts(reader, { balls: ballsPart(playerId, stretch) });
  const { types, cells } =
    pitched.length === 0
      ? NOTHING
      : await readTextParts(reader, { types: typesPart(games), cells: cellsPart(games) });
  return {
    batting: balls ? { games: batted, ballsInPlay: balls } : null,
    pitching: types && cells ? toPitching(pitched, types, cells) : null,
  };
}

/** A player's page: null when no game lists him, while a note may know him. */
export interface PlayerWithHistory {
  page: PlayerPage | null;
  history: PlayerHistory;
}

/**
 * A player with his history. The figures belong to one stretch (a season's regular games, its postseason …): the one
 * asked for, or the newest. A season bounds every query of his games, whatever the length of the career. Three
 * statements, four of one who bats and pitches.
 *
 * @param measures - whose counters the games of the history carry
 */
export async function readPlayer(
  reader: Reader,
  playerId: number,
  choice: StretchChoice,
  measures: readonly Measure[],
): Promise<PlayerWithHistory> {
  const { bios, roster, ...rows } = await readTextParts(reader, {
    bios: bioPart(playerId),
    roster: rosterPart(playerId),
    ...historyParts(playerId, measures),
  });
  const history = toHistory(rows, playerId, measures);
  const [bio] = bios;
  if (bio === undefined) return { page: null, history };
  const { clubs, stretches } = toRoster(roster);
  const chosen =
    stretches.find(
      (stretch) =>
        (choice.season === null || stretch.season === choice.season) &&
        (choice.kind === null || stretch.kind === choice.kind),
    ) ?? null;
  const games = chosen ? await readStretch(reader, playerId, chosen) : { batting: null, pitching: null };
  return { page: { bio, clubs, stretches, chosen, ...games }, history };
}
