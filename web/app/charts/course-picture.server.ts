import { extent, max } from 'd3-array';
import { scaleLinear, scaleSqrt } from 'd3-scale';
import type { GameForm } from '../../../core/stats/measures/counters';
import { counterSum, measureValue } from '../../../core/stats/measures/measure-value';
import type { Measure } from '../../../core/stats/measures/measure';
import type { SideFigure } from '../../../core/stats/stint-page/side-figure';
import { mediumDate, shortDate } from '../format/date';
import { average } from '../format/figure';
import { measureFigure, measureRange, VALUE_UNITS } from '../format/measure-figure';
import { round1, type Tick } from './picture';

const width = 640;
const height = 300;
const left = 68;
const bottom = 36;
const top = 28;
/** Between the windows: the stint. */
const GAP = 56;
const LARGEST = 8;

/** One game of a window; a part of one where the window cuts it. */
export interface CourseGame {
  /** `YYYY-MM-DD`. */
  readonly date: string;
  readonly form: GameForm;
}

/** A window with its figure. */
export interface CourseWindow {
  /** In game order. */
  readonly games: readonly CourseGame[];
  readonly figure: SideFigure;
}

export interface CourseMark {
  x: number;
  y: number;
  /** Its area is in proportion to what the game's figure stands on. */
  r: number;
  date: string;
  figure: string;
  /** As it is written: shares in per cent. */
  value: number;
  n: number;
}

export interface CourseSide {
  from: number;
  to: number;
  /** Of the window as a whole; null where nothing was counted. */
  mean: number | null;
  /** Of its interval, low below high on the picture's y; null without one. */
  band: { low: number; high: number } | null;
  label: string;
  marks: CourseMark[];
}

export interface CoursePicture {
  width: number;
  height: number;
  left: number;
  bottom: number;
  yTicks: Tick[];
  xTicks: (Tick & { anchor: 'start' | 'end' })[];
  gap: { x: number; width: number };
  /** How values are written, for those that a reader's selection comes to. */
  written: { digits: number; unit: string; isAverage: boolean };
  before: CourseSide;
  after: CourseSide;
}

interface Point {
  index: number;
  date: string;
  value: number;
  n: number;
}

/** Digits enough to take a mean of, and no more to send. */
const shownValue = ({ unit, digits }: Measure, value: number): number =>
  Number((unit === 'share' ? value * 100 : value).toFixed(digits + 2));

/** The games that have the measure, with their places in the window. */
function pointsOf(measure: Measure, games: readonly CourseGame[]): Point[] {
  const [first] = measure.ratios;
  return games.flatMap(({ date, form }, index) => {
    const value = measureValue(measure, form);
    if (value === null || first === undefined) return [];
    return [{ index, date, value, n: counterSum(first.denominator, form) }];
  });
}

/** The dates at a window's ends; one where it has a single game. */
function datesOf(games: readonly CourseGame[], from: number, to: number, inner: 'start' | 'end') {
  const [first, last] = [games[0], games.at(-1)];
  if (first === undefined || last === undefined) return [];
  const ticks = [
    { at: from, text: shortDate(first.date), anchor: 'start' as const },
    { at: to, text: shortDate(last.date), anchor: 'end' as const },
  ];
  return games.length === 1 ? ticks.filter(({ anchor }) => anchor === inner) : ticks;
}

/**
 * A measure game by game on both sides of a stint, with each window's own figure and its 95 % interval. Games stand in
 * their order and at equal distances, as many as there are, on half of the picture each: a stint of months would press
 * the games together on a scale of days. Null without a game that has the measure.
 */
export function coursePicture(
  measure: Measure,
  before: CourseWindow,
  after: CourseWindow,
): CoursePicture | null {
  const points = { before: pointsOf(measure, before.games), after: pointsOf(measure, after.games) };
  const all = [...points.before, ...points.after];
  const bounds = [before.figure, after.figure].flatMap(({ lower, upper, value }) => [lower, upper, value]);
  const [least, most] = extent([
    ...all.map(({ value }) => value),
    ...bounds.filter((value) => value !== null),
  ]);
  if (all.length === 0 || least === undefined) return null;
  const pad = (most - least) * 0.06 || 1;
  // A rate below zero cannot be, so the scale does not show one.
  const isRate = measure.unit === 'average' || measure.unit === 'share';
  const floor = isRate ? Math.max(0, least - pad) : least - pad;
  const toY = scaleLinear([floor, most + pad], [height - bottom, top])
    .nice(5)
    .clamp(true);
  const toRadius = scaleSqrt([0, max(all, ({ n }) => n) ?? 1], [0, LARGEST]);
  const half = (width - left - GAP) / 2;

  const sideOf = (window: CourseWindow, of: readonly Point[], from: number): CourseSide => {
    const { value, lower, upper } = window.figure;
    const step = half / Math.max(1, window.games.length);
    return {
      from,
      to: from + half,
      mean: value === null ? null : round1(toY(value)),
      band: lower === null || upper === null ? null : { low: round1(toY(lower)), high: round1(toY(upper)) },
      label: `${measureFigure(measure, value)} (${measureRange(measure, lower, upper)})`,
      marks: of.map((point) => ({
        x: round1(from + (point.index + 0.5) * step),
        y: round1(toY(point.value)),
        r: round1(toRadius(point.n)),
        date: mediumDate(point.date),
        figure: measureFigure(measure, point.value),
        value: shownValue(measure, point.value),
        n: point.n,
      })),
    };
  };
  const second = left + half + GAP;
  return {
    width,
    height,
    left,
    bottom,
    yTicks: toY.ticks(5).map((value) => ({
      at: round1(toY(value)),
      text: measure.unit === 'average' ? average(value) : String(value),
    })),
    xTicks: [
      ...datesOf(before.games, left, left + half, 'end'),
      ...datesOf(after.games, second, width, 'start'),
    ],
    gap: { x: left + half, width: GAP },
    written: {
      digits: measure.digits,
      unit: VALUE_UNITS[measure.unit],
      isAverage: measure.unit === 'average',
    },
    before: sideOf(before, points.before, left),
    after: sideOf(after, points.after, second),
  };
}
