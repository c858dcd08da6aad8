import { describe, expect, test } from '@jest/globals';
import { HEAT_STEPS, heatRows, heatStep } from './heat-view';

const entry = (row: string, column: string, days: number, stints = 1) => ({ row, column, days, stints });

describe('a heat table', () => {
  test('adds up what is of one cell, the row with most days first', () => {
    const rows = heatRows(
      [
        entry('knee', '2024', 10),
        entry('elbow', '2024', 30),
        entry('elbow', '2024', 5, 2),
        entry('elbow', '2025', 1),
      ],
      ['2024', '2025'],
    );
    expect(rows.map(({ row, days, stints }) => [row, days, stints])).toEqual([
      ['elbow', 36, 4],
      ['knee', 10, 1],
    ]);
    expect(rows[0]!.cells.map(({ days, stints }) => [days, stints])).toEqual([
      [35, 3],
      [1, 1],
    ]);
  });

  test('counts what stands in no column for its row only', () => {
    const [row] = heatRows([entry('elbow', '2024', 30), entry('elbow', '1999', 7)], ['2024']);
    expect([row!.days, row!.cells.map(({ days }) => days)]).toEqual([37, [30]]);
  });

  test('is darkest at the most days, and not empty where there is one day', () => {
    expect([heatStep(0, 100), heatStep(1, 100), heatStep(50, 100), heatStep(100, 100)]).toEqual([
      0,
      1,
      HEAT_STEPS / 2,
      HEAT_STEPS,
    ]);
    expect(heatStep(0, 0)).toBe(0);
  });
});
