import { max } from 'd3-array';
import { scaleLinear } from 'd3-scale';
import {
  type DensityGrid,
  densityDifference,
  type LocationDensity,
  locationDensity,
  scottBandwidth,
} from '../../../core/stats/location-density';
import type { Place } from '../../../core/stats/heat-map-test';
import { type Box, PLATE_HALF_WIDTH, round1 } from './picture';

/** With fewer places on a side, each is drawn by itself: a smooth map of a handful is a map of the smoothing. */
export const FEWEST_MAPPED = 20;
/** Steps of colour of a map. */
export const PLACE_STEPS = 8;
/** Steps of a difference to either side, each as wide as a step of the maps. */
export const DIFFERENCE_STEPS = 4;

/** Feet across; up and down in heights of the strike zone, its bottom at 0 and its top at 1. */
const GRID: DensityGrid = { left: -2, right: 2, bottom: -0.9, top: 1.9, columns: 30, rows: 30 };
const width = 240;
const height = 300;
const toX = scaleLinear([GRID.left, GRID.right], [0, width]).clamp(true);
const toY = scaleLinear([GRID.bottom, GRID.top], [height, 0]).clamp(true);
const cell = { width: width / GRID.columns, height: height / GRID.rows };

/** A ninth of the strike zone, in the grid's units: feet times heights of the zone. */
const NINTH = (2 * PLATE_HALF_WIDTH) / 9;

/** Cells of one step of colour as one path. */
export interface PlaceStep {
  /** Of a map 1 to {@link PLACE_STEPS}; of a difference below 0 where there were fewer after. */
  step: number;
  path: string;
}

/** One side's places: a map, or the places themselves where they are few. */
export interface PlaceSide {
  n: number;
  steps: PlaceStep[];
  points: { x: number; y: number }[];
}

export interface PlacePicture {
  width: number;
  height: number;
  zone: Box;
  before: PlaceSide;
  after: PlaceSide;
  /** Null where a side has too few places for a map. */
  difference: PlaceStep[] | null;
  /** What a step of colour is worth: share of the places on an area as large as a ninth of the zone; null without a map. */
  stepShare: number | null;
}

/** The cells that have a step other than 0, in runs along the rows. */
function toSteps(values: Float64Array, stepOf: (value: number) => number): PlaceStep[] {
  const paths = new Map<number, string>();
  for (let row = 0; row < GRID.rows; row++) {
    const y = height - (row + 1) * cell.height;
    for (let column = 0; column < GRID.columns;) {
      const step = stepOf(values[row * GRID.columns + column] ?? 0);
      const first = column;
      while (column < GRID.columns && stepOf(values[row * GRID.columns + column] ?? 0) === step) column++;
      if (step === 0) continue;
      const long = (column - first) * cell.width;
      paths.set(step, `${paths.get(step) ?? ''}M${first * cell.width} ${y}h${long}v${cell.height}h-${long}z`);
    }
  }
  return [...paths].map(([step, path]) => ({ step, path })).sort((one, other) => one.step - other.step);
}

const isMapped = (places: readonly Place[]): boolean => places.length >= FEWEST_MAPPED;

/**
 * Where pitches crossed the plate before and after, from the catcher's view, and after − before. Both maps are smoothed
 * by one bandwidth and coloured by one scale, so that they can be compared by eye; places outside the frame count, and
 * single ones are drawn on its edge.
 *
 * @param before - `x` in feet from the plate's middle, `z` 0 at the bottom of the strike zone and 1 at its top
 */
export function placePicture(before: readonly Place[], after: readonly Place[]): PlacePicture {
  const bandwidth = scottBandwidth([...before, ...after]);
  const densityOf = (places: readonly Place[]): LocationDensity | null =>
    isMapped(places) && bandwidth !== null ? locationDensity(places, GRID, bandwidth) : null;
  const first = densityOf(before);
  const second = densityOf(after);
  const peak = max([...(first?.densities ?? []), ...(second?.densities ?? [])]) ?? 0;
  const stepWidth = peak / PLACE_STEPS;
  const mapStep = (density: number): number =>
    stepWidth === 0 ? 0 : Math.min(PLACE_STEPS, Math.floor(density / stepWidth));
  const differenceStep = (difference: number): number => {
    const step = stepWidth === 0 ? 0 : Math.round(Math.abs(difference) / stepWidth);
    return Math.min(DIFFERENCE_STEPS, step) * (difference < 0 ? -1 : 1) || 0;
  };
  const sideOf = (places: readonly Place[], density: LocationDensity | null): PlaceSide => ({
    n: places.length,
    steps: density === null ? [] : toSteps(density.densities, mapStep),
    points: density === null ? places.map(({ x, z }) => ({ x: round1(toX(x)), y: round1(toY(z)) })) : [],
  });
  return {
    width,
    height,
    zone: {
      x: round1(toX(-PLATE_HALF_WIDTH)),
      y: round1(toY(1)),
      width: round1(toX(PLATE_HALF_WIDTH) - toX(-PLATE_HALF_WIDTH)),
      height: round1(toY(0) - toY(1)),
    },
    before: sideOf(before, first),
    after: sideOf(after, second),
    difference: first && second && toSteps(densityDifference(first, second), differenceStep),
    stepShare: first || second ? stepWidth * NINTH : null,
  };
}
