import { GameChance } from './game-chance';
import type { Stratum } from './game-deals';
import { checkDraws } from './game-draws';
import { checkConfidence, DEFAULT_CONFIDENCE } from './interval';
import { type PackedWindow, packWindow, type RatioGames } from './packed-window';
import { keptStrata, testPackedWindows } from './permutation';
import { packedChange, type RatioSumChange } from './ratio-error';

/** One measure of two windows: the ratios that are added, each of the window's games in order; or packed already. */
export interface ComparedRatios {
  readonly before: RatioGames | PackedWindow;
  readonly after: RatioGames | PackedWindow;
}

const toPacked = (games: RatioGames | PackedWindow): PackedWindow =>
  'kept' in games ? games : packWindow(games);

export interface CompareOptions {
  /** Names the windows: measures of one call share its draws, those of several calls where they are handed on. */
  readonly seed: string | number | GameChance;
  /** 1,000 when not given; null where no interval is wanted. */
  readonly resamples?: number | null;
  /** Random arrangements of the permutation test; 1,999 when not given, null where no test is wanted. */
  readonly draws?: number | null;
  readonly confidence?: number;
  /** The stratum of each game, such as its season; see `permutationTestOfChange`. */
  readonly strata?: { readonly before: readonly Stratum[]; readonly after: readonly Stratum[] };
  /** Whether the permutation test is studentized; it is unless denied. */
  readonly studentized?: boolean;
  readonly measures: readonly ComparedRatios[];
}

export interface WindowComparison extends RatioSumChange {
  /** The studentized bootstrap's bounds of the change; null with so few games that they are not known, or unwanted. */
  readonly lower: number | null;
  readonly upper: number | null;
  readonly confidence: number;
  /** Of the permutation test over games; null with fewer than two games on a side, or unwanted. */
  readonly pValue: number | null;
}

/**
 * Compares many measures of the same two windows: the change of each with its standard error, studentized bootstrap
 * interval and permutation test. Games are drawn once for all measures that have as many games, so that a page of
 * sixteen costs little more than one; each answer is that of `studentizedBootstrapChange` and
 * `permutationTestOfChange` with the same seed.
 *
 * @returns aligned with the measures; null for one that has no value in a window
 * @throws IngestError `BadInput` as those two
 */
export function compareWindows({
  seed,
  resamples = 1_000,
  draws = 1_999,
  confidence = DEFAULT_CONFIDENCE,
  strata,
  studentized = true,
  measures,
}: CompareOptions): (WindowComparison | null)[] {
  checkConfidence(confidence);
  if (resamples !== null) checkDraws(resamples, 'resamples');
  if (draws !== null) checkDraws(draws, 'draws');
  const chance = seed instanceof GameChance ? seed : new GameChance(seed);
  return measures.map(({ before, after }) => {
    const first = toPacked(before);
    const second = toPacked(after);
    const change = packedChange(first, second);
    if (change === null) return null;
    const strataBefore = keptStrata(first, strata?.before);
    const strataAfter = keptStrata(second, strata?.after);
    const interval = resamples === null ? null : chance.interval(first, second, { resamples, confidence });
    const test =
      draws === null
        ? null
        : testPackedWindows(first, second, () => chance.deals(draws, strataBefore, strataAfter), studentized);
    return {
      ...change,
      lower: interval?.lower ?? null,
      upper: interval?.upper ?? null,
      confidence,
      pValue: test?.pValue ?? null,
    };
  });
}
