import { describe, expect, test } from '@jest/globals';
import { returnCurvePicture } from './return-curve-picture.server';

/** Half are back on day 365, all on day 730. */
const CURVE = JSON.stringify([
  [365, 0.5, 0.3, 0.7, 10],
  [730, 1, null, null, 5],
]);

const returned = { returned1: 0.5, returned2: 1, returned3: null };

describe('a return curve', () => {
  test('rises in steps and goes on level to the last year that is known', () => {
    // 1095 days on 554 points from 52; 236 points from the floor at 266 to the ceiling at 30.
    const { line, marks } = returnCurvePicture({ ...returned, returnCurve: CURVE })!;
    expect(line).toBe('M52 266H236.7V148H421.3V30H421.3');
    expect(marks).toEqual([
      { x: 236.7, y: 148, years: 1, text: '50%' },
      { x: 421.3, y: 30, years: 2, text: '100%' },
    ]);
  });

  test('has a band from the lower to the upper bound, up to the next step', () => {
    const { band } = returnCurvePicture({ ...returned, returnCurve: CURVE })!;
    expect(band).toBe('M236.7 100.8H421.3V195.2H236.7Z');
  });

  test('ends after three years', () => {
    const late = JSON.stringify([...(JSON.parse(CURVE) as unknown[]), [1500, 1, null, null, 1]]);
    const { line, width } = returnCurvePicture({ ...returned, returned3: 1, returnCurve: late })!;
    expect(line.endsWith('H606')).toBe(true);
    expect(606).toBeLessThan(width);
  });

  test('is none where nobody came back', () => {
    expect(
      returnCurvePicture({ returned1: 0, returned2: null, returned3: null, returnCurve: '[]' }),
    ).toBeNull();
  });
});
