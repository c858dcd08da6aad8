import { describe, expect, test } from '@jest/globals';
import { pitchAtFiftyFeet, placeAtFiftyFeet, speedAtFiftyFeet } from './velocity';

const straight = { x0: -2, y0: 50, z0: 6, vx0: 0, vy0: -132, vz0: 0, ax: 0, ay: 0, az: 0 };

describe('speed and place at 50 feet', () => {
  test('are those of the path where it begins there: 132 feet a second are 90 miles an hour', () => {
    expect(speedAtFiftyFeet(straight)).toBe(90);
    expect(placeAtFiftyFeet(straight)).toEqual({ x: -2, z: 6 });
  });

  test('take all three directions', () => {
    // 12² + 132² + 16² = 17,824; its root times 15/22.
    expect(speedAtFiftyFeet({ ...straight, vx0: 12, vz0: -16 })).toBeCloseTo((15 / 22) * 133.50655, 5);
  });

  test('are reached from farther off: slower, lower, and over to the side', () => {
    // 125² + 2·122.5·(50 − 55) = 120², after 10/245 = 2/49 of a second.
    const thrown = { ...straight, y0: 55, vx0: 4.9, vy0: -125, vz0: -2.45, ay: 122.5, az: -49 };
    expect(placeAtFiftyFeet(thrown)?.x).toBeCloseTo(-1.8, 12);
    expect(placeAtFiftyFeet(thrown)?.z).toBeCloseTo(6 - 0.1 - 98 / 2401, 12);
    expect(speedAtFiftyFeet(thrown)).toBeCloseTo((15 / 22) * Math.sqrt(120 ** 2 + 4.9 ** 2 + 4.45 ** 2), 12);
  });

  test('are reached backwards from nearer by, as in feeds that begin at 40 feet', () => {
    // The same flight as above, told from 50 feet on, looked at from there: back to where it was.
    const there = { ...straight, y0: 50, vy0: -120, ay: 122.5 };
    const nearer = { ...there, y0: 40, vy0: -Math.sqrt(120 ** 2 - 2 * 122.5 * 10) };
    expect(speedAtFiftyFeet(nearer)).toBeCloseTo(speedAtFiftyFeet(there) ?? NaN, 12);
  });

  test('are reached without any acceleration too', () => {
    const there = pitchAtFiftyFeet({ ...straight, y0: 54.4, vx0: 3 });
    expect(there?.speed).toBeCloseTo((15 / 22) * Math.hypot(132, 3), 12);
    expect(there?.x).toBeCloseTo(-1.9, 12);
    expect(there?.z).toBe(6);
  });

  test('agree with an integration in small steps', () => {
    // In steps of a ten-millionth of a second, by a program of its own.
    const integrated = { speed: 93.88248721, x: -1.54995977, z: 5.83356635 };
    const flight = {
      x0: -1.7, y0: 54.2, z0: 6.0, vx0: 5.1, vy0: -138.4, vz0: -5.2, ax: -11.3, ay: 29.8, az: -17.5,
    }; // prettier-ignore
    const there = pitchAtFiftyFeet(flight);
    expect(there?.speed).toBeCloseTo(integrated.speed, 6);
    expect(there?.x).toBeCloseTo(integrated.x, 6);
    expect(there?.z).toBeCloseTo(integrated.z, 6);
  });

  test('are not known of a pitch that was not tracked, or whose path never comes there', () => {
    expect(speedAtFiftyFeet({ ...straight, az: null })).toBeNull();
    expect(speedAtFiftyFeet({ ...straight, x0: null })).toBeNull();
    expect(placeAtFiftyFeet({ ...straight, vy0: null })).toBeNull();
    expect(speedAtFiftyFeet({ ...straight, vy0: 0 })).toBeNull();
    expect(speedAtFiftyFeet({ ...straight, y0: 60, vy0: -10, ay: 30 })).toBeNull();
  });
});
