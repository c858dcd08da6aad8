import { extent, max, median } from 'd3-array';
import { scaleLinear, scaleSqrt } from 'd3-scale';
import type { Measure } from '../../../core/stats/measures/measure';
import type { SideFigure } from '../../../core/stats/stint-page/side-figure';
import { mediumDate } from '../format/date';
import { average } from '../format/figure';
import { measureFigure, measureRange } from '../format/measure-figure';
import { round1, type Tick } from './picture';
import { type AxisSeason, type SeasonAxis, seasonAxis } from './season-axis.server';
import { type LineGame, type LinePoint, linePoints } from './season-line-points';

const width = 640;
const height = 290;
const left = 58;
const right = 8;
const bottom = 32;
const top = 26;
const LARGEST = 6;
const SMALLEST = 1.6;

/** A window with its figure. */
export interface LineWindow {
  readonly gamePks: ReadonlySet<number>;
  /** Of its first and last game; null for an empty window. */
  readonly from: string | null;
  readonly to: string | null;
  readonly figure: SideFigure;
}

/** A time on a list. */
export interface LineStint {
  readonly startedOn: string;
  readonly endedOn: string | null;
  /** The one that the page is about. */
  readonly isOwn: boolean;
}

export interface LineMark {
  x: number;
  y: number;
  r: number;
  window: 'before' | 'after' | null;
  /** `YYYY-MM-DD`; of a week its first game. */
  date: string;
  games: number;
  figure: string;
  n: number;
}

export interface LineBand {
  which: 'before' | 'after';
  from: number;
  to: number;
  mean: number;
  /** Of the 95 % interval, low below high on the picture's y; null without one. */
  range: { low: number; high: number } | null;
  label: string;
}

export interface LineSpan {
  x: number;
  width: number;
  isOwn: boolean;
  label: string;
}

/** A measure over the seasons around a stint. */
export interface SeasonLinePicture {
  width: number;
  height: number;
  left: number;
  top: number;
  bottom: number;
  step: 'game' | 'week';
  yTicks: Tick[];
  seasons: AxisSeason[];
  spans: LineSpan[];
  bands: LineBand[];
  marks: LineMark[];
}

/** Bounds of the scale: by marks that hold enough, and by the windows. Others lie on the edge. */
function domainOf(measure: Measure, points: readonly LinePoint[], figures: readonly SideFigure[]) {
  const usual = median(points, ({ n }) => n) ?? 0;
  const [least, most] = extent([
    ...points.filter(({ n }) => n >= usual / 3).map(({ value }) => value),
    ...figures.flatMap(({ lower, upper, value }) => [lower, upper, value]).filter((value) => value !== null),
  ]);
  if (least === undefined || most === undefined) return null;
  const pad = (most - least) * 0.06 || 1;
  const isRate = measure.unit === 'average' || measure.unit === 'share';
  return [isRate ? Math.max(0, least - pad) : least - pad, most + pad] as const;
}

const windowOf = (games: readonly LineGame[], before: LineWindow, after: LineWindow): LineMark['window'] => {
  if (games.every(({ gamePk }) => before.gamePks.has(gamePk))) return 'before';
  return games.every(({ gamePk }) => after.gamePks.has(gamePk)) ? 'after' : null;
};

/** The days of the seasons around a stint, the same for each measure; null without a game. */
export function seasonLineAxis(games: readonly LineGame[]): SeasonAxis | null {
  const dates = games.map(({ date }) => date);
  return dates.length === 0 ? null : seasonAxis(dates, [left + 6, width - right]);
}

/**
 * A measure over the seasons around a stint: a mark a game (or a week), the times on a list as spans, and the windows'
 * own figures with their intervals as bands. Null without a game that has the measure.
 *
 * @param games - in game order
 * @param axis - of these games
 */
export function seasonLinePicture(
  measure: Measure,
  games: readonly LineGame[],
  axis: SeasonAxis,
  windows: { readonly before: LineWindow; readonly after: LineWindow },
  stints: readonly LineStint[],
): SeasonLinePicture | null {
  const { before, after } = windows;
  const { step, points } = linePoints(measure, games);
  const domain = domainOf(measure, points, [before.figure, after.figure]);
  if (domain === null || points.length === 0) return null;
  const toY = scaleLinear(domain, [height - bottom, top])
    .nice(5)
    .clamp(true);
  const toRadius = scaleSqrt([0, max(points, ({ n }) => n) ?? 1], [0, LARGEST]);
  const shown = measure.unit === 'share' ? (value: number) => `${Math.round(value * 100)}%` : String;

  const bands = (['before', 'after'] as const).flatMap((which): LineBand[] => {
    const { from, to, figure } = windows[which];
    if (from === null || to === null || figure.value === null) return [];
    const { value, lower, upper } = figure;
    const ends = [axis.toX(from) - LARGEST, axis.toX(to) + LARGEST] as const;
    return [
      {
        which,
        from: round1(Math.max(left, ends[0])),
        to: round1(Math.min(width, ends[1])),
        mean: round1(toY(value)),
        range:
          lower === null || upper === null ? null : { low: round1(toY(lower)), high: round1(toY(upper)) },
        label: `${measureFigure(measure, value)} (${measureRange(measure, lower, upper)})`,
      },
    ];
  });
  const [first, last] = [games[0]?.date ?? '', games.at(-1)?.date ?? ''];
  return {
    width,
    height,
    left,
    top,
    bottom,
    step,
    yTicks: toY.ticks(5).map((value) => ({
      at: round1(toY(value)),
      text: measure.unit === 'average' ? average(value) : shown(value),
    })),
    seasons: axis.seasons,
    spans: stints
      .filter(({ startedOn, endedOn, isOwn }) => isOwn || (startedOn <= last && (endedOn ?? last) >= first))
      .map(({ startedOn, endedOn, isOwn }) => {
        const [from, to] = [axis.toX(startedOn), axis.toX(endedOn ?? last)];
        return {
          x: from,
          width: round1(Math.max(3, to - from)),
          isOwn,
          label: `On a list from ${mediumDate(startedOn)}${endedOn === null ? '' : ` to ${mediumDate(endedOn)}`}`,
        };
      }),
    bands,
    marks: points.map((point) => ({
      x: axis.toX(point.date),
      y: round1(toY(point.value)),
      r: Math.max(SMALLEST, round1(toRadius(point.n))),
      window: windowOf(point.games, before, after),
      date: point.date,
      games: point.games.length,
      figure: measureFigure(measure, point.value),
      n: point.n,
    })),
  };
}
