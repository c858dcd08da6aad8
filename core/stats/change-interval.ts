import { welchDegreesOfFreedom } from './detectable-difference';
import { DEFAULT_CONFIDENCE, checkConfidence } from './interval';
import { studentPValue, studentQuantile } from './student-t';

/** A change between two windows of games, as a table keeps it. */
export interface KeptChange {
  readonly valueChange: number;
  /** Of the change, between games; null with fewer than two games on a side. */
  readonly standardError: number | null;
  readonly gamesBefore: number;
  readonly gamesAfter: number;
}

export interface ChangeInterval {
  /** In the unit of the change. */
  readonly lower: number;
  readonly upper: number;
  /** Two-sided, of no true change. */
  readonly pValue: number;
}

/**
 * The t interval of a change of which only its standard error is kept. Its degrees of freedom are Welch's for games that
 * spread alike on both sides, for the table keeps one error and not two. A page that has the games themselves resamples
 * them instead; over ten games a side the two differ little.
 *
 * @returns null without a standard error above 0, or with fewer than two games on a side
 */
export function changeInterval(
  { valueChange, standardError, gamesBefore, gamesAfter }: KeptChange,
  confidence = DEFAULT_CONFIDENCE,
): ChangeInterval | null {
  checkConfidence(confidence);
  if (standardError === null || !(standardError > 0)) return null;
  const df = welchDegreesOfFreedom(
    { variance: 1 / gamesBefore, games: gamesBefore },
    { variance: 1 / gamesAfter, games: gamesAfter },
  );
  if (df === null) return null;
  const reach = studentQuantile(1 - (1 - confidence) / 2, df) * standardError;
  return {
    lower: valueChange - reach,
    upper: valueChange + reach,
    pValue: studentPValue(valueChange / standardError, df),
  };
}
