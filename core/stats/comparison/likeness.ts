import { COUNTERS } from '../measures/counters';
import type { IndexedSeries } from './indexed-series';

/** Matched players are so many years apart at most, where both birthdays are known. */
export const AGE_YEARS = 4;
/** Pitches a game, thrown or seen, lie within this factor: starters match starters, and pinch hitters pinch hitters. */
export const WORKLOAD_FACTOR = 2;
/** A matched player's game next to the stint's date lies at most so many days from the treated player's own. */
export const NEAR_DAYS = 14;
/** How many players are compared with each stint, at most. */
export const CONTROLS = 5;

const DAYS_PER_YEAR = 365.25;
const WIDTH = COUNTERS.length;
const PITCHES = COUNTERS.indexOf('pitches');

/** Another player, near enough in age. */
export function isPeer(one: IndexedSeries, other: IndexedSeries): boolean {
  if (one.playerId === other.playerId) return false;
  if (one.birthDay === null || other.birthDay === null) return true;
  return Math.abs(one.birthDay - other.birthDay) <= AGE_YEARS * DAYS_PER_YEAR;
}

/** Pitches a game over the games from `from` to before `until`. */
export function workload({ series: { sums } }: IndexedSeries, from: number, until: number): number {
  const pitches = (sums[until * WIDTH + PITCHES] as number) - (sums[from * WIDTH + PITCHES] as number);
  return pitches / (until - from);
}

export const isAlikeWorkload = (one: number, other: number): boolean =>
  one <= other * WORKLOAD_FACTOR && other <= one * WORKLOAD_FACTOR;
