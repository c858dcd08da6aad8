import { describe, expect, test } from '@jest/globals';
import type { CohortCourseRow } from '../../../core/stats/statistics-rows';
import { eventStudyPicture } from './event-study-picture.server';

const point = (at: number, deviation: number, half: number | null = 0.5): CohortCourseRow => ({
  cohortId: 'role=pitcher', measure: 'fastball_velocity', step: 'game', at, stints: 9, deviation,
  lower: half === null ? null : deviation - half, upper: half === null ? null : deviation + half,
  controlled: 0, difference: null, differenceLower: null, differenceUpper: null,
}); // prettier-ignore

const MPH = { unit: 'mph', digits: 1 } as const;

describe('an event study', () => {
  test('parts before from after by the time out, and has no step 0', () => {
    const { stint, deviation, xTicks } = eventStudyPicture(
      MPH,
      [-2, -1, 1, 2].map((at) => point(at, 0)),
    )!;
    const [, last, first] = deviation.points.map(({ x }) => x) as [number, number, number, number];
    expect(last).toBeLessThan(stint.x);
    expect(first).toBeGreaterThan(stint.x + stint.width);
    // Half a step on either side of it.
    expect(stint.x - last).toBeCloseTo(first - (stint.x + stint.width), 0);
    expect(xTicks.map(({ text }) => text)).toEqual(['−2', '−1', '1', '2']);
  });

  test('tells of each point when it was, how much, and of how many', () => {
    const { deviation } = eventStudyPicture(MPH, [point(-1, 0), point(3, -0.4)])!;
    expect(deviation.points.map(({ label }) => label)).toEqual([
      '1 game before: 0.0 mph (−0.5 to +0.5), n = 9',
      '3 games after: −0.4 mph (−0.9 to +0.1), n = 9',
    ]);
  });

  test('neither line nor band runs through the time out, nor over a step that is missing', () => {
    const { deviation } = eventStudyPicture(
      MPH,
      [-3, -1, 1, 2].map((at) => point(at, 0)),
    )!;
    expect(deviation.line.match(/M/g)).toHaveLength(3);
    expect(deviation.band.match(/Z/g)).toHaveLength(3);
  });

  test('draws falls below zero, and leaves the band out where no interval is known', () => {
    const { deviation, zero } = eventStudyPicture(MPH, [point(-1, 0.2), point(1, -1, null)])!;
    expect(deviation.points[0]!.y).toBeLessThan(zero);
    expect(deviation.points[1]!.y).toBeGreaterThan(zero);
    expect(deviation.band.match(/Z/g)).toHaveLength(1);
  });

  test('sets the difference on the same scale, and is without one where nobody was compared', () => {
    const compared = [-1, 1].map((at) => ({ ...point(at, -1), controlled: 5, difference: -1 }));
    const { deviation, difference } = eventStudyPicture(MPH, compared)!;
    const places = (course: { points: readonly { x: number; y: number }[] }) =>
      course.points.map(({ x, y }) => [x, y]);
    expect(places(difference!)).toEqual(places(deviation));
    expect(difference!.points[0]!.label).toBe('1 game before: −1.0 mph, n = 5');
    expect(difference!.band).toBe('');
    expect(eventStudyPicture(MPH, [point(-1, 0), point(1, 0)])!.difference).toBeNull();
  });

  test('keeps a huge interval within the drawing', () => {
    const { deviation, height, bottom, stint } = eventStudyPicture(MPH, [point(-1, 0), point(1, -1, 500)])!;
    const heights = [...deviation.band.matchAll(/ (\d+(?:\.\d+)?)/g)].map(([, y]) => Number(y));
    expect(Math.max(...heights)).toBe(height - bottom);
    // The fall of one mile is a ninth of the height: four times as much above and below it.
    const [before, after] = deviation.points.map(({ y }) => y) as [number, number];
    expect((after - before) / stint.height).toBeCloseTo(1 / 9, 2);
  });

  test('is none without a point', () => {
    expect(eventStudyPicture(MPH, [])).toBeNull();
  });
});
