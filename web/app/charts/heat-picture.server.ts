import { max, sum } from 'd3-array';
import { scaleLinear, scaleSqrt } from 'd3-scale';
import { CELL_FEET, MAP_ZONE, type LocationCell } from '../../../store/read/player-pitches';
import { PLATE_HALF_WIDTH, round1, type Box, type HeatPicture } from './picture';

const SIDE = 2;
const TOP = 5;
const PIXELS_PER_FOOT = 60;
const width = 2 * SIDE * PIXELS_PER_FOOT;
const height = TOP * PIXELS_PER_FOOT;
const toX = scaleLinear([-SIDE, SIDE], [0, width]);
const toY = scaleLinear([0, TOP], [height, 0]);

function boxOf(left: number, bottom: number, right: number, top: number): Box {
  return {
    x: round1(toX(left)),
    y: round1(toY(top)),
    width: round1(toX(right) - toX(left)),
    height: round1(toY(bottom) - toY(top)),
  };
}

const ROWS = ['Above the zone', 'Upper third', 'Middle third', 'Lower third', 'Below the zone'];

/** 0 below `from`, 4 above `to`, 1 to 3 for the thirds between. */
function fifth(value: number, from: number, to: number): number {
  if (value < from) return 0;
  if (value >= to) return 4;
  return 1 + Math.min(2, Math.floor(((value - from) / (to - from)) * 3));
}

function thirdsOf(cells: readonly LocationCell[], n: number): HeatPicture['thirds'] {
  const counts = ROWS.map(() => [0, 0, 0, 0, 0]);
  for (const cell of cells) {
    const x = (cell.column + 0.5) * CELL_FEET;
    const z = (cell.row + 0.5) * CELL_FEET;
    const row = counts[4 - fifth(z, MAP_ZONE.bottom, MAP_ZONE.top)];
    const column = fifth(x, -PLATE_HALF_WIDTH, PLATE_HALF_WIDTH);
    if (row) row[column] = (row[column] ?? 0) + cell.n;
  }
  return counts.map((row, index) => ({
    row: ROWS[index] ?? '',
    shares: row.map((value) => (n === 0 ? 0 : (value / n) * 100)),
  }));
}

/** How often a pitcher hit each quarter foot, from the catcher's view; null where no pitch was located. */
export function heatPicture(cells: readonly LocationCell[]): HeatPicture | null {
  const n = sum(cells, (cell) => cell.n);
  if (n === 0) return null;
  const opacity = scaleSqrt([0, max(cells, (cell) => cell.n) ?? 1], [0, 1]);
  const shown = cells.filter((cell) => {
    const [x, z] = [cell.column * CELL_FEET, cell.row * CELL_FEET];
    return x >= -SIDE && x < SIDE && z >= 0 && z < TOP;
  });
  return {
    width,
    height,
    zone: boxOf(-PLATE_HALF_WIDTH, MAP_ZONE.bottom, PLATE_HALF_WIDTH, MAP_ZONE.top),
    cells: shown.map((cell) => {
      const [x, z] = [cell.column * CELL_FEET, cell.row * CELL_FEET];
      return {
        ...boxOf(x, z, x + CELL_FEET, z + CELL_FEET),
        opacity: Math.round(opacity(cell.n) * 100) / 100,
        label: `${cell.n} of ${n} pitches (${((cell.n / n) * 100).toFixed(1)}%)`,
      };
    }),
    n,
    thirds: thirdsOf(cells, n),
  };
}
