import { checkDraws, drawResamples, type GameDraws } from './game-draws';
import type { GameRatio } from './game-ratio';
import { checkConfidence, DEFAULT_CONFIDENCE, type Interval } from './interval';
import {
  centredWindow,
  type DrawEstimate,
  estimateDraw,
  estimateWindow,
  type PackedWindow,
  packWindow,
  type RatioGames,
  ratiosOf,
} from './packed-window';
import { exactQuantile, quantile } from './quantile';
import { studentizeRoughly } from './rough-estimates';
import { Scratch } from './scratch';

export interface StudentizedOptions {
  seed: string | number;
  /** 2,000 when not given. */
  resamples?: number;
  confidence?: number;
}

export interface StudentizedInterval extends Interval {
  resamples: number;
  /** Games with a denominator, in each window: the number of independent things that were seen. */
  gamesBefore: number;
  gamesAfter: number;
}

const shiftScratch = new Scratch();
const placeScratch = new Scratch();
const orderScratch = new Scratch();

/** Each resample's shift in units of its own standard error; a resample without a ratio is left out. */
interface StudentizedShifts {
  /** To within `ROUGHNESS`. */
  readonly rough: Float64Array;
  /** One of them to the last digit; null where all are. */
  readonly exactly: ((place: number) => number) | null;
}

function studentizedShifts(
  before: PackedWindow,
  after: PackedWindow,
  drawn: GameDraws,
  standardError: number,
): StudentizedShifts {
  // One game drawn over and over has no spread of its own, but for rounding.
  const least = 1e-9 * standardError;
  const first: DrawEstimate = { value: NaN, variance: NaN };
  const second: DrawEstimate = { value: NaN, variance: NaN };
  const exactly = (draw: number): number => {
    estimateDraw(before, drawn.before, draw, before.count, first);
    estimateDraw(after, drawn.after, draw, after.count, second);
    const shift = second.value - first.value;
    if (Number.isNaN(shift)) return NaN;
    const error = Math.sqrt(first.variance + second.variance);
    return error > least ? shift / error : shift === 0 ? 0 : shift * Infinity;
  };
  const shifts = shiftScratch.take(drawn.draws);
  const isRough = studentizeRoughly(
    { window: before, picks: drawn.before, size: before.count },
    { window: after, picks: drawn.after, size: after.count },
    shifts,
  );
  let kept = 0;
  const places = placeScratch.take(drawn.draws);
  for (let draw = 0; draw < drawn.draws; draw++) {
    const rough = isRough ? (shifts[draw] as number) : NaN;
    const shift = Number.isNaN(rough) ? exactly(draw) : rough;
    if (Number.isNaN(shift)) continue;
    places[kept] = draw;
    shifts[kept++] = shift;
  }
  return {
    rough: shifts.subarray(0, kept),
    exactly: isRough ? (place) => exactly(places[place] as number) : null,
  };
}

/**
 * The studentized interval of two packed windows from resamples that were drawn for their numbers of games: see
 * `studentizedBootstrapChange`.
 *
 * @returns null when a window has fewer than two games or a ratio without a denominator, or a bound is infinite
 */
export function studentizedInterval(
  packedBefore: PackedWindow,
  packedAfter: PackedWindow,
  drawn: () => GameDraws,
  confidence: number,
): StudentizedInterval | null {
  if (packedBefore.count < 2 || packedAfter.count < 2) return null;
  const ratiosBefore = ratiosOf(packedBefore);
  const ratiosAfter = ratiosOf(packedAfter);
  const sum = (values: number[]): number => values.reduce((total, value) => total + value, 0);
  const estimate = sum(ratiosAfter) - sum(ratiosBefore);
  if (Number.isNaN(estimate)) return null;

  const before = centredWindow(packedBefore, ratiosBefore);
  const after = centredWindow(packedAfter, ratiosAfter);
  const standardError = Math.sqrt(estimateWindow(before).variance + estimateWindow(after).variance);
  const { rough, exactly } = studentizedShifts(before, after, drawn(), standardError);
  const ordered = orderScratch.take(rough.length);
  ordered.set(rough);
  const shiftAt = (share: number): number =>
    exactly === null ? quantile(ordered, share) : exactQuantile({ rough, exactly, ordered }, share);
  const bound = (share: number): number =>
    standardError === 0 ? estimate : estimate - shiftAt(share) * standardError;
  const lower = bound((1 + confidence) / 2);
  const upper = bound((1 - confidence) / 2);
  if (!(Number.isFinite(lower) && Number.isFinite(upper))) return null;
  return {
    estimate,
    lower,
    upper,
    confidence,
    resamples: rough.length,
    gamesBefore: before.count,
    gamesAfter: after.count,
  };
}

/**
 * The change of a ratio statistic, or of a sum of ratios of the same games, between two windows, after − before, with
 * the studentized (bootstrap-t) interval: whole games are resampled within each window, and each difference is divided
 * by its own standard error between games (Davison and Hinkley, "Bootstrap Methods and their Application", 1997,
 * §5.2.1). It is the one to use for windows of few games: on simulated velocities a nominal 95 % covers about 98, 95,
 * 95 and 95 % with 3, 5, 10 and 30 games a window, where percentile intervals cover 83 to 94 %; on simulated hitters'
 * OPS 95, 95 and 94 % with 5, 10 and 30. It may pass the bounds of a share. `compareWindows` gives the same for many measures at once.
 *
 * @returns units of the statistic; null when a window has fewer than two games with a denominator, when a ratio has
 *   no denominator at all, or when so few games leave a bound infinite
 * @throws IngestError `BadInput` for a game without a ratio, lists of different lengths on a side, a confidence outside
 *   0 to 1, or no resamples
 */
export function studentizedBootstrapChange(
  before: RatioGames,
  after: RatioGames,
  { seed, resamples = 2_000, confidence = DEFAULT_CONFIDENCE }: StudentizedOptions,
): StudentizedInterval | null {
  checkConfidence(confidence);
  checkDraws(resamples, 'resamples');
  const first = packWindow(before);
  const second = packWindow(after);
  const drawn = (): GameDraws => drawResamples(seed, resamples, first.count, second.count);
  return studentizedInterval(first, second, drawn, confidence);
}

/** `studentizedBootstrapChange` of a single ratio. */
export function studentizedBootstrapDifference(
  gamesBefore: readonly GameRatio[],
  gamesAfter: readonly GameRatio[],
  options: StudentizedOptions,
): StudentizedInterval | null {
  return studentizedBootstrapChange([gamesBefore], [gamesAfter], options);
}
