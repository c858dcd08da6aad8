import type { GameChance } from '../game-chance';
import type { Measure, MeasureId } from '../measures/measure';
import { type ComparedMeasure, compareMeasures } from './compared-measures';
import type { MeasureChange } from './measure-change';
import type { CountedSides } from './window-sides';

/** The windows of one size, counted. */
export interface CountedWindows extends CountedSides {
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
 * Shows whether a change hangs on the size of the window: the headline measures at each size.
 *
 * @param measures - of the role, all of them
 * @param chosen - what is known already of the size asked for: it is the table's own row
 */
export function sensitivityStrips(
  measures: readonly Measure[],
  sizes: readonly CountedWindows[],
  chosen: { readonly size: number; readonly changes: readonly MeasureChange[] },
  seed: string | GameChance,
): SensitivityStrip[] {
  const rows = new Map(
    chosen.changes.filter(({ isHeadline }) => isHeadline).map((change) => [change.measure, change]),
  );
  const headline = measures.filter(({ id }) => rows.has(id));
  const steps = sizes.map((windows) => {
    if (windows.size === chosen.size) return (id: MeasureId) => knownStep(windows, rows.get(id));
    const compared = compareMeasures(headline, windows, { seed, isTested: () => false });
    return (id: MeasureId) => newStep(windows, compared.get(id));
  });
  return headline.map(({ id }) => ({ measure: id, steps: steps.map((stepOf) => stepOf(id)) }));
}

function knownStep({ size, isReached }: CountedWindows, row: MeasureChange | undefined): SensitivityStep {
  const isCompared = row !== undefined && row.change !== null;
  return {
    size,
    change: row?.change ?? null,
    lower: row?.lower ?? null,
    upper: row?.upper ?? null,
    gamesBefore: isCompared ? row.before.games : 0,
    gamesAfter: isCompared ? row.after.games : 0,
    isReached,
  };
}

function newStep(
  { size, isReached }: CountedWindows,
  compared: ComparedMeasure | undefined,
): SensitivityStep {
  return {
    size,
    change: compared?.comparison.change ?? null,
    lower: compared?.lower ?? null,
    upper: compared?.upper ?? null,
    gamesBefore: compared?.comparison.gamesBefore ?? 0,
    gamesAfter: compared?.comparison.gamesAfter ?? 0,
    isReached,
  };
}
