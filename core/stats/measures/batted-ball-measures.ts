import { BATTER, BOTH, mean, shareOfPitches } from './measure-definition';
import type { MeasureDefinitions } from './measure-definition';

/** How balls in play were hit, by a batter or off a pitcher. */
export const BATTED_BALL_MEASURES = {
  exit_velocity: mean({
    label: 'Exit velocity',
    unit: 'mph',
    digits: 1,
    numerator: { exitVelocitySum: 1 },
    denominator: { exitVelocities: 1 },
    counted: 'balls in play',
    roles: BOTH,
    headline: BATTER,
  }),
  hard_hit_rate: shareOfPitches({
    label: 'Hard-hit rate',
    numerator: { hardHits: 1 },
    denominator: { exitVelocities: 1 },
    counted: 'balls in play',
    roles: BOTH,
    headline: BATTER,
  }),
  launch_angle: mean({
    label: 'Launch angle',
    unit: 'degrees',
    digits: 1,
    numerator: { launchAngleSum: 1 },
    denominator: { launchAngles: 1 },
    counted: 'balls in play',
    roles: BOTH,
  }),
  spray_angle: mean({
    label: 'Spray angle to the pull side',
    unit: 'degrees',
    digits: 1,
    numerator: { sprayAngleSum: 1 },
    denominator: { sprayAngles: 1 },
    counted: 'balls in play',
    roles: BATTER,
  }),
  pull_rate: shareOfPitches({
    label: 'Pull rate',
    numerator: { pulled: 1 },
    denominator: { sprayAngles: 1 },
    counted: 'balls in play',
    roles: BATTER,
  }),
  ground_ball_rate: shareOfPitches({
    label: 'Ground ball rate',
    numerator: { groundBalls: 1 },
    denominator: { trajectories: 1 },
    counted: 'balls in play',
    roles: BOTH,
  }),
} as const satisfies MeasureDefinitions;
