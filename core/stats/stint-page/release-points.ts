import type { GamePk } from '../../ids';
import type { GameRatio } from '../game-ratio';
import { DEFAULT_CONFIDENCE } from '../interval';
import { isOfMix } from '../measures/tally-pitch';
import { pitchAtFiftyFeet } from '../measures/velocity';
import { ratioSumChange } from '../ratio-error';
import { studentQuantile } from '../student-t';
import type { WindowPitch } from './window-events';

/** Where a pitch was 50 feet from the plate, soon after it left the hand: feet, from the catcher's view. */
export interface ReleasePoint {
  readonly gamePk: GamePk;
  readonly pitchType: string;
  /** From the middle, positive to the catcher's right. */
  readonly x: number;
  /** Above the ground. */
  readonly z: number;
}

/** Null where the flight was not tracked, or where the type is unknown or none that a mix is made of. */
export function toReleasePoint(pitch: WindowPitch): ReleasePoint | null {
  const { gamePk, pitchType } = pitch;
  if (pitchType === null || !isOfMix(pitchType)) return null;
  const there = pitchAtFiftyFeet(pitch);
  return there && { gamePk, pitchType, x: there.x, z: there.z };
}

/** The middle of a type's points, and how they lie around it. */
export interface ReleaseCloud {
  readonly n: number;
  readonly x: number;
  readonly z: number;
  /** Variances and covariance in square feet; 0 with a single point. */
  readonly xx: number;
  readonly zz: number;
  readonly xz: number;
}

/** After − before in feet, with 95 % bounds; null bounds with fewer than two games on a side. */
export interface ReleaseShift {
  readonly change: number;
  readonly lower: number | null;
  readonly upper: number | null;
}

/** One type of pitch on both sides of a stint. */
export interface ReleaseLine {
  readonly pitchType: string;
  /** Null where he threw none. */
  readonly before: ReleaseCloud | null;
  readonly after: ReleaseCloud | null;
  readonly sideways: ReleaseShift | null;
  readonly upward: ReleaseShift | null;
}

export interface ReleaseComparison {
  readonly before: readonly ReleasePoint[];
  readonly after: readonly ReleasePoint[];
  /** The most thrown first, both windows together. */
  readonly types: readonly ReleaseLine[];
}

function cloudOf(points: readonly ReleasePoint[]): ReleaseCloud | null {
  const n = points.length;
  if (n === 0) return null;
  const mean = (of: (point: ReleasePoint) => number) => points.reduce((sum, one) => sum + of(one), 0) / n;
  const x = mean((point) => point.x);
  const z = mean((point) => point.z);
  const freedom = n / Math.max(1, n - 1);
  return {
    n,
    x,
    z,
    xx: freedom * mean((point) => (point.x - x) ** 2),
    zz: freedom * mean((point) => (point.z - z) ** 2),
    xz: freedom * mean((point) => (point.x - x) * (point.z - z)),
  };
}

function byGame(points: readonly ReleasePoint[], of: (point: ReleasePoint) => number): GameRatio[] {
  const games = new Map<GamePk, { numerator: number; denominator: number }>();
  for (const point of points) {
    const game = games.get(point.gamePk) ?? { numerator: 0, denominator: 0 };
    games.set(point.gamePk, game);
    game.numerator += of(point);
    game.denominator += 1;
  }
  return [...games.values()];
}

/** Welch's t interval of a mean's change with whole games as clusters. */
function shiftOf(
  before: readonly ReleasePoint[],
  after: readonly ReleasePoint[],
  of: (point: ReleasePoint) => number,
): ReleaseShift | null {
  if (before.length === 0 || after.length === 0) return null;
  const change = ratioSumChange([byGame(before, of)], [byGame(after, of)]);
  if (change === null) return null;
  const { standardError, degreesOfFreedom } = change;
  const half =
    standardError === null || degreesOfFreedom === null
      ? null
      : studentQuantile((1 + DEFAULT_CONFIDENCE) / 2, degreesOfFreedom) * standardError;
  return {
    change: change.change,
    lower: half === null ? null : change.change - half,
    upper: half === null ? null : change.change + half,
  };
}

/** Where he let go of each type of pitch before and after. */
export function compareReleases(
  before: readonly ReleasePoint[],
  after: readonly ReleasePoint[],
): ReleaseComparison {
  const types = [...new Set([...before, ...after].map(({ pitchType }) => pitchType))];
  const lines = types.map((pitchType): ReleaseLine & { size: number } => {
    const isOfType = (point: ReleasePoint) => point.pitchType === pitchType;
    const first = before.filter(isOfType);
    const second = after.filter(isOfType);
    return {
      pitchType,
      before: cloudOf(first),
      after: cloudOf(second),
      sideways: shiftOf(first, second, ({ x }) => x),
      upward: shiftOf(first, second, ({ z }) => z),
      size: first.length + second.length,
    };
  });
  lines.sort((one, other) => other.size - one.size || (one.pitchType < other.pitchType ? -1 : 1));
  return { before, after, types: lines.map(({ size: _size, ...line }) => line) };
}
