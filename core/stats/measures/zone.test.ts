import { describe, expect, test } from '@jest/globals';
import { isInZone, zonePlace } from './zone';

const at = (plateX: number | null, plateZ: number | null, strikeZoneTop: number | null = 3.5) => ({
  plateX,
  plateZ,
  strikeZoneTop,
  strikeZoneBottom: 1.5,
});

describe('a place at the plate', () => {
  test("is measured in the batter's own zone: 0 at its bottom, 1 at its top, feet sideways", () => {
    expect(zonePlace(at(-0.4, 1.5))).toEqual({ x: -0.4, z: 0 });
    expect(zonePlace(at(0.4, 3.5))).toEqual({ x: 0.4, z: 1 });
    expect(zonePlace(at(0, 2))).toEqual({ x: 0, z: 0.25 });
    expect(zonePlace(at(0, 1))).toEqual({ x: 0, z: -0.25 });
    expect(zonePlace(at(0, 2, 2.5))).toEqual({ x: 0, z: 0.5 });
  });

  test('is not known without pitch or zone, nor in a zone without height', () => {
    const unknown = [at(null, 2), at(0, null), at(0, 2, null), at(0, 2, 1.5), at(0, 2, 1.2)];
    expect(unknown.map(zonePlace)).toEqual([null, null, null, null, null]);
    expect(unknown.map(isInZone)).toEqual([null, null, null, null, null]);
  });
});

describe('a pitch is in the zone', () => {
  // Half the plate is 8.5 inches, the ball's radius 1.45: its middle may be 9.95 inches, 0.8292 feet, from the middle.
  test.each([
    ['over the middle', at(0, 2.5), true],
    ['when the edge of the ball touches the edge of the plate', at(0.829, 2.5), true],
    ['not when it misses the plate by a hair', at(0.83, 2.5), false],
    ['on the other side alike', at(-0.829, 2.5), true],
    ['nor when it misses that one', at(-0.83, 2.5), false],
    ['when it touches the top: 3.5 feet and 1.45 inches', at(0, 3.62), true],
    ['not above that', at(0, 3.622), false],
    ['when it touches the bottom: 1.5 feet less 1.45 inches', at(0, 1.38), true],
    ['not below that', at(0, 1.378), false],
  ])('%s', (_, pitch, expected) => {
    expect(isInZone(pitch)).toBe(expected);
  });
});
