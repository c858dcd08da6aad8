import { IngestError } from '../errors';
import type { Place } from './heat-map-test';

/** Cells of equal size that a picture is made of, from the left and from below. */
export interface DensityGrid {
  readonly left: number;
  readonly right: number;
  readonly bottom: number;
  readonly top: number;
  readonly columns: number;
  readonly rows: number;
}

/** Standard deviations of the kernel on either axis. */
export interface Bandwidth {
  readonly x: number;
  readonly z: number;
}

export interface LocationDensity {
  readonly grid: DensityGrid;
  /**
   * Density at the middle of each cell, in shares of the pitches for each unit of area: entry row · columns + column,
   * the lowest row first. Their sum times `cellArea` is the share that falls on the grid.
   */
  readonly densities: Float64Array;
  readonly cellArea: number;
  readonly bandwidth: Bandwidth;
  readonly pitches: number;
}

function checkGrid({ left, right, bottom, top, columns, rows }: DensityGrid): void {
  const whole = Number.isInteger(columns) && Number.isInteger(rows) && columns >= 1 && rows >= 1;
  if (
    whole &&
    Number.isFinite(right - left) &&
    right > left &&
    Number.isFinite(top - bottom) &&
    top > bottom
  ) {
    return;
  }
  throw new IngestError(
    'BadInput',
    'grid of places: expected right > left, top > bottom, and 1 cell or more',
  );
}

function standardDeviation(values: readonly number[]): number {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  return Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (values.length - 1));
}

/**
 * Scott's rule in two dimensions: standard deviation · n^(−1/6) on either axis (Scott, "Multivariate Density
 * Estimation", 2nd ed., 2015, §6.3.2; Silverman's rule of 1986, §4.3.2, is the same there). Pictures that are to be
 * compared want one bandwidth for both: take that of their pitches together, or of the fewer ones.
 *
 * @returns null with fewer than two places, or all on one line along an axis
 * @throws IngestError `BadInput` for a place that is not finite
 */
export function scottBandwidth(places: readonly Place[]): Bandwidth | null {
  checkPlaces(places);
  if (places.length < 2) return null;
  const factor = places.length ** (-1 / 6);
  const x = factor * standardDeviation(places.map((place) => place.x));
  const z = factor * standardDeviation(places.map((place) => place.z));
  return x > 0 && z > 0 ? { x, z } : null;
}

function checkPlaces(places: readonly Place[]): void {
  for (const { x, z } of places) {
    if (Number.isFinite(x) && Number.isFinite(z)) continue;
    throw new IngestError('BadInput', `pitch at ${x}, ${z}: no density can be taken`);
  }
}

/** The middles of `count` cells of equal size. */
function middles(from: number, to: number, count: number): Float64Array {
  const size = (to - from) / count;
  return Float64Array.from({ length: count }, (_, cell) => from + (cell + 0.5) * size);
}

/** Cells whose sums are taken at once: a sum waits for its last addend, and four of them wait together. */
const LANES = 4;

/**
 * The kernel about each place at each middle: entry cell · places + place, with room for whole {@link LANES} of cells.
 */
function spread(middlesOf: Float64Array, places: readonly number[], width: number): Float64Array {
  const heights = new Float64Array(Math.ceil(middlesOf.length / LANES) * LANES * places.length);
  const height = 1 / (width * Math.sqrt(2 * Math.PI));
  for (let cell = 0; cell < middlesOf.length; cell++) {
    const middle = middlesOf[cell] ?? 0;
    const first = cell * places.length;
    for (let place = 0; place < places.length; place++) {
      const distance = (middle - (places[place] ?? 0)) / width;
      heights[first + place] = height * Math.exp((-distance * distance) / 2);
    }
  }
  return heights;
}

/** The mean over places of the kernel's heights at each cell, added up in the order of the places. */
function meanKernel(
  acrossX: Float64Array,
  acrossZ: Float64Array,
  places: number,
  { columns, rows }: DensityGrid,
): Float64Array {
  const densities = new Float64Array(columns * rows);
  const share = new Float64Array(places);
  for (let row = 0; row < rows; row++) {
    for (let place = 0; place < places; place++) share[place] = (acrossZ[row * places + place] ?? 0) / places;
    for (let column = 0; column < columns; column += LANES) {
      let first = 0;
      let second = 0;
      let third = 0;
      let fourth = 0;
      const start = column * places;
      for (let place = 0; place < places; place++) {
        const height = share[place] ?? 0;
        const index = start + place;
        first += height * (acrossX[index] ?? 0);
        second += height * (acrossX[index + places] ?? 0);
        third += height * (acrossX[index + 2 * places] ?? 0);
        fourth += height * (acrossX[index + 3 * places] ?? 0);
      }
      const cell = row * columns + column;
      densities[cell] = first;
      if (column + 1 < columns) densities[cell + 1] = second;
      if (column + 2 < columns) densities[cell + 2] = third;
      if (column + 3 < columns) densities[cell + 3] = fourth;
    }
  }
  return densities;
}

/**
 * Where pitches go, as a smooth density on a grid: a Gaussian kernel with axes along those of the grid, by Scott's rule
 * unless a bandwidth is given (Wand and Jones, "Kernel Smoothing", 1995, §4.2).
 *
 * @returns null without places, or when no bandwidth is given and Scott's rule has none
 * @throws IngestError `BadInput` for a place that is not finite, a grid without cells, or a bandwidth not above 0
 */
export function locationDensity(
  places: readonly Place[],
  grid: DensityGrid,
  bandwidth: Bandwidth | null = scottBandwidth(places),
): LocationDensity | null {
  checkGrid(grid);
  checkPlaces(places);
  if (places.length === 0 || bandwidth === null) return null;
  if (!(bandwidth.x > 0 && bandwidth.z > 0 && Number.isFinite(bandwidth.x + bandwidth.z))) {
    throw new IngestError('BadInput', `bandwidth ${bandwidth.x}, ${bandwidth.z}: expected more than 0`);
  }
  const { columns, rows } = grid;
  const [xs, zs] = [places.map(({ x }) => x), places.map(({ z }) => z)];
  const densities = meanKernel(
    spread(middles(grid.left, grid.right, columns), xs, bandwidth.x),
    spread(middles(grid.bottom, grid.top, rows), zs, bandwidth.z),
    places.length,
    grid,
  );
  const cellArea = ((grid.right - grid.left) / columns) * ((grid.top - grid.bottom) / rows);
  return { grid, densities, cellArea, bandwidth, pitches: places.length };
}

/**
 * After − before, cell by cell.
 *
 * @throws IngestError `BadInput` when the two are not of the same grid
 */
export function densityDifference(before: LocationDensity, after: LocationDensity): Float64Array {
  const [first, second] = [before.grid, after.grid];
  const alike = (Object.keys(first) as (keyof DensityGrid)[]).every((key) => first[key] === second[key]);
  if (!alike) throw new IngestError('BadInput', 'densities on different grids: no difference can be taken');
  return after.densities.map((density, cell) => density - (before.densities[cell] ?? 0));
}
