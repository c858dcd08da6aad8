import { addDays } from '../core/calendar';
import type { GameState } from '../core/gameday/game-state';
import type { IsoDate } from '../core/ids';
import type { IngestOutcome } from './ingest-outcome';

/** Where a scheduled game is accounted for; each game stands in exactly one of them. */
export type Account = 'final' | 'postponed' | 'cancelled' | 'suspended' | 'pending' | 'missing';

/** A scheduled game beside what was loaded of it. */
export interface ScheduledAndLoaded {
  readonly officialDate: IsoDate;
  /** By the schedule's latest listing. */
  readonly listed: GameState;
  /** By the feed in the tables; null when none is. */
  readonly loaded: GameState | null;
  /** What became of the last attempt; null before the first. */
  readonly outcome: IngestOutcome | null;
}

/** Not played to its end, and nobody waits for it on this day. */
const CALLED_OFF: ReadonlySet<string> = new Set(['postponed', 'cancelled', 'suspended']);
const UNDER_WAY: ReadonlySet<string> = new Set(['in_progress', 'game_over']);

/**
 * Accounts for a game. A game whose final feed is in the tables is final, whatever became of later bytes. One that is
 * over by the schedule, or whose day is past, is missing until then; a game that runs past midnight has until the end
 * of the next day.
 *
 * @param today - the day in New York on which the account is made
 */
export function accountFor(game: ScheduledAndLoaded, today: IsoDate): Account {
  const { officialDate, listed, loaded, outcome } = game;
  if (loaded === 'final') return 'final';
  if (isCalledOff(listed)) return listed;
  if (loaded !== null && isCalledOff(loaded) && listed !== 'final') return loaded;
  if (outcome === 'quarantined' || outcome === 'missing') return 'missing';
  if (officialDate >= today) return listed === 'final' ? 'missing' : 'pending';
  const isUnderWay =
    UNDER_WAY.has(listed) || (listed !== 'final' && loaded !== null && UNDER_WAY.has(loaded));
  return isUnderWay && officialDate === addDays(today, -1) ? 'pending' : 'missing';
}

function isCalledOff(state: GameState): state is 'postponed' | 'cancelled' | 'suspended' {
  return CALLED_OFF.has(state);
}
