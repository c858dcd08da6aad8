import { compareWindows, type WindowComparison } from '../compare-windows';
import { adjustByHolm } from '../holm';
import type { GameForm } from '../measures/counters';
import type { Measure, MeasureId, Role } from '../measures/measure';
import { gameRatios } from '../measures/measure-value';
import { newcombeInterval } from '../newcombe';
import { shareOf, sideFigure, type SideFigure } from './side-figure';
import { smallestChange } from './smallest-change';

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

/** One form a game, in the order of the games. */
export interface TwoWindows {
  readonly before: readonly GameForm[];
  readonly after: readonly GameForm[];
}

/**
 * Compares measures between two windows: Newcombe's interval for a share of turns at bat, the studentized bootstrap of
 * whole games for the rest; the permutation test of whole games for all headline measures, adjusted together.
 *
 * @param seed - chance starts from it: the same stint gives the same page
 */
export function measureChanges(
  measures: readonly Measure[],
  role: Role,
  windows: TwoWindows,
  seed: string,
): MeasureChange[] {
  const isHeadline = (measure: Measure): boolean => measure.headline.includes(role);
  const headline = measures.filter(isHeadline);
  const others = measures.filter((measure) => !isHeadline(measure));
  const compared = new Map<Measure, WindowComparison | null>();
  const compare = (some: readonly Measure[], draws?: number): void => {
    const options = { seed, ...(draws === undefined ? {} : { draws }), measures: ratiosOf(some, windows) };
    compareWindows(options).forEach((comparison, index) => {
      const measure = some[index];
      if (measure !== undefined) compared.set(measure, comparison);
    });
  };
  compare(headline);
  // Only the intervals of these are shown, so the test need not draw.
  compare(others, 1);
  return adjustHeadline(
    measures.map((measure) => changeOf(measure, role, windows, compared.get(measure) ?? null)),
  );
}

/** What `compareWindows` compares. */
export const ratiosOf = (measures: readonly Measure[], { before, after }: TwoWindows) =>
  measures.map((measure) => ({ before: gameRatios(measure, before), after: gameRatios(measure, after) }));

/** Bounds of a change, after − before, in the unit of the measure. */
export function boundsOf(
  measure: Measure,
  { before, after }: TwoWindows,
  compared: WindowComparison | null,
): { readonly lower: number | null; readonly upper: number | null } {
  const interval =
    measure.interval === 'newcombe'
      ? newcombeInterval(shareOf(measure, before), shareOf(measure, after))
      : compared;
  return { lower: interval?.lower ?? null, upper: interval?.upper ?? null };
}

function changeOf(
  measure: Measure,
  role: Role,
  windows: TwoWindows,
  compared: WindowComparison | null,
): MeasureChange {
  const before = sideFigure(measure, windows.before);
  const after = sideFigure(measure, windows.after);
  const isHeadline = measure.headline.includes(role);
  return {
    measure: measure.id,
    isHeadline,
    before,
    after,
    change: compared?.change ?? null,
    ...boundsOf(measure, windows, compared),
    pValue: isHeadline ? (compared?.pValue ?? null) : null,
    adjustedPValue: null,
    detectable: compared && smallestChange(compared),
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
