import type { IsoDate, PlayerId } from '../ids';
import type { Role } from './measures/measure';
import type { PlayerGame } from './windows/window';

/** All games of a player in one role, with running sums so that any stretch of games is a subtraction. */
export interface PlayerSeries {
  readonly playerId: PlayerId;
  readonly role: Role;
  readonly birthDate: IsoDate | null;
  /** Regular season and postseason games, in game order (date, game number, game key). */
  readonly games: readonly PlayerGame[];
  /**
   * Running sums of the counters, row by row: entry `(i × COUNTERS.length) + c` is counter c summed over the first i
   * games, so there is one row more than games, and the first is zero.
   */
  readonly sums: Float64Array;
}
