import type { BattedBallRow } from '../../gameday/play-rows';
import type { OpenForm } from './empty-form';
import { isPulled, sprayAngle } from './spray';

/** The columns of a ball in play that are counted. */
export type TalliedBall = Pick<
  BattedBallRow,
  'atBatIndex' | 'batterId' | 'pitcherId' | 'launchSpeed' | 'launchAngle' | 'trajectory' | 'coordX' | 'coordY'
>;

/** From here on a ball is hit hard, in miles an hour (MLB glossary, "Hard-hit rate"). */
const HARD = 95;

/** Savant's ground balls, bunts on the ground among them. */
const ON_THE_GROUND: ReadonlySet<string> = new Set(['ground_ball', 'bunt_grounder']);

/**
 * Counts a ball in play. Bunts are not left out: "All Batted Ball Events by a given hitter are used to determine these
 * averages" (MLB glossary, "Batted Ball Event"), and so the figures agree with Savant's.
 *
 * @param batSide - side on which the batter stood; null where that is not known, and then there is no direction
 */
export function addBattedBall(form: OpenForm, ball: TalliedBall, batSide: string | null): void {
  if (ball.launchSpeed !== null) {
    form.exitVelocities += 1;
    form.exitVelocitySum += ball.launchSpeed;
    if (ball.launchSpeed >= HARD) form.hardHits += 1;
  }
  if (ball.launchAngle !== null) {
    form.launchAngles += 1;
    form.launchAngleSum += ball.launchAngle;
  }
  const angle = batSide === null ? null : sprayAngle(ball, batSide);
  if (angle !== null) {
    form.sprayAngles += 1;
    form.sprayAngleSum += angle;
    if (isPulled(angle)) form.pulled += 1;
  }
  if (ball.trajectory !== null) {
    form.trajectories += 1;
    if (ON_THE_GROUND.has(ball.trajectory)) form.groundBalls += 1;
  }
}
