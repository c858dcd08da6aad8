import type { Place } from '../../../core/stats/heat-map-test';
import { PLATE_HALF_WIDTH } from './picture';

export const PLACE_HEIGHTS = [
  'Above the zone',
  'Upper third',
  'Middle third',
  'Lower third',
  'Below the zone',
];
export const PLACE_SIDES = ['Left of it', 'Left third', 'Middle third', 'Right third', 'Right of it'];

/** 0 below `from`, 4 above `to`, 1 to 3 for the thirds between. */
function fifth(value: number, from: number, to: number): number {
  if (value < from) return 0;
  if (value > to) return 4;
  return 1 + Math.min(2, Math.floor(((value - from) / (to - from)) * 3));
}

/**
 * Shares of the places by height (rows, from the top) and side (columns, from the catcher's left), 0 to 1: the figures
 * behind a map, counted and not smoothed. All 0 without a place.
 *
 * @param places - `x` in feet from the plate's middle, `z` 0 at the bottom of the strike zone and 1 at its top
 */
export function placeShares(places: readonly Place[]): number[][] {
  const counts = PLACE_HEIGHTS.map(() => PLACE_SIDES.map(() => 0));
  for (const { x, z } of places) {
    const row = counts[4 - fifth(z, 0, 1)];
    const column = fifth(x, -PLATE_HALF_WIDTH, PLATE_HALF_WIDTH);
    if (row) row[column] = (row[column] ?? 0) + 1;
  }
  return counts.map((row) => row.map((count) => count / Math.max(1, places.length)));
}
