import { plateResult } from '../../gameday/outcome';
import { playerId } from '../../ids';
import type { TalliedBall } from './tally-ball';
import type { TalliedPitch } from './tally-pitch';
import type { TalliedTurn } from './tally-turn';

export const BATTER_ID = playerId(201);
export const PITCHER_ID = playerId(101);

/** A finished turn at bat of a right-handed batter. */
export function turn(atBatIndex: number, eventType: string, more: Partial<TalliedTurn> = {}): TalliedTurn {
  return {
    atBatIndex,
    batterId: BATTER_ID,
    pitcherId: PITCHER_ID,
    batSide: 'R',
    ...plateResult(eventType, true),
    ...more,
  };
}

/** A right-hander's untracked pitch of no known type. */
export function thrown(callCode: string, more: Partial<TalliedPitch> = {}): TalliedPitch {
  return {
    batterId: BATTER_ID,
    pitcherId: PITCHER_ID,
    pitchHand: 'R',
    callCode,
    pitchType: null,
    plateX: null,
    plateZ: null,
    strikeZoneTop: 3.5,
    strikeZoneBottom: 1.5,
    x0: null, y0: null, z0: null, vx0: null, vy0: null, vz0: null, ax: null, ay: null, az: null,
    pfxX: null,
    pfxZ: null,
    spinRate: null,
    extension: null,
    ...more,
  }; // prettier-ignore
}

/** A path that begins at 50 feet with the given speed toward the plate, which takes no time to get there. */
export function pathFrom(x0: number, z0: number, mph: number): Partial<TalliedPitch> {
  return { x0, y0: 50, z0, vx0: 0, vy0: (-mph * 22) / 15, vz0: 0, ax: 0, ay: 0, az: 0 };
}

/** A ball in play of which nothing was measured. */
export function hit(atBatIndex: number, more: Partial<TalliedBall> = {}): TalliedBall {
  return {
    atBatIndex,
    batterId: BATTER_ID,
    pitcherId: PITCHER_ID,
    launchSpeed: null,
    launchAngle: null,
    trajectory: null,
    coordX: null,
    coordY: null,
    ...more,
  };
}
