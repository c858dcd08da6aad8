import { describe, expect, test } from '@jest/globals';
import { isPulled, sprayAngle } from './spray';

const ball = (coordX: number | null, coordY: number | null) => ({ coordX, coordY });

describe('the direction of a ball in play', () => {
  test('is 0 over second base for either batter', () => {
    expect(sprayAngle(ball(125, 99), 'L')).toBe(0);
    expect(sprayAngle(ball(125, 99), 'R')).toBeCloseTo(0, 12);
  });

  test('is positive on the side where the batter stands: left field for a right-handed one', () => {
    // 50 to the left and 86.6 out are 30 degrees.
    expect(sprayAngle(ball(75, 112.4), 'R')).toBeCloseTo(30, 2);
    expect(sprayAngle(ball(75, 112.4), 'L')).toBeCloseTo(-30, 2);
    expect(sprayAngle(ball(175, 112.4), 'R')).toBeCloseTo(-30, 2);
    expect(sprayAngle(ball(175, 112.4), 'L')).toBeCloseTo(30, 2);
  });

  test('is that of the line for what was charted beyond it', () => {
    expect(sprayAngle(ball(86.23, 191.54), 'R')).toBe(45);
    expect(sprayAngle(ball(86.23, 191.54), 'L')).toBe(-45);
  });

  test('is not known without a chart, behind the plate, or for an unknown side', () => {
    const unknown = [
      sprayAngle(ball(null, 90), 'R'),
      sprayAngle(ball(90, null), 'R'),
      sprayAngle(ball(122, 214), 'R'),
      sprayAngle(ball(125, 199), 'R'),
      sprayAngle(ball(75, 90), 'S'),
    ];
    expect(unknown).toEqual([null, null, null, null, null]);
  });

  test('makes a ball pulled in the outer third of the field', () => {
    expect([15.1, 15, 0, -20].map(isPulled)).toEqual([true, false, false, false]);
  });
});
