import type { ParsedGame } from '../parsed-game';
import { checkCounts } from './check-counts';
import { checkInnings } from './check-innings';
import { checkKeys } from './check-keys';
import { checkMeasurements } from './check-measurements';
import { checkPeople } from './check-people';
import { checkPitchTotals } from './check-pitch-totals';
import { checkScores } from './check-scores';
import { checkTimes } from './check-times';
import type { Finding } from './finding';
import { Findings } from './findings';

const RULES = [
  checkKeys,
  checkInnings,
  checkCounts,
  checkPeople,
  checkPitchTotals,
  checkScores,
  checkMeasurements,
  checkTimes,
] as const;

/**
 * Runs every quality rule over a parsed game: at most 50 findings, those that refuse the game first, then one of
 * rule `more` that counts the rest. Empty for a sound game. Pure; well under a third of a millisecond a game.
 *
 * Only what cannot be true and would make the tables wrong for a reader refuses a game; sums that do not foot and
 * figures out of range are shown beside it.
 */
export function checkGame(parsed: ParsedGame): Finding[] {
  const findings = new Findings();
  for (const rule of RULES) rule(parsed, findings);
  return findings.list();
}
