import type { CountedBall } from '../../../../core/stats/stint-page/compare-sides';
import { sprayPicture } from '../../charts/spray-picture.server';
import { sampleMarks } from '../../charts/sample-marks';

/** Marks on a side. */
export const MOST_BALLS = 300;

/** Home plate on the chart, see `sprayAngle`. */
const HOME = { x: 125, y: 199 };
const DEGREES = 180 / Math.PI;
/** The field in three equal slices. */
const THIRD = 15;

export type FieldThird = 'left' | 'middle' | 'right';

function thirdOf({ coordX, coordY }: CountedBall): FieldThird | null {
  if (coordX === null || coordY === null) return null;
  const angle = Math.atan2(coordX - HOME.x, HOME.y - coordY) * DEGREES;
  return angle < -THIRD ? 'left' : angle > THIRD ? 'right' : 'middle';
}

const BASES = ['no hit', 'single', 'double', 'triple', 'home run'];

function eventOf({ totalBases, trajectory }: CountedBall): string {
  const kind = trajectory === null ? '' : `, ${trajectory.replaceAll('_', ' ')}`;
  return `${BASES[totalBases] ?? 'in play'}${kind}`;
}

function sideOf(balls: readonly CountedBall[]) {
  const charted = balls.filter((ball) => thirdOf(ball) !== null);
  const drawn = sampleMarks(charted, MOST_BALLS);
  const picture = sprayPicture(drawn.map((ball) => ({ ...ball, event: eventOf(ball) })));
  const thirds = { left: 0, middle: 0, right: 0 };
  for (const ball of charted) {
    const third = thirdOf(ball);
    if (third !== null) thirds[third]++;
  }
  return {
    n: balls.length,
    charted: charted.length,
    drawn: drawn.length,
    picture,
    thirds,
    /** Of the balls that were charted, by what came of them. */
    results: {
      out: charted.filter(({ totalBases }) => totalBases === 0).length,
      hit: charted.filter(({ totalBases }) => totalBases > 0 && totalBases < 4).length,
      home_run: charted.filter(({ totalBases }) => totalBases === 4).length,
    },
  };
}

/** Where balls were put in play before and after; null where none was charted. */
export function sprayView(balls: {
  readonly before: readonly CountedBall[];
  readonly after: readonly CountedBall[];
}) {
  const [before, after] = [sideOf(balls.before), sideOf(balls.after)];
  return before.charted + after.charted === 0 ? null : { before, after };
}

export type SprayView = NonNullable<ReturnType<typeof sprayView>>;
