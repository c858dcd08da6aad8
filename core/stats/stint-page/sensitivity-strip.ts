import { compareWindows, type WindowComparison } from '../compare-windows';
import type { Measure, MeasureId, Role } from '../measures/measure';
import { boundsOf, ratiosOf, type TwoWindows } from './measure-change';

/** The windows of one size, counted. */
export interface CountedWindows extends TwoWindows {
  readonly size: number;
  /** Both sides are as long as asked. */
  readonly isReached: boolean;
}

/** A measure's change with windows of one size. */
export interface SensitivityStep {
  readonly size: number;
  readonly change: number | null;
  readonly lower: number | null;
  readonly upper: number | null;
  /** With something to count; 0 where nothing could be compared. */
  readonly gamesBefore: number;
  readonly gamesAfter: number;
  readonly isReached: boolean;
}

/** A headline measure at half the size, the size and double the size. */
export interface SensitivityStrip {
  readonly measure: MeasureId;
  readonly steps: readonly SensitivityStep[];
}

/**
 * Shows whether a change hangs on the size of the window: the headline measures at each size. With the same seed the
 * step of the size asked for is the row of the table.
 */
export function sensitivityStrips(
  measures: readonly Measure[],
  role: Role,
  sizes: readonly CountedWindows[],
  seed: string,
): SensitivityStrip[] {
  const headline = measures.filter((measure) => measure.headline.includes(role));
  const bySize = sizes.map((windows) => ({
    windows,
    // Only the intervals are shown, so the test need not draw.
    compared: compareWindows({ seed, draws: 1, measures: ratiosOf(headline, windows) }),
  }));
  return headline.map((measure, index) => ({
    measure: measure.id,
    steps: bySize.map(({ windows, compared }) => stepOf(measure, windows, compared[index] ?? null)),
  }));
}

function stepOf(
  measure: Measure,
  windows: CountedWindows,
  compared: WindowComparison | null,
): SensitivityStep {
  return {
    size: windows.size,
    change: compared?.change ?? null,
    ...boundsOf(measure, windows, compared),
    gamesBefore: compared?.gamesBefore ?? 0,
    gamesAfter: compared?.gamesAfter ?? 0,
    isReached: windows.isReached,
  };
}
