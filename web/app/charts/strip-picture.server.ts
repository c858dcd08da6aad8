import { max } from 'd3-array';
import { scaleLinear } from 'd3-scale';
import { measureById } from '../../../core/stats/measures/measures';
import type { SensitivityStrip } from '../../../core/stats/stint-page/sensitivity-strip';
import { CHANGE_UNITS, changeFigure, changeRange } from '../format/measure-figure';
import { round1 } from './picture';

const width = 220;
const row = 24;
const left = 44;
const right = 6;

/** A change with windows of one size. */
export interface StripRow {
  y: number;
  size: number;
  /** Null where nothing could be compared. */
  x: number | null;
  /** Null without an interval. */
  from: number | null;
  to: number | null;
  isChosen: boolean;
  isReached: boolean;
  label: string;
}

/** One measure's changes with windows of several sizes. */
export interface StripPicture {
  measure: SensitivityStrip['measure'];
  width: number;
  height: number;
  zero: number;
  rows: StripRow[];
}

/**
 * The changes of each measure at half the window, the window and double the window, one above the other on a scale of
 * its own around 0. A measure without any change has no picture.
 *
 * @param chosen - the size that was asked for
 */
export function stripPictures(strips: readonly SensitivityStrip[], chosen: number): StripPicture[] {
  return strips.flatMap(({ measure: id, steps }) => {
    const measure = measureById(id);
    const most = max(steps, ({ change, lower, upper }) =>
      Math.max(Math.abs(change ?? 0), Math.abs(lower ?? 0), Math.abs(upper ?? 0)),
    );
    if (most === undefined || most === 0) return [];
    const toX = scaleLinear([-most, most], [left, width - right]);
    const at = (value: number | null) => (value === null ? null : round1(toX(value)));
    return [
      {
        measure: id,
        width,
        height: steps.length * row + 4,
        zero: round1(toX(0)),
        rows: steps.map(({ size, change, lower, upper, gamesBefore, gamesAfter, isReached }, index) => ({
          y: index * row + row / 2 + 2,
          size,
          x: at(change),
          from: at(lower),
          to: at(upper),
          isChosen: size === chosen,
          isReached,
          label: `${size}: ${changeFigure(measure, change)}${change === null ? '' : CHANGE_UNITS[measure.unit]} (${changeRange(measure, lower, upper)}), ${gamesBefore} and ${gamesAfter} games${isReached ? '' : ', short'}`,
        })),
      },
    ];
  });
}
