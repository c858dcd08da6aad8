import { IngestError } from '../../errors';
import type { GamePk } from '../../ids';
import type { GameForm } from '../measures/counters';
import { tally } from '../measures/tally';
import type { WindowSide, WindowUnit } from '../windows/window';
import { keepEvents } from './keep-events';
import type { WindowEvents } from './window-events';

/** What there is to count windows from. */
export interface CountedFrom {
  /** Of each game that is wholly in a window. */
  readonly forms: ReadonlyMap<GamePk, GameForm>;
  /** Of each game of which a part is. */
  readonly events: ReadonlyMap<GamePk, WindowEvents>;
}

/**
 * Counts a window, one form a game: a whole game as it was counted when it was loaded, a part of one now, by the same
 * rules.
 *
 * @throws IngestError `BadInput` when a game of the window is not among what it is counted from
 */
export function countWindow(side: WindowSide, unit: WindowUnit, { forms, events }: CountedFrom): GameForm[] {
  return side.games.map((game) => {
    const { gamePk } = game.game;
    if (game.part === 'whole') return forms.get(gamePk) ?? missing(gamePk);
    return tally(keepEvents(events.get(gamePk) ?? missing(gamePk), game, unit));
  });
}

function missing(gamePk: GamePk): never {
  throw new IngestError('BadInput', `game ${gamePk} lies in a window, and nothing of it was given`);
}
