import { describe, expect, test } from '@jest/globals';
import { scottBandwidth } from '../../../core/stats/location-density';
import { FEWEST_MAPPED, placePicture } from './place-picture.server';
import { placeShares } from './place-shares';

/** A grid of places about a middle, `side` to a side. */
const cloud = (x: number, z: number, side = 6) =>
  Array.from({ length: side * side }, (_, index) => ({
    x: x + ((index % side) - (side - 1) / 2) * 0.1,
    z: z + (Math.floor(index / side) - (side - 1) / 2) * 0.05,
  }));

/** Rectangles of a path, as cells covered. */
const boxes = (path: string) =>
  [...path.matchAll(/M([\d.]+) ([\d.]+)h([\d.]+)v([\d.]+)h-[\d.]+z/g)].map(([, x, y, width, height]) => ({
    x: Number(x), y: Number(y), width: Number(width), height: Number(height),
  })); // prettier-ignore

/** The step at a point of the picture; 0 for the ground. */
const stepAt = (steps: readonly { step: number; path: string }[], x: number, y: number): number =>
  steps.find(({ path }) =>
    boxes(path).some((box) => x > box.x && x < box.x + box.width && y > box.y && y < box.y + box.height),
  )?.step ?? 0;

describe('the picture of places', () => {
  test('puts the catcher’s right to the right, high pitches up, and the zone on feet and its own height', () => {
    const { zone, before } = placePicture(
      [
        { x: 17 / 24, z: 1 },
        { x: -17 / 24, z: 0 },
      ],
      [],
    );
    expect(before.points[0]).toEqual({ x: zone.x + zone.width, y: zone.y });
    expect(before.points[1]!.x).toBeCloseTo(zone.x, 5);
    expect(before.points[1]!.y).toBeCloseTo(zone.y + zone.height, 0);
    // 17 inches at 60 pixels a foot.
    expect(zone.width).toBeCloseTo(85, 5);
  });

  test('colours each cell by its density in eighths of the highest of both maps', () => {
    const [first, second] = [cloud(-1.03, 0.52), cloud(0.98, 0.47)];
    const bandwidth = scottBandwidth([...first, ...second])!;
    // The sum over kernels, written out here on its own.
    const density = (places: typeof first, x: number, z: number) =>
      places.reduce((sum, place) => sum + Math.exp(-((x - place.x) ** 2) / (2 * bandwidth.x ** 2) - (z - place.z) ** 2 / (2 * bandwidth.z ** 2)), 0) / (places.length * 2 * Math.PI * bandwidth.x * bandwidth.z); // prettier-ignore
    const middles = Array.from({ length: 900 }, (_, index) => ({ column: index % 30, row: Math.floor(index / 30) })); // prettier-ignore
    const at = ({ column, row }: { column: number; row: number }) =>
      [-2 + ((column + 0.5) * 4) / 30, -0.9 + ((row + 0.5) * 2.8) / 30] as const;
    const peak = Math.max(...middles.flatMap((cell) => [density(first, ...at(cell)), density(second, ...at(cell))])); // prettier-ignore
    const picture = placePicture(first, second);
    expect(picture.stepShare).toBeCloseTo(((peak / 8) * (17 / 12)) / 9, 10);
    for (const [column, row] of [
      [7, 15],
      [12, 15],
      [15, 12],
      [22, 15],
      [0, 0],
      [9, 17],
    ] as const) {
      const [x, z] = at({ column, row });
      const [px, py] = [column * 8 + 4, 300 - row * 10 - 5];
      const [left, right] = [density(first, x, z), density(second, x, z)];
      expect(stepAt(picture.before.steps, px, py)).toBe(Math.min(8, Math.floor((left / peak) * 8)));
      expect(stepAt(picture.after.steps, px, py)).toBe(Math.min(8, Math.floor((right / peak) * 8)));
      const change = Math.min(4, Math.round((Math.abs(right - left) / peak) * 8)) * Math.sign(right - left);
      expect(stepAt(picture.difference!, px, py)).toBeCloseTo(change, 10);
    }
  });

  test('has no difference where nothing changed', () => {
    const picture = placePicture(cloud(0, 0.5), cloud(0, 0.5));
    expect(picture.difference).toEqual([]);
    expect(picture.before.steps).toEqual(picture.after.steps);
  });

  test('draws few places one by one instead of smoothing them', () => {
    const few = cloud(0, 0.5).slice(0, FEWEST_MAPPED - 1);
    const picture = placePicture(few, cloud(1, 0.5));
    expect([picture.before.points.length, picture.before.steps]).toEqual([FEWEST_MAPPED - 1, []]);
    expect(picture.after.points).toEqual([]);
    expect(picture.after.steps.length).toBeGreaterThan(0);
    expect(picture.difference).toBeNull();
    expect(placePicture([], [])).toMatchObject({ difference: null, stepShare: null, before: { n: 0 } });
  });

  test('draws places that are all one point as points, and those outside the frame on its edge', () => {
    const same = Array.from({ length: 30 }, () => ({ x: 9, z: -9 }));
    const { before, height, width } = placePicture(same, same);
    expect(before.points).toHaveLength(30);
    expect(before.points[0]).toEqual({ x: width, y: height });
  });
});

describe('the shares by height and side', () => {
  test('are counted by the zone’s edges', () => {
    const shares = placeShares([{ x: 0, z: 1 }, { x: 0, z: 1.01 }, { x: -0.8, z: 0.5 }, { x: 0.7, z: 0 }]); // prettier-ignore
    expect(shares[1]![2]).toBe(0.25);
    expect(shares[0]![2]).toBe(0.25);
    expect(shares[2]![0]).toBe(0.25);
    expect(shares[3]![3]).toBe(0.25);
    expect(shares.flat().reduce((sum, share) => sum + share)).toBe(1);
  });
});
