import { describe, expect, test } from '@jest/globals';
import type { PlayPitch } from '../../../store/read/game-plays';
import { heatPicture } from './heat-picture.server';
import { histogramPicture } from './histogram-picture.server';
import { sprayPicture } from './spray-picture.server';
import { velocityPicture } from './velocity-picture.server';
import { zonePicture } from './zone-picture.server';

const pitch = (over: Partial<PlayPitch>): PlayPitch => ({
  atBatIndex: 0, eventIndex: 0, pitchNumber: 1, pitcherId: 1, callCode: 'B', pitchType: 'FF', balls: 0, strikes: 0, speed: 95,
  x: 0, z: 2.5, zoneTop: 3.5, zoneBottom: 1.5, spinRate: null, exitVelocity: null, launchAngle: null, distance: null, ...over,
}); // prettier-ignore

describe('the zone picture', () => {
  test('puts the catcher’s right to the right and high pitches up', () => {
    const { marks, width } = zonePicture([pitch({ x: 1, z: 4 }), pitch({ x: -1, z: 1 })]);
    expect(marks[0]!.x).toBeGreaterThan(width / 2);
    expect(marks[1]!.x).toBeLessThan(width / 2);
    expect(marks[0]!.y).toBeLessThan(marks[1]!.y);
  });
  test('draws each pitch’s own zone', () => {
    expect(zonePicture([pitch({}), pitch({ zoneTop: 3.3 })]).zones).toHaveLength(2);
  });
  test('scales heights to a common zone over several batters', () => {
    const tall = pitch({ zoneTop: 4, zoneBottom: 2, z: 3 });
    const short = pitch({ zoneTop: 3, zoneBottom: 1, z: 2 });
    const { marks, zones } = zonePicture([tall, short], true);
    expect(zones).toHaveLength(1);
    expect(marks[0]!.y).toBe(marks[1]!.y);
  });
  test('counts what was not located instead of drawing it somewhere', () => {
    expect(zonePicture([pitch({ x: null, z: null }), pitch({})])).toMatchObject({
      unlocated: 1,
      marks: [{}],
    });
  });
  test('keeps a wild pitch on the edge of the frame', () => {
    const { marks, height } = zonePicture([pitch({ x: 9, z: -1 })]);
    expect(marks[0]!.y).toBe(height);
  });
});

describe('pictures without data', () => {
  test('are no pictures', () => {
    expect([heatPicture([]), velocityPicture([]), sprayPicture([]), histogramPicture([], 5)]).toEqual([
      null,
      null,
      null,
      null,
    ]);
  });
});

describe('the heat map', () => {
  test('shares add up to all pitches, those outside the frame too', () => {
    const heat = heatPicture([{ column: 0, row: 10, n: 3 }, { column: 40, row: 40, n: 1 }])!; // prettier-ignore
    expect(heat.n).toBe(4);
    expect(heat.cells).toHaveLength(1);
    expect(heat.thirds.flatMap((row) => row.shares).reduce((a, b) => a + b)).toBeCloseTo(100);
  });
});

describe('the velocity picture', () => {
  test('has one point a game, and no whisker for a single pitch', () => {
    const { points } = velocityPicture([
      { gamePk: 1, date: '2024-04-01', n: 40, mean: 95, deviation: 1 },
      { gamePk: 2, date: '2024-04-06', n: 1, mean: 94, deviation: null },
    ])!;
    expect(points[0]!.low).toBeGreaterThan(points[0]!.high);
    expect(points[1]!.low).toBe(points[1]!.high);
    expect(points[1]!.label).toContain('n = 1');
  });
  test('draws a single game', () => {
    expect(
      velocityPicture([{ gamePk: 1, date: '2024-04-01', n: 3, mean: 95, deviation: 1 }])!.points[0]!.x,
    ).toBeGreaterThan(44);
  });
});

describe('the histogram', () => {
  test('puts each value into one bar', () => {
    const picture = histogramPicture([60, 64.9, 65, 99.9, 100], 5)!;
    expect(picture.bars.reduce((sum, bar) => sum + bar.n, 0)).toBe(5);
    expect(picture.bars[0]).toMatchObject({ n: 2, range: '60–65' });
    expect(picture.bars.at(-1)).toMatchObject({ n: 1, range: '100–105' });
  });
});
