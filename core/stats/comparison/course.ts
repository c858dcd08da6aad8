import type { CourseStep, StintCourseRow } from '../statistics-rows';
import type { Compared, MeasureComparison } from './compare-with-controls';
import { valueOver } from './compiled-measure';
import type { CompiledMeasure } from './compiled-measure';
import { gamesBefore } from './indexed-series';
import type { GameRange, IndexedSeries } from './indexed-series';
import type { Sides } from './reach';

/** Steps before and after a stint. */
export const COURSE_STEPS: Readonly<Record<CourseStep, { readonly before: number; readonly after: number }>> =
  {
    game: { before: 10, after: 15 },
    week: { before: 8, after: 12 },
  };

/** A point of a course: at is … −2, −1, 1, 2 …; deviations in the unit of the measure. */
export type CoursePoint = readonly [at: number, deviation: number, controlDeviation: number | null];

/** The last day before and the first after, by the treated player's own games: his controls' weeks are the same days. */
interface Anchors {
  readonly last: number;
  readonly first: number;
}

/** Digits of a deviation that are kept. */
const DIGITS = 6;
const DAYS_A_WEEK = 7;

/**
 * The measure by single games and by weeks of the calendar around a stint, as deviations from the same window before
 * from which its change is taken; the controls' each from his own, averaged over those who played in that step.
 * Week −1 ends with the last game before, week 1 begins with the first game after.
 *
 * @param reach - of the treated player, within the season
 */
export function courseRows(
  { stintId, role, season, indexed }: Compared,
  reach: Sides,
  comparison: MeasureComparison,
): StintCourseRow[] {
  const { days } = indexed;
  const anchors = { last: days[reach.before.until - 1] ?? NaN, first: days[reach.after.from] ?? NaN };
  return (['game', 'week'] as const).flatMap((step) => {
    const points = coursePoints(indexed, reach, comparison, step, anchors);
    if (points.length === 0) return [];
    return { stintId, role, measure: comparison.row.measure, step, season, points: JSON.stringify(points) };
  });
}

function coursePoints(
  indexed: IndexedSeries,
  reach: Sides,
  { row, compiled, controls }: MeasureComparison,
  step: CourseStep,
  anchors: Anchors,
): CoursePoint[] {
  const followed = controls.map(({ indexed: other, reach: sides, windows: { before } }) => {
    return { other, sides, level: valueOver(compiled, other.series.sums, before.from, before.until) };
  });
  const points: CoursePoint[] = [];
  for (let at = -COURSE_STEPS[step].before; at <= COURSE_STEPS[step].after; at++) {
    if (at === 0) continue;
    const own = deviation(compiled, indexed, stepGames(indexed, reach, step, at, anchors), row.valueBefore);
    if (own === null) continue;
    const theirs = followed.flatMap(({ other, sides, level }) => {
      return deviation(compiled, other, stepGames(other, sides, step, at, anchors), level) ?? [];
    });
    const mean = theirs.reduce((sum, value) => sum + value, 0) / theirs.length;
    points.push([at, shorten(own), theirs.length === 0 ? null : shorten(mean)]);
  }
  return points;
}

/** The games of a step, which may be none. */
function stepGames(
  { days }: IndexedSeries,
  { before, after }: Sides,
  step: CourseStep,
  at: number,
  { last, first }: Anchors,
): GameRange {
  if (step === 'game') {
    const index = at < 0 ? before.until + at : after.from + at - 1;
    const isThere = at < 0 ? index >= before.from : index < after.until;
    return { from: index, until: isThere ? index + 1 : index };
  }
  const weekStart = at < 0 ? last + 1 + at * DAYS_A_WEEK : first + (at - 1) * DAYS_A_WEEK;
  const side = at < 0 ? before : after;
  return {
    from: Math.max(side.from, gamesBefore(days, weekStart)),
    until: Math.min(side.until, gamesBefore(days, weekStart + DAYS_A_WEEK)),
  };
}

function deviation(
  compiled: CompiledMeasure,
  { series }: IndexedSeries,
  { from, until }: GameRange,
  level: number,
): number | null {
  if (from >= until) return null;
  const value = valueOver(compiled, series.sums, from, until) - level;
  return Number.isNaN(value) ? null : value;
}

const shorten = (value: number): number => Number(value.toPrecision(DIGITS));
