import type { PitchRow } from '../../gameday/play-rows';

/** What places a pitch at the plate. */
export type LocatedPitch = Pick<PitchRow, 'plateX' | 'plateZ' | 'strikeZoneTop' | 'strikeZoneBottom'>;

/** Half of the plate's 17 inches, in feet. */
const HALF_PLATE = 17 / 2 / 12;

/** Radius of a ball of 9⅛ inches around (Official Baseball Rules 3.01), in feet. */
const BALL_RADIUS = 1.45 / 12;

/** Where a pitch crossed the plate, from the catcher's view. */
export interface ZonePlace {
  /** Feet from the middle of the plate, positive to the catcher's right. */
  readonly x: number;
  /** Height in zones of this batter: 0 is the bottom of his zone, 1 the top. */
  readonly z: number;
}

/**
 * Place of a pitch, its height measured in the batter's own zone so that batters of any size can be laid over each
 * other. Null where place or zone was not measured, or where the zone has no height.
 */
export function zonePlace(pitch: LocatedPitch): ZonePlace | null {
  const { plateX, plateZ, strikeZoneTop, strikeZoneBottom } = pitch;
  if (plateX === null || plateZ === null || strikeZoneTop === null || strikeZoneBottom === null) return null;
  if (strikeZoneTop <= strikeZoneBottom) return null;
  return { x: plateX, z: (plateZ - strikeZoneBottom) / (strikeZoneTop - strikeZoneBottom) };
}

/**
 * Whether any part of the ball crossed any part of the batter's own zone, as the rule book defines a strike
 * (Definitions of Terms: "Strike" (b)). Null where `zonePlace` is null.
 */
export function isInZone(pitch: LocatedPitch): boolean | null {
  const { plateX, plateZ, strikeZoneTop, strikeZoneBottom } = pitch;
  if (plateX === null || plateZ === null || strikeZoneTop === null || strikeZoneBottom === null) return null;
  if (strikeZoneTop <= strikeZoneBottom) return null;
  return (
    Math.abs(plateX) <= HALF_PLATE + BALL_RADIUS &&
    plateZ >= strikeZoneBottom - BALL_RADIUS &&
    plateZ <= strikeZoneTop + BALL_RADIUS
  );
}
