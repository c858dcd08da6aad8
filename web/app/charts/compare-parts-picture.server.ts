import { scaleLinear } from 'd3-scale';
import { line } from 'd3-shape';
import type { PartFigure } from '../../../core/stats/career/career-figures';
import type { Measure } from '../../../core/stats/measures/measure';
import { careerAxis, type AxisSeason } from './career-axis.server';
import {
  middleOf,
  partInWords,
  tickText,
  valueSpan,
  type MonthMark,
  type MonthStint,
} from './month-picture.server';
import { round1, type Tick } from './picture';

export interface ComparedSeries {
  name: string;
  /** Months or seasons, the oldest first. */
  figures: readonly PartFigure[];
  stints: readonly MonthStint[];
}

export interface ComparePartsPicture {
  width: number;
  height: number;
  left: number;
  top: number;
  base: number;
  seasons: AxisSeason[];
  yTicks: Tick[];
  series: {
    name: string;
    line: string;
    marks: MonthMark[];
    stints: { x: number; y: number; width: number; label: string }[];
  }[];
}

const WIDTH = 880;
const LEFT = 60;
const TOP = 16;
const BASE = 280;
/** A lane of times on a list for each, below the years. */
const LANES = BASE + 26;
const LANE = 14;

/**
 * A measure of several players on one scale, by months or seasons, and below each one's times on a list. Marks of a
 * season stand a little apart, so that none hides another. Null where none of them has the measure.
 */
export function comparePartsPicture(
  measure: Measure,
  compared: readonly ComparedSeries[],
  by: 'month' | 'season',
): ComparePartsPicture | null {
  const all = compared.flatMap(({ figures }) => figures);
  const span = valueSpan(all);
  if (span === null) return null;
  const years = [
    ...all.map(({ season }) => season),
    ...compared.flatMap(({ stints }) => stints.map(({ startedOn }) => Number(startedOn.slice(0, 4)))),
  ];
  const axis = careerAxis(years, LEFT, WIDTH - 4);
  const pad = (span[1] - span[0]) * 0.05 || Math.abs(span[1]) * 0.02 || 1;
  const isRate = measure.unit === 'share' || measure.unit === 'average';
  const toY = scaleLinear([isRate ? Math.max(0, span[0] - pad) : span[0] - pad, span[1] + pad], [BASE, TOP])
    .nice(5)
    .clamp(true);
  const placeOf = (part: PartFigure, index: number): number => {
    const own = axis.seasons.find(({ season }) => season === part.season);
    if (by === 'month' || own === undefined)
      return axis.place(middleOf(part)) + (index - (compared.length - 1) / 2) * 2;
    return (own.from + own.to) / 2 + (index - (compared.length - 1) / 2) * 10;
  };
  const series = compared.map(({ name, figures, stints }, index) => {
    const marks = figures.map((part) => ({
      season: part.season,
      x: round1(placeOf(part, index)),
      y: round1(toY(part.figure.value ?? 0)),
      low: part.figure.lower === null ? null : round1(toY(part.figure.lower)),
      high: part.figure.upper === null ? null : round1(toY(part.figure.upper)),
      label: `${name}, ${partInWords(measure, part)}`,
    }));
    type Mark = (typeof marks)[number];
    const toLine = line<Mark>(
      ({ x }) => x,
      ({ y }) => y,
    );
    const groups =
      by === 'season'
        ? [marks]
        : [...new Set(marks.map(({ season }) => season))].map((season) =>
            marks.filter((mark) => mark.season === season),
          );
    return {
      name,
      line: groups.map((some) => toLine(some) ?? '').join(''),
      marks: marks.map(({ season: _, ...mark }) => mark),
      stints: stints.map(({ startedOn, endedOn, label }) => {
        const x = axis.place(startedOn);
        const end = axis.place(endedOn ?? `${startedOn.slice(0, 4)}-12-31`);
        return {
          x,
          y: LANES + index * LANE,
          width: round1(Math.max(3, end - x)),
          label: `${name}: ${label}`,
        };
      }),
    };
  });
  return {
    width: WIDTH,
    height: LANES + compared.length * LANE,
    left: LEFT,
    top: TOP,
    base: BASE,
    seasons: axis.seasons,
    yTicks: toY
      .ticks(5)
      .map((value) => ({ at: round1(toY(value)), text: tickText(measure, value, measure.digits) })),
    series,
  };
}
