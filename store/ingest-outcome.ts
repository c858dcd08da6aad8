import type { GameState } from '../core/gameday/game-state';

/**
 * What became of a game at the last attempt. `loaded`: final and in the tables; `pending`: not final yet, to be
 * asked again; `not_played`: postponed or cancelled; `quarantined`: its bytes were refused; `missing`: final by
 * the schedule, but the source has no feed.
 */
export type IngestOutcome = 'loaded' | 'pending' | 'not_played' | 'quarantined' | 'missing';

/** Outcome of a game whose feed could be read, by its state. */
export function ingestOutcome(state: GameState): IngestOutcome {
  if (state === 'final') return 'loaded';
  return state === 'postponed' || state === 'cancelled' ? 'not_played' : 'pending';
}
