import type { PitchRow } from '../../gameday/play-rows';

/** The fitted path of a pitch: place, speed and constant acceleration at one point. */
export type FlyingPitch = Pick<PitchRow, 'x0' | 'y0' | 'z0' | 'vx0' | 'vy0' | 'vz0' | 'ax' | 'ay' | 'az'>;

/** Feet before the tip of the plate. Feeds of every year give the path here, so no season has another yardstick. */
const COMMON_DISTANCE = 50;

/** Feet a second in miles an hour. */
const MPH = 15 / 22;

interface Flight {
  /** Place in feet and speed in feet a second at the common distance; y points from the plate to the mound. */
  readonly x: number;
  readonly z: number;
  readonly vx: number;
  readonly vy: number;
  readonly vz: number;
}

/** Follows the path to the common distance. Null where it was not measured or never comes there. */
function atCommonDistance(pitch: FlyingPitch): Flight | null {
  const { x0, y0, z0, vx0, vy0, vz0, ax, ay, az } = pitch;
  if (x0 === null || y0 === null || z0 === null || vx0 === null || vy0 === null || vz0 === null) return null;
  if (ax === null || ay === null || az === null || vy0 >= 0) return null;
  const way = COMMON_DISTANCE - y0;
  const squared = vy0 * vy0 + 2 * ay * way;
  if (squared <= 0) return null;
  const vy = -Math.sqrt(squared);
  // At constant acceleration the mean of both speeds takes the ball over the way; this holds for ay = 0 too.
  const time = (2 * way) / (vy0 + vy);
  return {
    x: x0 + (vx0 + (ax * time) / 2) * time,
    z: z0 + (vz0 + (az * time) / 2) * time,
    vx: vx0 + ax * time,
    vy,
    vz: vz0 + az * time,
  };
}

/** A pitch at 50 feet from the plate. */
export interface PitchAtFiftyFeet {
  /** Miles an hour, along the path. */
  readonly speed: number;
  /** Feet from the middle, from the catcher's view. */
  readonly x: number;
  /** Feet above the ground. */
  readonly z: number;
}

/**
 * Speed and place of a pitch at 50 feet from the plate, by the constant acceleration that the feed fits to its flight
 * (Nathan, "Determining Pitch Movement from PITCHf/x Data", 2012). The feed's own start speed will not do for a
 * comparison over years: until 2016 it was that at 50 feet, since 2017 that out of the hand, half a mile an hour more.
 *
 * @returns null for a pitch that was not tracked
 */
export function pitchAtFiftyFeet(pitch: FlyingPitch): PitchAtFiftyFeet | null {
  const flight = atCommonDistance(pitch);
  if (flight === null) return null;
  const { vx, vy, vz } = flight;
  return { speed: MPH * Math.sqrt(vx * vx + vy * vy + vz * vz), x: flight.x, z: flight.z };
}

/** Speed in miles an hour at 50 feet from the plate; see `pitchAtFiftyFeet`. */
export function speedAtFiftyFeet(pitch: FlyingPitch): number | null {
  return pitchAtFiftyFeet(pitch)?.speed ?? null;
}

/** Place in feet at 50 feet from the plate; see `pitchAtFiftyFeet`. */
export function placeAtFiftyFeet(pitch: FlyingPitch): { readonly x: number; readonly z: number } | null {
  const there = pitchAtFiftyFeet(pitch);
  return there && { x: there.x, z: there.z };
}
