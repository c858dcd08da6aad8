import type { GamePk, IsoDate } from '../../ids';
import type { Shortfall, WindowSide } from '../windows/window';

/** A window in brief: what a page says of it before any figure. */
export interface WindowSummary {
  readonly games: number;
  /** In the unit asked for. */
  readonly total: number;
  readonly isReached: boolean;
  readonly shortfall: Shortfall | null;
  readonly crossesOffSeason: boolean;
  /** The largest size that could be asked for on this side. */
  readonly longest: number;
  /** Of its first and last game; null for an empty window. */
  readonly from: IsoDate | null;
  readonly to: IsoDate | null;
  /** Games that are only partly in it: never more than one. */
  readonly cutGames: number;
  readonly gamePks: readonly GamePk[];
}

export function summarizeWindow(side: WindowSide): WindowSummary {
  return {
    games: side.games.length,
    total: side.total,
    isReached: side.isReached,
    shortfall: side.shortfall,
    crossesOffSeason: side.crossesOffSeason,
    longest: side.longest,
    from: side.games[0]?.game.date ?? null,
    to: side.games.at(-1)?.game.date ?? null,
    cutGames: side.games.filter(({ part }) => part !== 'whole').length,
    gamePks: side.games.map(({ game }) => game.gamePk),
  };
}
