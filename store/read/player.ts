import type { Measure } from '../../core/stats/measures/measure';
import { Prisma } from '../generated/prisma/client';
import { readBallsInPlay, readBattingGames, type PlayerBatting } from './player-batting';
import { readPlayerHistory, type PlayerHistory } from './player-history';
import { readPitching, readPitchingGames, type PlayerPitching } from './player-pitching';
import { readRoster, type PlayerClub } from './player-roster';
import type { Reader } from './reader';
import { readRows } from './rows';
import type { Stretch, StretchKind } from './stretch';

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

const readBio = (reader: Reader, playerId: number): Promise<PlayerBio[]> =>
  readRows<PlayerBio>(
    reader,
    Prisma.sql`
    SELECT player_id AS playerId, full_name AS fullName, DATE_FORMAT(birth_date, '%Y-%m-%d') AS birthDate,
           birth_city AS birthCity, birth_country AS birthCountry, height, weight, bat_side AS batSide,
           pitch_hand AS pitchHand, primary_position AS primaryPosition, position_abbrev AS positionAbbrev,
           DATE_FORMAT(mlb_debut_date, '%Y-%m-%d') AS debutDate
    FROM player WHERE player_id = ${playerId}`,
  );

/** What he did in one stretch: the lists of games first, for they say which pitches are his. */
async function readStretch(
  reader: Reader,
  playerId: number,
  stretch: Stretch,
): Promise<Pick<PlayerPage, 'batting' | 'pitching'>> {
  const [batted, pitched] = await Promise.all([
    readBattingGames(reader, playerId, stretch),
    readPitchingGames(reader, playerId, stretch),
  ]);
  const [ballsInPlay, pitching] = await Promise.all([
    batted.length === 0 ? null : readBallsInPlay(reader, playerId, stretch),
    pitched.length === 0 ? null : readPitching(reader, playerId, pitched),
  ]);
  return { batting: ballsInPlay && { games: batted, ballsInPlay }, pitching };
}

/** A player's page: null when no game lists him, while a note may know him. */
export interface PlayerWithHistory {
  page: PlayerPage | null;
  history: PlayerHistory;
}

/**
 * A player's page. The figures belong to one stretch (a season's regular games, its postseason …): the one asked for, or
 * the newest. A season bounds every query of his games, whatever the length of the career.
 */
export async function readPlayer(
  reader: Reader,
  playerId: number,
  choice: StretchChoice,
): Promise<PlayerPage | null> {
  const [[bio], { clubs, stretches }] = await Promise.all([
    readBio(reader, playerId),
    readRoster(reader, playerId),
  ]);
  if (bio === undefined) return null;
  const chosen =
    stretches.find(
      (stretch) =>
        (choice.season === null || stretch.season === choice.season) &&
        (choice.kind === null || stretch.kind === choice.kind),
    ) ?? null;
  const games = chosen ? await readStretch(reader, playerId, chosen) : { batting: null, pitching: null };
  return { bio, clubs, stretches, chosen, ...games };
}

/** The same with his history. @param measures - whose counters the games of the history carry */
export async function readPlayerWithHistory(
  reader: Reader,
  playerId: number,
  choice: StretchChoice,
  measures: readonly Measure[],
): Promise<PlayerWithHistory> {
  const [page, history] = await Promise.all([
    readPlayer(reader, playerId, choice),
    readPlayerHistory(reader, playerId, measures),
  ]);
  return { page, history };
}
