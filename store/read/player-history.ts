import type { Measure } from '../../core/stats/measures/measure';
import { Prisma } from '../generated/prisma/client';
import { headlinePart, headlinesOf, type ChangeRow, type HeadlineChange } from './headline-changes';
import { asOfPart } from './injuries-as-of';
import { STINT_LINE, type StintLine } from './injuries-line';
import { careerPart, toCareers, type CareerGames } from './player-career';
import { ALL, part } from './text-rows';

/** What a player's page follows over his whole career. */
export interface PlayerHistory {
  /** All times on a list, of any kind, the newest first. */
  stints: StintLine[];
  /** The day to which a stint that lasts is counted. */
  asOf: string | null;
  /** By stint, where there were games enough to compare. */
  changes: Record<string, HeadlineChange>;
  /** Games of the regular season. */
  games: CareerGames;
}

/** Stints, their headline changes and all games of a player, by his index and primary keys. */
export const historyParts = (playerId: number, measures: readonly Measure[]) => ({
  stints: part(
    STINT_LINE,
    Prisma.sql`FROM injury_stint s WHERE s.player_id = ${playerId} ORDER BY s.started_on DESC, s.stint_id ${ALL}`,
  ),
  changes: headlinePart(Prisma.sql`s.player_id = ${playerId} AND s.list_kind = 'injured'`),
  career: careerPart([playerId], measures),
  derivation: asOfPart(),
});

interface HistoryRows {
  stints: StintLine[];
  changes: ChangeRow[];
  career: { line: string }[];
  derivation: { asOf: string }[];
}

export function toHistory(
  { stints, changes, career, derivation }: HistoryRows,
  playerId: number,
  measures: readonly Measure[],
): PlayerHistory {
  return {
    stints,
    asOf: derivation[0]?.asOf ?? null,
    changes: Object.fromEntries(headlinesOf(changes)),
    games: toCareers(career, [playerId], measures).get(playerId) ?? { pitcher: [], batter: [] },
  };
}
