/** What the umpire and the batter made of a pitch. */
export type PitchResult =
  'ball' | 'called_strike' | 'swinging_strike' | 'foul' | 'in_play' | 'hit_by_pitch' | 'unknown';

/**
 * Meaning of the call codes (the source's list is `/api/v1/pitchCodes`). A foul tip (T) is caught, so it is a
 * miss; a missed bunt (M) is a swing. Hit batsmen and balls in the dirt are no swings.
 */
const RESULTS: Readonly<Record<string, PitchResult>> = {
  B: 'ball',
  '*B': 'ball',
  I: 'ball',
  P: 'ball',
  V: 'ball',
  VB: 'ball',
  VP: 'ball',
  C: 'called_strike',
  A: 'called_strike',
  AC: 'called_strike',
  S: 'swinging_strike',
  W: 'swinging_strike',
  M: 'swinging_strike',
  Q: 'swinging_strike',
  T: 'swinging_strike',
  O: 'swinging_strike',
  F: 'foul',
  L: 'foul',
  R: 'foul',
  X: 'in_play',
  D: 'in_play',
  E: 'in_play',
  H: 'hit_by_pitch',
};

/** The result behind a call code; `unknown` for a code that is not in the list. */
export function pitchResult(callCode: string): PitchResult {
  return RESULTS[callCode] ?? 'unknown';
}

/** The batter offered at it: a miss, a foul or a ball in play. */
export function isSwing(callCode: string): boolean {
  const result = pitchResult(callCode);
  return result === 'swinging_strike' || result === 'foul' || result === 'in_play';
}

/** A swing that touched the ball (a foul tip does not count as contact). */
export function isContact(callCode: string): boolean {
  const result = pitchResult(callCode);
  return result === 'foul' || result === 'in_play';
}

/** A swing and a miss. */
export function isWhiff(callCode: string): boolean {
  return pitchResult(callCode) === 'swinging_strike';
}

const WORDS: Readonly<Record<PitchResult, string>> = {
  ball: 'Ball',
  called_strike: 'Called strike',
  swinging_strike: 'Swinging strike',
  foul: 'Foul',
  in_play: 'In play',
  hit_by_pitch: 'Hit by pitch',
  unknown: 'Unknown call',
};

/** The call in words, for people. */
export function describePitchCall(callCode: string): string {
  return WORDS[pitchResult(callCode)];
}
