import { extent } from 'd3-array';
import { scaleLinear } from 'd3-scale';
import { line } from 'd3-shape';
import type { Measure } from '../../../core/stats/measures/measure';
import type { AlignedGame } from '../../../store/read/compare-stints';
import { changeFigure, CHANGE_UNITS, changeRange } from '../format/measure-figure';
import { changeTicks, shownChange } from './change-ticks.server';
import { round1, type Tick } from './picture';

export interface ComparedChange {
  /** Which of the compared it is: its look. */
  index: number;
  name: string;
  valueChange: number;
  lower: number | null;
  upper: number | null;
}

export interface ChangesPicture {
  width: number;
  height: number;
  zero: number;
  ticks: Tick[];
  rows: {
    index: number;
    name: string;
    y: number;
    at: number;
    from: number | null;
    to: number | null;
    label: string;
  }[];
}

const ROW = 46;
const WIDTH = 640;

/** Changes with their intervals around zero, one below the other; null without any. */
export function changesPicture(measure: Measure, changes: readonly ComparedChange[]): ChangesPicture | null {
  const [low, high] = extent(
    changes.flatMap(({ valueChange, lower, upper }) => [
      valueChange,
      lower ?? valueChange,
      upper ?? valueChange,
    ]),
    (value) => shownChange(measure, value),
  );
  if (low === undefined) return null;
  const domain = [Math.min(low, 0), Math.max(high, 0)] as const;
  const pad = (domain[1] - domain[0]) * 0.06 || 1;
  const span = [domain[0] - pad, domain[1] + pad] as const;
  const range = [24, WIDTH - 24] as const;
  const scale = scaleLinear(span, range);
  const toX = (value: number): number => round1(scale(shownChange(measure, value)));
  return {
    width: WIDTH,
    height: changes.length * ROW + 26,
    zero: toX(0),
    ticks: changeTicks(measure, span, range, 6),
    rows: changes.map(({ index, name, valueChange, lower, upper }, row) => ({
      index,
      name,
      y: row * ROW + 32,
      at: toX(valueChange),
      from: lower === null ? null : toX(lower),
      to: upper === null ? null : toX(upper),
      label: `${name}: ${changeFigure(measure, valueChange)}${CHANGE_UNITS[measure.unit]} (${changeRange(measure, lower, upper)})`,
    })),
  };
}

export interface AlignedPicture {
  width: number;
  height: number;
  left: number;
  base: number;
  /** The stint, between the last game before and the first after. */
  stint: { x: number; width: number };
  zero: number;
  xTicks: Tick[];
  yTicks: Tick[];
  series: { index: number; name: string; line: string; marks: { x: number; y: number; label: string }[] }[];
}

/** Courses of several stints, laid over each other at the stint; deviations from each one's games before. Null without any. */
export function alignedPicture(
  measure: Measure,
  courses: readonly { index: number; name: string; games: readonly AlignedGame[] }[],
): AlignedPicture | null {
  const games = courses.flatMap((course) => course.games);
  const [low, high] = extent(games, ([, deviation]) => shownChange(measure, deviation));
  const [first, last] = extent(games, ([at]) => at);
  if (low === undefined || first === undefined) return null;
  const [left, width, base, top] = [56, 880, 270, 16];
  const pad = (Math.max(0, high) - Math.min(0, low)) * 0.06 || 1;
  const span = [Math.min(0, low) - pad, Math.max(0, high) + pad] as const;
  const toY = scaleLinear(span, [base, top]);
  // A step is left out for the stint: at goes from −1 to 1.
  const toX = scaleLinear([first - 0.5, last + 0.5], [left, width - 8]);
  const steps = [-10, -5, -1, 1, 5, 10, 15].filter((at) => at >= first && at <= last);
  return {
    width,
    height: base + 40,
    left,
    base,
    stint: { x: round1(toX(-0.3)), width: round1(toX(0.3) - toX(-0.3)) },
    zero: round1(toY(0)),
    xTicks: steps.map((at) => ({ at: round1(toX(at)), text: at < 0 ? `−${-at}` : `+${at}` })),
    yTicks: changeTicks(measure, span, [base, top], 5),
    series: courses.map(({ index, name, games: own }) => {
      const marks = own.map(([at, deviation]) => ({
        at,
        x: round1(toX(at)),
        y: round1(toY(shownChange(measure, deviation))),
        label: `${name}, game ${at < 0 ? `${-at} before` : `${at} after`}: ${changeFigure(measure, deviation)}${CHANGE_UNITS[measure.unit]}`,
      }));
      const toLine = line<(typeof marks)[number]>(
        ({ x }) => x,
        ({ y }) => y,
      );
      const sides = [marks.filter(({ at }) => at < 0), marks.filter(({ at }) => at > 0)];
      return {
        index,
        name,
        line: sides.map((side) => toLine(side) ?? '').join(''),
        marks: marks.map(({ at: _, ...mark }) => mark),
      };
    }),
  };
}
