import type { GameChance } from '../game-chance';
import { adjustByHolm } from '../holm';
import type { Measure, MeasureId, Role } from '../measures/measure';
import { type ComparedMeasure, compareMeasures } from './compared-measures';
import { sideFigure, type SideFigure } from './side-figure';
import { smallestChange } from './smallest-change';
import type { CountedSides } from './window-sides';

/** Below so many games on a side an interval says little, and is marked. */
export const FEW_GAMES = 5;

/** A measure before and after a stint, and how sure one can be that it changed. */
export interface MeasureChange {
  readonly measure: MeasureId;
  readonly isHeadline: boolean;
  readonly before: SideFigure;
  readonly after: SideFigure;
  /** After − before; null where a side has nothing to count. */
  readonly change: number | null;
  /** 95 %; null where no interval can be given. */
  readonly lower: number | null;
  readonly upper: number | null;
  /** Of the permutation of whole games; of headline measures only. */
  readonly pValue: number | null;
  /** Holm, over the headline measures that could be tested. */
  readonly adjustedPValue: number | null;
  /** The smallest true change that windows like these find in four of five cases; null where it can't be told. */
  readonly detectable: number | null;
  readonly hasFewGames: boolean;
}

/**
 * Compares measures between two windows; headline measures are tested, and adjusted together.
 *
 * @param seed - chance starts from it, or is that of the page: the same stint gives the same page
 */
export function measureChanges(
  measures: readonly Measure[],
  role: Role,
  sides: CountedSides,
  seed: string | GameChance,
): MeasureChange[] {
  const isTested = (measure: Measure): boolean => measure.headline.includes(role);
  const compared = compareMeasures(measures, sides, { seed, isTested });
  return adjustHeadline(
    measures.map((measure) => changeOf(measure, isTested(measure), sides, compared.get(measure.id) ?? null)),
  );
}

function changeOf(
  measure: Measure,
  isHeadline: boolean,
  sides: CountedSides,
  compared: ComparedMeasure | null,
): MeasureChange {
  const before = sideFigure(measure, sides.before);
  const after = sideFigure(measure, sides.after);
  return {
    measure: measure.id,
    isHeadline,
    before,
    after,
    change: compared?.comparison.change ?? null,
    lower: compared?.lower ?? null,
    upper: compared?.upper ?? null,
    pValue: compared?.pValue ?? null,
    adjustedPValue: null,
    detectable: compared && smallestChange(compared.comparison),
    hasFewGames: Math.min(before.games, after.games) < FEW_GAMES,
  };
}

function adjustHeadline(changes: readonly MeasureChange[]): MeasureChange[] {
  const tested = changes.flatMap(({ pValue }) => (pValue === null ? [] : [pValue]));
  const adjusted = adjustByHolm(tested)[Symbol.iterator]();
  return changes.map((change) =>
    change.pValue === null ? change : { ...change, adjustedPValue: adjusted.next().value ?? null },
  );
}

/** How many measures were tested and adjusted together. */
export const comparisonsIn = (changes: readonly MeasureChange[]): number =>
  changes.filter(({ pValue }) => pValue !== null).length;
