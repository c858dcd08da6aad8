import type { GamePk, IsoDate } from '../../ids';
import { armSideFactor } from '../measures/arm-side';
import type { TalliedBall } from '../measures/tally-ball';
import type { TalliedPitch } from '../measures/tally-pitch';
import type { TalliedTurn } from '../measures/tally-turn';
import { speedAtFiftyFeet } from '../measures/velocity';
import { zonePlace } from '../measures/zone';
import type { WindowSide, WindowUnit } from '../windows/window';
import { type GameEvents, keepEvents } from './keep-events';
import type { MixPitch } from './pitch-mix';
import type { Place } from './places';

/** A pitch with all that a page takes from it. */
export type WindowPitch = TalliedPitch & {
  readonly gamePk: GamePk;
  readonly atBatIndex: number;
  readonly eventIndex: number;
};

/** A ball in play with what came of it. */
export type WindowBall = TalliedBall & {
  readonly gamePk: GamePk;
  readonly eventIndex: number;
  /** 0 for an out or a misplay, 4 for a home run. */
  readonly totalBases: number;
};

/** One player's rows of one game; the turns at bat only of a game that lies in a window in part. */
export type WindowEvents = GameEvents<TalliedTurn, WindowPitch, WindowBall>;

const NOTHING: WindowEvents = { turns: [], pitches: [], battedBalls: [] };

/** The pitches of a window, of a cut game only those that count. */
export function pitchesIn(
  side: WindowSide,
  unit: WindowUnit,
  events: ReadonlyMap<GamePk, WindowEvents>,
): WindowPitch[] {
  return side.games.flatMap((game) => [
    ...keepEvents(events.get(game.game.gamePk) ?? NOTHING, game, unit).pitches,
  ]);
}

/** The balls in play of a window, of a cut game only those that count. */
export function ballsIn(
  side: WindowSide,
  unit: WindowUnit,
  events: ReadonlyMap<GamePk, WindowEvents>,
): (WindowBall & { readonly date: IsoDate })[] {
  return side.games.flatMap((game) =>
    keepEvents(events.get(game.game.gamePk) ?? NOTHING, game, unit).battedBalls.map((ball) => ({
      ...ball,
      date: game.game.date,
    })),
  );
}

export function toMixPitch(pitch: WindowPitch): MixPitch {
  const { gamePk, pitchType, spinRate, pfxX, pfxZ } = pitch;
  const armSide = armSideFactor(pitch.pitchHand);
  return {
    gamePk,
    pitchType,
    speed: speedAtFiftyFeet(pitch),
    spin: spinRate,
    armSide: armSide === null || pfxX === null ? null : armSide * pfxX,
    rise: pfxZ,
  };
}

/** Null where the place or the zone was not measured. */
export function toPlace(pitch: WindowPitch): Place | null {
  const place = zonePlace(pitch);
  return place && { gamePk: pitch.gamePk, callCode: pitch.callCode, ...place };
}
