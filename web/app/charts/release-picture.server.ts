import { extent } from 'd3-array';
import { scaleLinear } from 'd3-scale';
import { pitchTypeName } from '../../../core/gameday/pitch-type';
import type {
  ReleaseCloud,
  ReleaseComparison,
  ReleasePoint,
} from '../../../core/stats/stint-page/release-points';
import { markLook } from './mark-shapes';
import { round1, type Tick } from './picture';
import { sampleMarks } from './sample-marks';

/** Marks on a side. */
export const MOST_RELEASES = 300;
/** Of a normal cloud in the plane two thirds of the points lie within so many standard deviations. */
const TWO_THIRDS = 1.48;

const width = 300;
const height = 300;
const left = 34;
const bottom = 28;
const top = 8;
/** Feet that are shown at least, so that a tight cloud looks tight. */
const LEAST_FEET = 1.2;
const RADIUS = 2;

/** An ellipse that holds about two thirds of a type's pitches. */
export interface ReleaseEllipse {
  cx: number;
  cy: number;
  rx: number;
  ry: number;
  /** Degrees. */
  turn: number;
}

/** One type of pitch on one side. */
export interface ReleaseType {
  /** Its look, by `markLook`. */
  index: number;
  name: string;
  n: number;
  /** All of its marks in one path. */
  marks: string;
  ellipse: ReleaseEllipse | null;
}

export interface ReleaseSidePicture {
  n: number;
  /** Marks drawn; fewer than n where there are too many. */
  drawn: number;
  types: ReleaseType[];
}

export interface ReleasePicture {
  width: number;
  height: number;
  left: number;
  bottom: number;
  xTicks: Tick[];
  yTicks: Tick[];
  before: ReleaseSidePicture;
  after: ReleaseSidePicture;
}

/** Ends of an axis around the points that are not far out, of a length given. */
function around(values: readonly number[], feet: number): [number, number] {
  const [low = 0, high = 0] = extent(values);
  const middle = (low + high) / 2;
  return [middle - feet / 2, middle + feet / 2];
}

/**
 * Where he let go of his pitches before and after, from the catcher's view; a foot is as long on either axis and on
 * both sides. Null where no pitch was tracked.
 */
export function releasePicture({ before, after, types }: ReleaseComparison): ReleasePicture | null {
  if (before.length + after.length === 0) return null;
  const drawn = {
    before: sampleMarks(before, MOST_RELEASES),
    after: sampleMarks(after, MOST_RELEASES),
  };
  const all = [...drawn.before, ...drawn.after];
  const xs = all.map(({ x }) => x);
  const zs = all.map(({ z }) => z);
  const span = (values: readonly number[]) => {
    const [low = 0, high = 0] = extent(values);
    return high - low;
  };
  const feet = Math.max(LEAST_FEET, span(xs) * 1.06, span(zs) * 1.06);
  const toX = scaleLinear(around(xs, feet), [left, left + height - bottom - top]);
  const toY = scaleLinear(around(zs, feet), [height - bottom, top]);
  const perFoot = (height - bottom - top) / feet;

  const ellipseOf = ({ n, x, z, xx, zz, xz }: ReleaseCloud): ReleaseEllipse | null => {
    if (n < 3) return null;
    const middle = (xx + zz) / 2;
    const apart = Math.hypot((xx - zz) / 2, xz);
    const axis = (variance: number) => round1(TWO_THIRDS * Math.sqrt(Math.max(0, variance)) * perFoot);
    return {
      cx: round1(toX(x)),
      cy: round1(toY(z)),
      rx: axis(middle + apart),
      ry: axis(middle - apart),
      // Upward on the field is downward on the drawing.
      turn: round1((-Math.atan2(2 * xz, xx - zz) * 90) / Math.PI),
    };
  };
  const sideOf = (which: 'before' | 'after', n: number): ReleaseSidePicture => ({
    n,
    drawn: drawn[which].length,
    types: types.flatMap(({ pitchType, [which]: cloud }, index) => {
      if (cloud === null) return [];
      const marks = drawn[which]
        .filter((point: ReleasePoint) => point.pitchType === pitchType)
        .map(({ x, z }) => markLook(index).path(round1(toX(x)), round1(toY(z)), RADIUS));
      return [
        {
          index,
          name: pitchTypeName(pitchType),
          n: cloud.n,
          marks: marks.join(''),
          ellipse: ellipseOf(cloud),
        },
      ];
    }),
  });
  const ticks = (scale: typeof toX): Tick[] =>
    scale.ticks(4).map((value) => ({ at: round1(scale(value)), text: String(value).replace('-', '−') }));
  return {
    width,
    height,
    left,
    bottom,
    xTicks: ticks(toX),
    yTicks: ticks(toY),
    before: sideOf('before', before.length),
    after: sideOf('after', after.length),
  };
}
