/** Where a game stands. Only `final` counts in statistics. */
export type GameState =
  'scheduled' | 'in_progress' | 'game_over' | 'final' | 'suspended' | 'postponed' | 'cancelled';

const BY_CODE: Readonly<Record<string, GameState>> = {
  S: 'scheduled',
  P: 'scheduled',
  I: 'in_progress',
  M: 'in_progress',
  N: 'in_progress',
  O: 'game_over',
  F: 'final',
  Q: 'final',
  R: 'final',
  T: 'suspended',
  U: 'suspended',
  D: 'postponed',
  C: 'cancelled',
};

/**
 * State of a game from `status.codedGameState`, with `detailedState` where the code is unknown.
 * `abstractGameState` is not asked: it says "Final" of postponed and cancelled games too.
 */
export function gameState(codedGameState: string, detailedState: string): GameState {
  const coded = BY_CODE[codedGameState];
  if (coded !== undefined) return coded;
  const words = detailedState.toLowerCase();
  if (words.startsWith('postponed')) return 'postponed';
  if (words.startsWith('cancel')) return 'cancelled';
  if (words.startsWith('suspended')) return 'suspended';
  if (words.startsWith('final') || words.startsWith('completed early') || words.startsWith('forfeit'))
    return 'final';
  if (words.startsWith('game over')) return 'game_over';
  if (words.startsWith('in progress') || words.startsWith('delayed')) return 'in_progress';
  return 'scheduled';
}
