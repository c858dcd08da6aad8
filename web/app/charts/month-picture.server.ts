import { scaleLinear } from 'd3-scale';
import { area, line } from 'd3-shape';
import type { PartFigure } from '../../../core/stats/career/career-figures';
import type { Measure } from '../../../core/stats/measures/measure';
import { monthName } from '../format/date';
import { average, counted } from '../format/figure';
import { measureFigure, measureRange } from '../format/measure-figure';
import { careerAxis, type AxisSeason } from './career-axis.server';
import { round1, type Tick } from './picture';

/** A time on a list, to be marked behind the months. */
export interface MonthStint {
  startedOn: string;
  endedOn: string | null;
  label: string;
}

export interface MonthMark {
  x: number;
  y: number;
  /** Bounds of the interval; null without one. */
  low: number | null;
  high: number | null;
  label: string;
}

export interface MonthPicture {
  width: number;
  height: number;
  left: number;
  top: number;
  /** Where the drawing ends and the years stand below. */
  base: number;
  seasons: AxisSeason[];
  yTicks: Tick[];
  stints: { x: number; width: number; label: string }[];
  /** Paths of the line and of the band of intervals; broken between seasons. */
  line: string;
  band: string;
  marks: MonthMark[];
}

export interface MonthFrame {
  width: number;
  height: number;
  left: number;
  right: number;
  top: number;
  bottom: number;
  ticks: number;
}

export const LARGE: MonthFrame = { width: 880, height: 300, left: 60, right: 876, top: 16, bottom: 28, ticks: 5 }; // prettier-ignore
export const SMALL: MonthFrame = { width: 340, height: 118, left: 46, right: 336, top: 10, bottom: 18, ticks: 2 }; // prettier-ignore

/** The middle of the days on which a part's games were played. */
export const middleOf = ({ first, last }: Pick<PartFigure, 'first' | 'last'>): string =>
  new Date((Date.parse(first) + Date.parse(last)) / 2).toISOString().slice(0, 10);

/**
 * The span of values that is drawn: of the figures, and of their intervals as far as those are no farther out than
 * half the spread of the figures, so that one month of two games does not press all others flat.
 */
export function valueSpan(figures: readonly PartFigure[]): [number, number] | null {
  let [low, high] = [Infinity, -Infinity];
  for (const { figure } of figures) {
    if (figure.value === null) continue;
    low = Math.min(low, figure.value);
    high = Math.max(high, figure.value);
  }
  if (low > high) return null;
  const reach = Math.max((high - low) / 2, Math.abs(high) * 0.005) || 1;
  let [least, most] = [low, high];
  for (const { figure } of figures) {
    if (figure.lower === null || figure.upper === null) continue;
    least = Math.min(least, Math.max(figure.lower, low - reach));
    most = Math.max(most, Math.min(figure.upper, high + reach));
  }
  return [least, most];
}

export const tickText = ({ unit }: Pick<Measure, 'unit'>, value: number, digits: number): string =>
  unit === 'average'
    ? average(value)
    : unit === 'share'
      ? `${round1(value * 100)}%`
      : String(Number(value.toFixed(digits + 1)));

/** "May 2025: 93.4 mph (92.8 to 94.0), n = 210 fastballs in 4 games". */
export function partInWords(measure: Measure, { key, figure }: PartFigure): string {
  const range = figure.lower === null ? '' : ` (${measureRange(measure, figure.lower, figure.upper)})`;
  const when = key.length === 4 ? key : monthName(`${key}-01`);
  return `${when}: ${measureFigure(measure, figure.value)}${range}, n = ${figure.count} in ${counted(figure.games, 'game')}`;
}

/** What all charts of a trade in one size share: a page has a dozen of them over the same months. */
export interface MonthGround {
  readonly frame: MonthFrame;
  readonly seasons: AxisSeason[];
  /** Where a part lies. */
  readonly place: (part: PartFigure) => number;
  readonly stints: MonthPicture['stints'];
}

/** @param years - of the axis: those of all games and stints, so that charts of a page share it; one or more */
export function monthGround(
  years: readonly number[],
  stints: readonly MonthStint[],
  frame: MonthFrame,
): MonthGround {
  const axis = careerAxis(years, frame.left, frame.right);
  const places = new Map<string, number>();
  return {
    frame,
    seasons: axis.seasons,
    place(part) {
      const days = `${part.first} ${part.last}`;
      const known = places.get(days);
      if (known !== undefined) return known;
      const place = axis.place(middleOf(part));
      places.set(days, place);
      return place;
    },
    stints: stints.map(({ startedOn, endedOn, label }) => {
      const x = axis.place(startedOn);
      const end = axis.place(endedOn ?? `${startedOn.slice(0, 4)}-12-31`);
      return { x, width: round1(Math.max(2, end - x)), label };
    }),
  };
}

/** One after the other, those of a season together. */
function bySeason<T extends { season: number }>(marks: readonly T[]): T[][] {
  const seasons = new Map<number, T[]>();
  for (const mark of marks) {
    const known = seasons.get(mark.season);
    if (known) known.push(mark);
    else seasons.set(mark.season, [mark]);
  }
  return [...seasons.values()];
}

/**
 * A measure month by month over a career, with its intervals as a band and times on a list behind. Null without a month
 * that has the measure.
 */
export function monthPicture(
  measure: Measure,
  figures: readonly PartFigure[],
  ground: MonthGround,
): MonthPicture | null {
  const span = valueSpan(figures);
  if (span === null) return null;
  const { frame, place } = ground;
  const { width, height, left, top, bottom } = frame;
  const base = height - bottom;
  const pad = (span[1] - span[0]) * 0.05 || Math.abs(span[1]) * 0.02 || 1;
  const floor = measure.unit === 'share' || measure.unit === 'average' ? Math.max(0, span[0] - pad) : span[0] - pad; // prettier-ignore
  const toY = scaleLinear([floor, span[1] + pad], [base, top])
    .nice(frame.ticks)
    .clamp(true);
  const marks = figures.map((part) => {
    const { value, lower, upper } = part.figure;
    return {
      season: part.season,
      x: place(part),
      y: round1(toY(value ?? 0)),
      low: lower === null ? null : round1(toY(lower)),
      high: upper === null ? null : round1(toY(upper)),
      // Marks in small have no words of their own.
      label: frame === SMALL ? '' : partInWords(measure, part),
    };
  });
  const seasons = bySeason(marks);
  type Mark = (typeof marks)[number];
  const toLine = line<Mark>(({ x }) => x, ({ y }) => y); // prettier-ignore
  const toBand = area<Mark>()
    .defined(({ low, high }) => low !== null && high !== null)
    .x(({ x }) => x)
    .y0(({ low, y }) => low ?? y)
    .y1(({ high, y }) => high ?? y);
  return {
    width,
    height,
    left,
    top,
    base,
    seasons: ground.seasons,
    yTicks: toY.ticks(frame.ticks).map((value) => ({
      at: round1(toY(value)),
      text: tickText(measure, value, measure.digits),
    })),
    stints: ground.stints,
    line: seasons.map((some) => toLine(some) ?? '').join(''),
    band: seasons.map((some) => toBand(some) ?? '').join(''),
    marks: marks.map(({ season: _, ...mark }) => mark),
  };
}
