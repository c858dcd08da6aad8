import { extent, median } from 'd3-array';
import { scaleLinear } from 'd3-scale';
import type { Measure } from '../../../core/stats/measures/measure';
import { changeTicks, shownChange } from './change-ticks.server';
import { round1, type Tick } from './picture';

/** A mean with its interval; in the measure's own unit. */
export interface ForestEntry {
  key: string;
  value: number;
  lower: number | null;
  upper: number | null;
}

/** Places in per cent of the width, so that the marks fit any. */
export interface ForestMark {
  key: string;
  at: number;
  /** Null without an interval. */
  from: number | null;
  to: number | null;
  /** The interval goes on beyond the drawing. */
  isCutLeft: boolean;
  isCutRight: boolean;
}

export interface ForestPicture {
  zero: number;
  ticks: Tick[];
  marks: ForestMark[];
}

/** Intervals this many times as wide as the middle one are cut: one tiny cohort must not press all others flat. */
const WIDEST = 3;

/** Per cent kept free at the sides, for the ticks' text and arrows. */
const MARGIN = 6;

/** Means with intervals on one axis around zero, in the order given; null without any. */
export function forestPicture(
  measure: Pick<Measure, 'unit'>,
  entries: readonly ForestEntry[],
): ForestPicture | null {
  const shown = entries.map(({ key, value, lower, upper }) => ({
    key,
    value: shownChange(measure, value),
    interval:
      lower === null || upper === null
        ? null
        : ([shownChange(measure, lower), shownChange(measure, upper)] as const),
  }));
  const widths = shown.flatMap(({ interval }) => (interval ? [interval[1] - interval[0]] : []));
  const widest = WIDEST * (median(widths) ?? 0);
  const [low, high] = extent(
    shown.flatMap(({ value, interval }) =>
      interval && interval[1] - interval[0] <= widest ? [value, ...interval] : [value],
    ),
  );
  if (low === undefined || high === undefined) return null;
  const [from, to] = low === high && low === 0 ? [-1, 1] : [Math.min(0, low), Math.max(0, high)];
  const range = [MARGIN, 100 - MARGIN] as const;
  const toX = scaleLinear([from, to], range).clamp(true);
  return {
    zero: round1(toX(0)),
    ticks: changeTicks(measure, [from, to], range, 4),
    marks: shown.map(({ key, value, interval }) => ({
      key,
      at: round1(toX(value)),
      from: interval && round1(toX(interval[0])),
      to: interval && round1(toX(interval[1])),
      isCutLeft: interval !== null && interval[0] < from,
      isCutRight: interval !== null && interval[1] > to,
    })),
  };
}
