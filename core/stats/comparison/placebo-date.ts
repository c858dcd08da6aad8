import type { IsoDate } from '../../ids';
import { seededRandom } from '../seeded-random';
import type { StintSpan } from '../windows/window';
import { seasonOfDay } from '../windows/reach-out';
import { dayNumber, gamesBefore } from './indexed-series';
import type { GameRange, IndexedSeries } from './indexed-series';
import type { Sides } from './reach';
import { SPANS } from './spans';

/** So many games just before an injury, and just after it, belong to no placebo: what led up to it, and the way back. */
export const PLACEBO_CLEARANCE = 10;

/** A day on which nothing happened to him, and the games on either side of it. */
export interface PlaceboDate {
  readonly date: IsoDate;
  readonly sides: Sides;
}

/** Fewest games on a side that a window needs, most first: 10, 5, 3. */
const LEAST_GAMES = [...new Set(SPANS.map(({ leastGames }) => leastGames))].sort((one, other) => other - one);

/**
 * A day drawn for a stint from the same man's games of the season in which it began: the day of a game, with games of
 * his on both sides between two stints, none of them within `PLACEBO_CLEARANCE` games of any injury of his. Drawn among
 * the days that leave room for the widest window that has room at all; the same stint draws the same day again.
 *
 * @param stints - all of the man, this one among them
 * @param seed - names what is drawn, such as stint and role
 * @returns null where he has no stretch of games long enough
 */
export function placeboDate(
  indexed: IndexedSeries,
  stint: StintSpan,
  stints: readonly StintSpan[],
  seed: string,
): PlaceboDate | null {
  const injuries = stints.filter(({ listKind }) => listKind === 'injured');
  const stretches = quietStretches(indexed, seasonOfDay(stint.startedOn), injuries);
  for (const least of LEAST_GAMES) {
    const splits = stretches.flatMap(({ from, until }) => splitsOf(indexed, from, until, least));
    if (splits.length === 0) continue;
    const split = splits[seededRandom(seed).below(splits.length)];
    const date = split === undefined ? undefined : indexed.series.games[split.after.from]?.date;
    if (split !== undefined && date !== undefined) return { date, sides: split };
  }
  return null;
}

/** Games of the season between two stints, without those too near to an injury. */
function quietStretches(
  { days, series, runUntil, seasonUntil }: IndexedSeries,
  season: number,
  injuries: readonly StintSpan[],
): GameRange[] {
  const isNear = new Uint8Array(days.length);
  for (const { startedOn, endedOn } of injuries) {
    const from = gamesBefore(days, dayNumber(startedOn)) - PLACEBO_CLEARANCE;
    const until = endedOn === null ? days.length : gamesBefore(days, dayNumber(endedOn)) + PLACEBO_CLEARANCE;
    isNear.fill(1, Math.max(0, from), Math.min(days.length, until));
  }
  const stretches: GameRange[] = [];
  let from = 0;
  while (from < days.length) {
    if (series.games[from]?.season !== season || isNear[from] === 1) {
      from++;
      continue;
    }
    const limit = Math.min(runUntil[from] as number, seasonUntil[from] as number);
    let until = from;
    while (until < limit && isNear[until] === 0) until++;
    stretches.push({ from, until });
    from = until;
  }
  return stretches;
}

/** Two games of one day lie on one side. */
function splitsOf({ days }: IndexedSeries, from: number, until: number, least: number): Sides[] {
  const splits: Sides[] = [];
  for (let split = from + least; split <= until - least; split++) {
    if (days[split] === days[split - 1]) continue;
    splits.push({ before: { from, until: split }, after: { from: split, until } });
  }
  return splits;
}
