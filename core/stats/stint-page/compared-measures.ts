import type { GameChance } from '../game-chance';
import { compareWindows, type WindowComparison } from '../compare-windows';
import type { Measure, MeasureId } from '../measures/measure';
import { newcombeInterval } from '../newcombe';
import { packedSide } from './packed-side';
import { shareOf } from './side-figure';
import type { CountedSides } from './window-sides';

/** Resamples of each interval, and arrangements of each test. */
const RESAMPLES = 1_000;
const DRAWS = 1_999;

/** The change of a measure between two windows. */
export interface ComparedMeasure {
  readonly comparison: WindowComparison;
  /** 95 %: Newcombe's for a share of turns at bat, the studentized bootstrap of whole games for the rest. */
  readonly lower: number | null;
  readonly upper: number | null;
  /** Of the permutation of whole games; null where it was not asked for, or can't be made. */
  readonly pValue: number | null;
}

interface CompareOptions {
  readonly seed: string | GameChance;
  /** Which measures are tested. */
  readonly isTested: (measure: Measure) => boolean;
}

/**
 * Compares measures between two windows, drawing only what each of them needs: games are not resampled for a share of
 * turns at bat, nor dealt for a measure that is not tested. A measure without a value on a side has no entry.
 */
export function compareMeasures(
  measures: readonly Measure[],
  sides: CountedSides,
  { seed, isTested }: CompareOptions,
): Map<MeasureId, ComparedMeasure> {
  const compared = new Map<MeasureId, ComparedMeasure>();
  for (const interval of ['newcombe', 'games'] as const) {
    for (const tested of [true, false]) {
      const some = measures.filter(
        (measure) => measure.interval === interval && isTested(measure) === tested,
      );
      const comparisons = compareWindows({
        seed,
        resamples: interval === 'games' ? RESAMPLES : null,
        draws: tested ? DRAWS : null,
        measures: some.map((measure) => ({
          before: packedSide(measure, sides.before),
          after: packedSide(measure, sides.after),
        })),
      });
      some.forEach((measure, index) => {
        const comparison = comparisons[index];
        if (!comparison) return;
        const bounds = interval === 'games' ? comparison : betweenShares(measure, sides);
        compared.set(measure.id, {
          comparison,
          lower: bounds?.lower ?? null,
          upper: bounds?.upper ?? null,
          pValue: tested ? comparison.pValue : null,
        });
      });
    }
  }
  return compared;
}

const betweenShares = (measure: Measure, { before, after }: CountedSides) =>
  newcombeInterval(shareOf(measure, before.total), shareOf(measure, after.total));
