import { scaleLinear } from 'd3-scale';
import type { CohortRow } from '../../../core/stats/statistics-rows';
import { round1, type Tick } from './picture';

/** The share that was back after a year, two or three. */
export interface ReturnMark {
  x: number;
  y: number;
  years: number;
  text: string;
}

export interface ReturnCurvePicture {
  width: number;
  height: number;
  left: number;
  bottom: number;
  /** Steps as paths. */
  line: string;
  band: string;
  marks: ReturnMark[];
  xTicks: Tick[];
  yTicks: Tick[];
}

const width = 640;
const height = 300;
const left = 52;
const bottom = 34;
const top = 30;
const right = 34;
const YEAR = 365;
const LAST = 3 * YEAR;

interface Step {
  day: number;
  share: number;
  lower: number | null;
  upper: number | null;
}

/** What a table keeps of the curve; what is no such step is left out. */
function readSteps(returnCurve: string): Step[] {
  const rows: unknown = JSON.parse(returnCurve);
  if (!Array.isArray(rows)) return [];
  const bound = (value: unknown) => (typeof value === 'number' ? value : null);
  return rows.flatMap((row: unknown): Step[] => {
    if (!Array.isArray(row)) return [];
    const [day, share, lower, upper] = row as unknown[];
    if (typeof day !== 'number' || typeof share !== 'number' || day > LAST) return [];
    return [{ day, share, lower: bound(lower), upper: bound(upper) }];
  });
}

type Returned = Pick<CohortRow, 'returnCurve' | 'returned1' | 'returned2' | 'returned3'>;

/**
 * The share that is back, day by day over three years (Kaplan and Meier), with its band, and marks at full years. The
 * curve goes on level from its last step to the last full year up to which somebody was followed.
 *
 * @returns null where nobody came back within three years
 */
export function returnCurvePicture(cohort: Returned): ReturnCurvePicture | null {
  const steps = readSteps(cohort.returnCurve);
  const lastStep = steps.at(-1);
  if (lastStep === undefined) return null;
  const years = [cohort.returned1, cohort.returned2, cohort.returned3].flatMap((share, index) =>
    share === null ? [] : [{ years: index + 1, share }],
  );
  const toX = scaleLinear([0, LAST], [left, width - right]);
  const toY = scaleLinear([0, 1], [height - bottom, top]);
  const [x, y] = [(day: number) => round1(toX(day)), (share: number) => round1(toY(share))];
  const end = x(Math.max(lastStep.day, (years.at(-1)?.years ?? 0) * YEAR));
  return {
    width,
    height,
    left,
    bottom,
    line: `M${x(0)} ${y(0)}${steps.map(({ day, share }) => `H${x(day)}V${y(share)}`).join('')}H${end}`,
    band: steps
      .map(({ day, lower, upper }, index) => {
        if (lower === null || upper === null) return '';
        const next = steps[index + 1];
        return `M${x(day)} ${y(upper)}H${next ? x(next.day) : end}V${y(lower)}H${x(day)}Z`;
      })
      .join(''),
    marks: years.map((year) => ({
      x: x(year.years * YEAR),
      y: y(year.share),
      years: year.years,
      text: `${(year.share * 100).toFixed(0)}%`,
    })),
    xTicks: [0, 1, 2, 3].map((year) => ({
      at: x(year * YEAR),
      text: year === 0 ? 'out' : `${year} year${year === 1 ? '' : 's'}`,
    })),
    yTicks: toY.ticks(4).map((share) => ({ at: y(share), text: `${(share * 100).toFixed(0)}%` })),
  };
}
