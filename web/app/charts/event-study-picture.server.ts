import { extent } from 'd3-array';
import { scaleLinear } from 'd3-scale';
import type { Measure } from '../../../core/stats/measures/measure';
import type { CohortCourseRow } from '../../../core/stats/statistics-rows';
import { CHANGE_UNITS, changeFigure, changeRange } from '../format/measure-figure';
import { changeTicks, shownChange } from './change-ticks.server';
import { round1, type Box, type Tick } from './picture';

export interface EventPoint {
  x: number;
  y: number;
  /** … −2, −1, 1, 2 …; there is no 0. */
  at: number;
  /** Such as "3 games after: −0.4 mph (−0.7 to −0.1), n = 36". */
  label: string;
}

/** One figure's course: its points, and as paths its line and the band of its intervals, parted by the stint. */
export interface EventCourse {
  points: EventPoint[];
  line: string;
  band: string;
}

export interface EventStudyPicture {
  width: number;
  height: number;
  left: number;
  bottom: number;
  /** Where no deviation is. */
  zero: number;
  /** The time out, between −1 and 1; not to the scale of the steps. */
  stint: Box;
  xTicks: Tick[];
  yTicks: Tick[];
  deviation: EventCourse;
  /** Less comparable players; null where no point has any. */
  difference: EventCourse | null;
}

const width = 420;
const height = 270;
const left = 48;
const bottom = 30;
const top = 34;
const right = 10;
/** Steps that the time out is drawn wide. */
const STINT_WIDTH = 2;
/** A band this many times as high as the middle of the points' deviations lets no course be seen; it is cut. */
const HIGHEST_BAND = 4;

type Written = Pick<Measure, 'unit' | 'digits'>;

interface Estimate {
  at: number;
  label: string;
  value: number;
  interval: readonly [number, number] | null;
}

interface Figures {
  value: number;
  lower: number | null;
  upper: number | null;
  n: number;
}

function labelOf(
  measure: Written,
  { at, step }: CohortCourseRow,
  { value, lower, upper, n }: Figures,
): string {
  const steps = `${Math.abs(at)} ${step}${Math.abs(at) === 1 ? '' : 's'} ${at < 0 ? 'before' : 'after'}`;
  const range = lower === null ? '' : ` (${changeRange(measure, lower, upper)})`;
  return `${steps}: ${changeFigure(measure, value)}${CHANGE_UNITS[measure.unit]}${range}, n = ${n}`;
}

function estimates(
  measure: Written,
  points: readonly CohortCourseRow[],
  which: 'deviation' | 'difference',
): Estimate[] {
  return points.flatMap((point) => {
    const value = point[which];
    const [lower, upper] =
      which === 'deviation' ? [point.lower, point.upper] : [point.differenceLower, point.differenceUpper];
    if (value === null) return [];
    return [
      {
        at: point.at,
        label: labelOf(measure, point, {
          value,
          lower,
          upper,
          n: which === 'deviation' ? point.stints : point.controlled,
        }),
        value: shownChange(measure, value),
        interval:
          lower === null || upper === null
            ? null
            : ([shownChange(measure, lower), shownChange(measure, upper)] as const),
      },
    ];
  });
}

/** Stretches of neighbouring steps on one side of the stint, for which something holds. */
function stretches(course: readonly Estimate[], holds: (estimate: Estimate) => boolean): Estimate[][] {
  const found: Estimate[][] = [];
  let last: Estimate | undefined;
  for (const estimate of course) {
    if (!holds(estimate)) continue;
    const isNext = last !== undefined && estimate.at === last.at + 1 && last.at * estimate.at > 0;
    if (isNext) found.at(-1)?.push(estimate);
    else found.push([estimate]);
    last = estimate;
  }
  return found;
}

/** Where a step lies, in steps from the middle of the time out. */
const stepsFromStint = (at: number): number =>
  at < 0 ? at + 0.5 - STINT_WIDTH / 2 : at - 0.5 + STINT_WIDTH / 2;

/** The first and the last step, those beside the stint, and every fifth. */
const isLabelled = (at: number, first: number, last: number): boolean =>
  at === first || at === last || Math.abs(at) === 1 || at % 5 === 0;

/**
 * The course of a measure around the stints of a cohort, alone and less comparable players, both on one scale.
 *
 * @param points - of one measure and step, in the order of time
 * @returns null without a point
 */
export function eventStudyPicture(
  measure: Written,
  points: readonly CohortCourseRow[],
): EventStudyPicture | null {
  const [first, last] = [points[0]?.at, points.at(-1)?.at];
  if (first === undefined || last === undefined) return null;
  const deviation = estimates(measure, points, 'deviation');
  const difference = estimates(measure, points, 'difference');
  const [from, to] = reach([...deviation, ...difference]);
  const heights = [height - bottom, top] as const;
  const toX = scaleLinear(
    [Math.min(stepsFromStint(first), -STINT_WIDTH) - 0.5, Math.max(stepsFromStint(last), STINT_WIDTH) + 0.5],
    [left, width - right],
  );
  const toY = scaleLinear([from, to], heights).clamp(true);
  const draw = (course: readonly Estimate[]): EventCourse => {
    const x = ({ at }: Estimate) => round1(toX(stepsFromStint(at)));
    const y = (value: number) => round1(toY(value));
    const path = (places: string[]) => `M${places.join('L')}`;
    return {
      points: course.map((estimate) => ({
        x: x(estimate),
        y: y(estimate.value),
        at: estimate.at,
        label: estimate.label,
      })),
      line: stretches(course, () => true)
        .map((part) => path(part.map((estimate) => `${x(estimate)} ${y(estimate.value)}`)))
        .join(''),
      band: stretches(course, ({ interval }) => interval !== null)
        .map((part) => {
          const side = (which: 0 | 1) =>
            part.map((estimate) => `${x(estimate)} ${y(estimate.interval?.[which] ?? estimate.value)}`);
          return `${path([...side(1), ...side(0).reverse()])}Z`;
        })
        .join(''),
    };
  };
  const [out, back] = [toX(-STINT_WIDTH / 2), toX(STINT_WIDTH / 2)];
  return {
    width,
    height,
    left,
    bottom,
    zero: round1(toY(0)),
    stint: { x: round1(out), y: top, width: round1(back - out), height: height - bottom - top },
    xTicks: points
      .filter(({ at }) => isLabelled(at, first, last))
      .map(({ at }) => ({ at: round1(toX(stepsFromStint(at))), text: String(at).replace('-', '−') })),
    yTicks: changeTicks(measure, [from, to], heights, 5),
    deviation: draw(deviation),
    difference: difference.length === 0 ? null : draw(difference),
  };
}

/** All points, zero and the bands, but of bands not more than lets the points be seen. */
function reach(all: readonly Estimate[]): readonly [number, number] {
  const [low = 0, high = 0] = extent([0, ...all.map(({ value }) => value)]);
  const most = HIGHEST_BAND * (high - low);
  const [bandLow = low, bandHigh = high] = extent(all.flatMap(({ interval }) => interval ?? []));
  const from = Math.min(low, Math.max(bandLow, low - most));
  const to = Math.max(high, Math.min(bandHigh, high + most));
  return from === to ? [-1, 1] : [from, to];
}
