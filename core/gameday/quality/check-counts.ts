import type { ParsedGame } from '../parsed-game';
import type { PitchRow, PlateAppearanceRow } from '../play-rows';
import type { Findings } from './findings';
import { pitchPlace, playPlace } from './places';

const BALLS = 4;
const STRIKES = 3;
const OUTS = 3;

/** Balls, strikes and outs are ones that a count can have, and a pitch moves the count by one step at most. */
export function checkCounts({ pitches, plateAppearances }: ParsedGame, findings: Findings): void {
  for (const pitch of pitches) {
    if (!possible(pitch.ballsBefore, pitch.strikesBefore, pitch.outsBefore)) {
      findings.quarantine('counts_possible', pitchPlace(pitch), `thrown at ${before(pitch)}`);
    } else if (!possible(pitch.ballsAfter, pitch.strikesAfter, 0)) {
      findings.quarantine('counts_possible', pitchPlace(pitch), `leads to ${after(pitch)}`);
    } else checkStep(pitch, findings);
  }
  for (const play of plateAppearances) checkPlay(play, findings);
}

function possible(balls: number, strikes: number, outs: number): boolean {
  return balls >= 0 && balls <= BALLS && strikes >= 0 && strikes <= STRIKES && outs >= 0 && outs <= OUTS;
}

const before = ({ ballsBefore, strikesBefore, outsBefore }: PitchRow): string =>
  `${ballsBefore} balls, ${strikesBefore} strikes, ${outsBefore} outs`;
const after = ({ ballsAfter, strikesAfter }: PitchRow): string =>
  `${ballsAfter} balls, ${strikesAfter} strikes`;

/** Umpires have lost count, so a pitch after the fourth ball is odd and not impossible. */
function checkStep(pitch: PitchRow, findings: Findings): void {
  const { ballsBefore, strikesBefore, ballsAfter, strikesAfter } = pitch;
  const balls = ballsAfter - ballsBefore;
  const strikes = strikesAfter - strikesBefore;
  if (balls < 0 || strikes < 0 || balls + strikes > 1) {
    findings.warn('counts_step', pitchPlace(pitch), `from ${before(pitch)} to ${after(pitch)}`);
  }
  if (ballsBefore === BALLS || strikesBefore === STRIKES) {
    findings.warn('counts_full', pitchPlace(pitch), `thrown at ${before(pitch)}`);
  }
}

function checkPlay(play: PlateAppearanceRow, findings: Findings): void {
  const { balls, strikes, outsBefore, outsAfter } = play;
  if (!possible(balls, strikes, outsAfter)) {
    const message = `ends at ${balls} balls, ${strikes} strikes, ${outsAfter} outs`;
    findings.quarantine('counts_possible', playPlace(play), message);
  } else if (outsAfter < outsBefore) {
    findings.warn('outs_step', playPlace(play), `from ${outsBefore} outs to ${outsAfter}`);
  } else if (outsBefore === OUTS) {
    findings.warn('outs_step', playPlace(play), 'played after the third out');
  }
}
