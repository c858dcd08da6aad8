import { DEFAULT_CONFIDENCE } from '../interval';
import type { RatioSum } from '../ratio-error';
import { studentQuantile } from '../student-t';
import { linearTrend } from '../trend';
import { valueOver } from './compiled-measure';
import type { CompiledMeasure } from './compiled-measure';
import type { GameRange, IndexedSeries } from './indexed-series';
import { estimateOver } from './window-estimate';

/** The games just before a stint, at most. */
export const LEAD_GAMES = 5;
/** The games before those, at most, with which they are compared. */
export const BASELINE_GAMES = 20;
/** With fewer games that have the measure's denominator nothing is said. */
export const LEAST_LEAD_GAMES = 3;
export const LEAST_BASELINE_GAMES = 5;
/** The last games over which the slope is taken, at most: as many as Mayo et al. looked at (2021). */
export const SLOPE_GAMES = 15;

/** The games just before, and his baseline. */
export interface LeadGames {
  readonly lead: GameRange;
  readonly baseline: GameRange;
}

export interface LeadChange {
  readonly games: number;
  readonly baselineGames: number;
  readonly baseline: number;
  readonly leadValue: number;
  /** Lead less baseline, with 95 % bounds. */
  readonly valueChange: number;
  readonly lower: number;
  readonly upper: number;
}

export interface LeadSlope {
  /** In the unit of the measure, a game, with 95 % bounds. */
  readonly slope: number;
  readonly slopeLower: number;
  readonly slopeUpper: number;
}

/** @param before - games of the season since the last stint, up to the one that is looked at */
export function leadGames({ from, until }: GameRange): LeadGames {
  const start = Math.max(from, until - LEAD_GAMES);
  return {
    lead: { from: start, until },
    baseline: { from: Math.max(from, start - BASELINE_GAMES), until: start },
  };
}

/**
 * The change from the baseline to the games just before, with Welch's interval: each side's variance between games is
 * the linearised one of a ratio of sums, with one degree of freedom less than games, and they are put together by
 * Satterthwaite's rule (Welch, Biometrika 34:28, 1947).
 *
 * @returns null where a side has no two games with a denominator, or no spread
 */
export function leadChange(
  compiled: CompiledMeasure,
  { series: { sums } }: IndexedSeries,
  { lead, baseline }: LeadGames,
): LeadChange | null {
  const earlier = estimateOver(compiled, sums, baseline.from, baseline.until);
  const last = estimateOver(compiled, sums, lead.from, lead.until);
  if (earlier === null || last === null) return null;
  const error = welch(earlier, last);
  if (error === null) return null;
  const valueChange = last.value - earlier.value;
  return {
    games: last.games,
    baselineGames: earlier.games,
    baseline: earlier.value,
    leadValue: last.value,
    valueChange,
    lower: valueChange - error,
    upper: valueChange + error,
  };
}

/** Half the width of the interval. */
function welch(one: RatioSum, other: RatioSum): number | null {
  if (one.variance === null || other.variance === null) return null;
  const variance = one.variance + other.variance;
  if (variance === 0) return null;
  const freedom =
    variance ** 2 / (one.variance ** 2 / (one.games - 1) + other.variance ** 2 / (other.games - 1));
  return twoSided(freedom) * Math.sqrt(variance);
}

/**
 * The slope of the single games' values over the last games, by least squares, each game alike.
 *
 * @param before - games of the season since the last stint, up to the one that is looked at
 * @returns null with fewer than three games that have the measure
 */
export function leadSlope(
  compiled: CompiledMeasure,
  { series: { sums } }: IndexedSeries,
  { from, until }: GameRange,
): LeadSlope | null {
  const games: { at: number; value: number }[] = [];
  for (let at = Math.max(from, until - SLOPE_GAMES); at < until; at++) {
    const value = valueOver(compiled, sums, at, at + 1);
    if (!Number.isNaN(value)) games.push({ at, value });
  }
  const trend = linearTrend(games);
  return trend === null ? null : { slope: trend.slope, slopeLower: trend.lower, slopeUpper: trend.upper };
}

const twoSided = (freedom: number): number => studentQuantile((1 + DEFAULT_CONFIDENCE) / 2, freedom);
