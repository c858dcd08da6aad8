/**
 * Turns the catcher's left and right into the pitcher's arm side and glove side. A right-hander's arm is on the
 * catcher's left, where x is negative: 1 of his is −1 of the catcher's.
 *
 * @returns the factor, or null for a hand that is neither R nor L
 */
export function armSideFactor(pitchHand: string): 1 | -1 | null {
  if (pitchHand === 'R') return -1;
  return pitchHand === 'L' ? 1 : null;
}
