import { expect, test } from '@jest/globals';
import { densityDifference, locationDensity, scottBandwidth } from './location-density';

/** Symmetric, so that SciPy's bandwidth has no part across the axes. */
const places = [
  [0.5, 0.3], [-0.5, 0.3], [0.5, -0.3], [-0.5, -0.3], [1.2, 0], [-1.2, 0],
  [0, 1.4], [0, -1.4], [0.2, 0.7], [-0.2, 0.7], [0.2, -0.7], [-0.2, -0.7],
].map(([x = NaN, z = NaN]) => ({ x, z })); // prettier-ignore

/** One cell whose middle is at the point. */
const cellAt = (x: number, z: number) => ({
  left: x - 0.1,
  right: x + 0.1,
  bottom: z - 0.1,
  top: z + 0.1,
  columns: 1,
  rows: 1,
});
const wide = { left: -5, right: 5, bottom: -6, top: 6, columns: 40, rows: 48 };

// scipy.stats.gaussian_kde(places): factor 12 ** (−1/6), covariance diag(0.160421140, 0.247779186), SciPy 1.17.1.
test.each([
  [0.1, 0.2, 0.19557874276085863],
  [0.5, -0.6, 0.15241196345829514],
  [-1, 1.3, 0.013808983985004153],
])('the density at %d, %d is SciPy’s', (x, z, density) => {
  const result = locationDensity(places, cellAt(x, z))!;
  expect(result.densities[0]).toBeCloseTo(density, 12);
  expect(result.bandwidth.x ** 2).toBeCloseTo(0.16042114, 8);
  expect(result.bandwidth.z ** 2).toBeCloseTo(0.247779186, 8);
});

test('all the pitches are on a grid that is wide enough, in rows from below', () => {
  const { densities, cellArea, pitches } = locationDensity(places, wide)!;
  expect(pitches).toBe(12);
  expect(densities).toHaveLength(40 * 48);
  expect(densities.reduce((sum, density) => sum + density, 0) * cellArea).toBeCloseTo(1, 6);
  const [low] = [locationDensity([{ x: 2, z: -3 }], wide, { x: 0.2, z: 0.2 })!];
  const peak = low.densities.indexOf(Math.max(...low.densities));
  expect([peak % 40, Math.floor(peak / 40)]).toEqual([27, 11]);
});

test('the difference of two pictures sums to nothing and has the sign of the one with more', () => {
  const bandwidth = { x: 0.4, z: 0.5 };
  const first = locationDensity(places, wide, bandwidth)!;
  const second = locationDensity(
    places.map(({ x, z }) => ({ x: x + 1, z })),
    wide,
    bandwidth,
  )!;
  const difference = densityDifference(first, second);
  expect(difference.reduce((sum, change) => sum + change, 0) * first.cellArea).toBeCloseTo(0, 6);
  // The cells left and right of the middle at a distance of 1.875, in the row above 0.
  expect(difference[24 * 40 + 27]).toBeGreaterThan(0.01);
  expect(difference[24 * 40 + 12]).toBeLessThan(-0.005);
  expect(() => densityDifference(first, locationDensity(places, cellAt(0, 0))!)).toThrow('different grids');
});

test('places too few or in line have no bandwidth, and no picture unless one is given', () => {
  expect(scottBandwidth(places.slice(0, 1))).toBeNull();
  expect(scottBandwidth([0, 1, 2].map((z) => ({ x: 0.5, z })))).toBeNull();
  expect(locationDensity(places.slice(0, 1), wide)).toBeNull();
  expect(locationDensity([], wide, { x: 1, z: 1 })).toBeNull();
  expect(locationDensity(places.slice(0, 1), wide, { x: 1, z: 1 })).not.toBeNull();
});

test('figures that make no picture are refused', () => {
  expect(() => locationDensity([{ x: NaN, z: 0 }], wide)).toThrow('no density');
  expect(() => locationDensity(places, { ...wide, rows: 0 })).toThrow('grid');
  expect(() => locationDensity(places, { ...wide, right: -5 })).toThrow('grid');
  expect(() => locationDensity(places, wide, { x: 0, z: 1 })).toThrow('bandwidth');
});
