import type { BattedBallRow } from '../../gameday/play-rows';

/** Where a ball in play was charted. */
export type ChartedBall = Pick<BattedBallRow, 'coordX' | 'coordY'>;

/** Home plate on the chart of 250 by 250, whose y grows toward home. */
const HOME_X = 125;
const HOME_Y = 199;

/** The field in three equal slices of 30 degrees: pull, middle, opposite (FanGraphs library, "Batted Ball Direction"). */
const PULLED_FROM = 15;

/** The foul lines. */
const LINE = 45;

const DEGREES = 180 / Math.PI;

/**
 * Direction of a ball in play in degrees from second base, positive to the batter's pull side: left field for a man who
 * stands on the right side of the plate. Where the ball was fielded stands for where it went, as in every chart of this
 * source. What was charted beyond a foul line counts as on the line: it is a pop-up caught in foul ground, or a ball
 * fielded so near the plate that a foot on the chart turns it by a third of the field.
 *
 * @param batSide - R or L, the side on which he stood
 * @returns from −45 to 45; null where nothing was charted, and for a ball that was caught behind the plate
 */
export function sprayAngle(ball: ChartedBall, batSide: string): number | null {
  const { coordX, coordY } = ball;
  if (coordX === null || coordY === null || coordY >= HOME_Y) return null;
  const charted = Math.atan2(coordX - HOME_X, HOME_Y - coordY) * DEGREES;
  const toTheRight = Math.max(-LINE, Math.min(LINE, charted));
  if (batSide === 'L') return toTheRight;
  return batSide === 'R' ? -toTheRight : null;
}

/** In the third of the field on the batter's own side. */
export function isPulled(angle: number): boolean {
  return angle > PULLED_FROM;
}
