import type { PlayerId } from '../../core/ids';
import type { Role } from '../../core/stats/measures/measure';
import {
  compareSides,
  type StintComparison,
  type StintComparisonInput,
} from '../../core/stats/stint-page/compare-sides';
import { checkWindowSize, USUAL_SIZE, type WindowChoice } from '../../core/stats/stint-page/window-choice';
import type { WindowUnit } from '../../core/stats/windows/window';
import { Prisma } from '../generated/prisma/client';
import { readLevels } from './league-levels';
import type { Reader } from './reader';
import { readRows } from './rows';
import { readStatisticsSource, type StatisticsSource } from './statistics-source';
import { type ControlledChange, isComputed, type LeadUp, readControls, readLeads } from './stint-controls';
import { readSeasonGames, type SeasonGame } from './stint-season-games';
import { readForms, readWindowEvents } from './stint-window-rows';
import { choosePageWindows, gamesOf, readCareer, readJoinedStints } from './stint-windows';

/** What a reader asks for; what is null is chosen for him. */
export interface StintStatisticsQuery {
  role: Role | null;
  unit: WindowUnit;
  size: number | null;
  crossOffSeason: boolean;
}

interface StintFacts {
  playerId: number;
  /** The stint, joined with those that carried on over winters: its first part, and all of them. */
  stintId: string;
  parts: readonly string[];
  choice: WindowChoice;
  /** Games that the statistics know of him, in each of his trades. */
  games: Readonly<Record<Role, number>>;
  /** Null where these windows were not compared with other players ahead of time. */
  controls: readonly ControlledChange[] | null;
  /** What led up to the stint; empty where that was not computed. */
  leads: readonly LeadUp[];
  /** Whether a run has made the statistics of this stint at all. */
  isComputed: boolean;
  /** The run that compared the season with other players; null where there was none. */
  computedBy: StatisticsSource | null;
  /** All times on lists, in order of time; those that carried on over a winter are one. */
  stints: readonly StintDays[];
  /** His games from the season before the stint to the season after, in game order. */
  seasonGames: readonly SeasonGame[];
}

/** A time on a list, as far as a picture of the seasons needs it. */
export interface StintDays {
  /** Of its first part. */
  stintId: string;
  startedOn: string;
  /** First day on which he could play again; null while it lasts. */
  endedOn: string | null;
}

/** All that is read for a stint's comparison; nothing is computed yet. */
export interface StintGround {
  facts: StintFacts;
  input: StintComparisonInput;
}

/** The comparison of a stint's two sides. */
export interface StintStatistics extends StintFacts {
  comparison: StintComparison;
}

const yearOf = (day: string): number => Number(day.slice(0, 4));

const roleOf = (stintRole: string): Role => (stintRole === 'batter' ? 'batter' : 'pitcher');

/**
 * Reads what the comparison of a stint needs: a transaction is held for the reading only. Null when there is no such
 * stint.
 *
 * @throws IngestError `BadInput` for a size that is no whole number from 1 to the largest of its unit
 */
export async function readStintGround(
  reader: Reader,
  stintId: string,
  query: StintStatisticsQuery,
): Promise<StintGround | null> {
  const [stint] = await readRows<{ playerId: PlayerId; role: string }>(
    reader,
    Prisma.sql`SELECT player_id AS playerId, role FROM injury_stint WHERE stint_id = ${stintId}`,
  );
  if (stint === undefined) return null;
  const { playerId } = stint;
  const role = query.role ?? roleOf(stint.role);
  const { unit, crossOffSeason } = query;
  const size = query.size ?? USUAL_SIZE[role][unit];
  checkWindowSize(unit, size);
  const choice: WindowChoice = { role, unit, size, crossOffSeason };

  const [stints, career] = await Promise.all([
    readJoinedStints(reader, playerId),
    readCareer(reader, playerId),
  ]);
  const whole = stints.find(({ parts }) => parts.includes(stintId));
  if (whole === undefined) return null;
  const { sizes, chosen } = choosePageWindows(career[role], whole, stints, choice);
  const games = gamesOf(sizes);
  const pitched = gamesOf([chosen]);
  const season = yearOf(whole.startedOn);
  const lastGame = chosen.after.games.at(-1)?.game.season ?? season;
  // The driver sends them all at once: a page waits for the database three times, not eleven.
  const [forms, events, levels, seasonGames, leads, controls, computed, computedBy] = await Promise.all([
    readForms(reader, playerId, role, games.whole),
    readWindowEvents(reader, {
      playerId,
      role,
      pitched: [...pitched.whole, ...pitched.cut],
      cut: games.cut,
      from: games.from,
      to: games.to,
    }),
    readLevels(reader, season, role),
    readSeasonGames(reader, playerId, role, {
      from: season - 1,
      to: Math.max(yearOf(whole.endedOn ?? whole.startedOn) + 1, lastGame),
    }),
    readLeads(reader, whole.stintId, role),
    readControls(reader, whole.stintId, choice),
    isComputed(reader, whole.stintId, role),
    readStatisticsSource(reader, season),
  ]);
  return {
    facts: {
      playerId,
      stintId: whole.stintId,
      parts: whole.parts,
      choice,
      games: { pitcher: career.pitcher.length, batter: career.batter.length },
      controls,
      leads,
      isComputed: computed,
      computedBy,
      stints: stints
        .map(({ stintId: id, startedOn, endedOn }) => ({ stintId: id, startedOn, endedOn }))
        .sort((one, other) => (one.startedOn < other.startedOn ? -1 : 1)),
      seasonGames,
    },
    input: { choice, stintId: whole.stintId, chosen, sizes, levels, forms, events },
  };
}

/**
 * Controls were compared ahead of time, over some seasons around the stint; a page's window may reach farther back over
 * winters. Only those of the very games that the page compares stand beside its changes.
 */
function ofSameGames(
  controls: readonly ControlledChange[],
  measures: StintComparison['measures'],
): readonly ControlledChange[] {
  const games = new Map(
    measures.map(({ measure, before, after }) => [measure, `${before.games} ${after.games}`]),
  );
  return controls.filter((row) => games.get(row.measure) === `${row.gamesBefore} ${row.gamesAfter}`);
}

/** Compares what was read. It takes tens of milliseconds of the processor and nothing of the database. */
export function compareGround({ facts, input }: StintGround): StintStatistics {
  const comparison = compareSides(input);
  const controls = facts.controls && ofSameGames(facts.controls, comparison.measures);
  return { ...facts, controls, comparison };
}
