import type { ParsedGame } from '../parsed-game';
import type { PlateAppearanceRow } from '../play-rows';
import type { Findings } from './findings';
import { playPlace } from './places';

/**
 * Plate appearances are numbered without a gap, half innings follow each other from the top of the first, each but
 * the last ends with three outs, and the line score lists the same innings. A gap in a final game refuses it.
 */
export function checkInnings(parsed: ParsedGame, findings: Findings): void {
  const { plateAppearances: plays, game } = parsed;
  const isFinal = game.state === 'final';
  const grade = isFinal ? 'quarantine' : 'warn';
  let before: PlateAppearanceRow | undefined;
  plays.forEach((play, position) => {
    const expected = before === undefined ? 0 : before.atBatIndex + 1;
    if (play.atBatIndex !== expected) {
      const message = `expected plate appearance ${expected} at position ${position}, found ${play.atBatIndex}`;
      findings.add('plate_appearances_contiguous', grade, playPlace(play), message);
    }
    if (!follows(play, before)) {
      const message = `${halfOf(play)} follows ${before === undefined ? 'nothing' : halfOf(before)}`;
      findings.add('innings_contiguous', grade, playPlace(play), message);
    } else if (before !== undefined && before.halfInning !== play.halfInning && before.outsAfter !== 3) {
      const message = `${halfOf(before)} ends with ${before.outsAfter} outs`;
      findings.warn('three_outs', playPlace(before), message);
    }
    before = play;
  });
  checkLineScore(parsed, before, findings);
}

const halfOf = (play: PlateAppearanceRow): string => `${play.halfInning} of inning ${play.inning}`;

/** Innings count from 1 in the order of play; the old system had 10 and 11 before 2. */
function follows(play: PlateAppearanceRow, before: PlateAppearanceRow | undefined): boolean {
  if (before === undefined) return play.inning === 1 && play.halfInning === 'top';
  if (play.halfInning === before.halfInning) return play.inning === before.inning;
  return play.halfInning === 'bottom'
    ? before.halfInning === 'top' && play.inning === before.inning
    : play.halfInning === 'top' && before.halfInning === 'bottom' && play.inning === before.inning + 1;
}

function checkLineScore(
  { innings, game }: ParsedGame,
  last: PlateAppearanceRow | undefined,
  findings: Findings,
): void {
  const gap = innings.findIndex((row, position) => row.inning !== position + 1);
  if (gap >= 0) {
    const message = `expected inning ${gap + 1} in the line score, found ${innings[gap]?.inning}`;
    findings.warn('line_score_contiguous', `inning ${gap + 1}`, message);
  }
  if (game.state !== 'final' || last === undefined || innings.length === 0) return;
  const missing = innings.length - last.inning;
  if (missing === 0) return;
  // Rain can end a game in an inning that the line score has opened and nobody has batted in.
  const grade = missing > 1 ? 'quarantine' : 'warn';
  const message = `the plays end in inning ${last.inning}, the line score in inning ${innings.length}`;
  findings.add('innings_of_line_score', grade, playPlace(last), message);
}
