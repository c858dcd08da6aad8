import { addDays } from '../../calendar';
import type { IsoDate } from '../../ids';
import type { PlayerGame, Shortfall } from './window';

/** One way to go from a stint. */
export interface Way {
  readonly direction: 'before' | 'after';
  /** The day of the stint from which it goes: its start, or its end. */
  readonly edge: IsoDate;
  /** As `boundBefore` and `boundAfter` give it. */
  readonly bound: IsoDate | null;
  readonly crossOffSeason: boolean;
}

/** All that a window on that side could hold. */
export interface Reach {
  /** Nearest to the stint first. */
  readonly games: readonly PlayerGame[];
  /** What ended it. */
  readonly end: Shortfall;
  /** The outermost day: next to the stint that ended it, else the day of the last of the games; null without games. */
  readonly outermost: IsoDate | null;
}

/** The season of a day: no season of the major leagues has gone over a new year. */
export const seasonOfDay = (date: IsoDate): number => Number(date.slice(0, 4));

/**
 * Goes from a stint outward, game by game, until another stint, a winter or the end of what is known. A winter
 * between the stint and the nearest game counts like one between two games.
 *
 * @param ordered - in game order
 */
export function reachOut(ordered: readonly PlayerGame[], way: Way): Reach {
  const { direction, edge, bound, crossOffSeason } = way;
  const outward =
    direction === 'before'
      ? ordered.filter(({ date }) => date < edge).reverse()
      : ordered.filter(({ date }) => date >= edge);
  const isBeyond = ({ date }: PlayerGame) =>
    bound !== null && (direction === 'before' ? date < bound : date >= bound);

  const stop = outward.findIndex(
    (game) => isBeyond(game) || (!crossOffSeason && game.season !== seasonOfDay(edge)),
  );
  const games = stop === -1 ? outward : outward.slice(0, stop);
  // A stint of another season lies beyond the winter, and the winter is met first.
  const meetsStint = bound !== null && (crossOffSeason || seasonOfDay(bound) === seasonOfDay(edge));
  const next = outward[games.length];
  const end = endOf(direction, meetsStint && (next === undefined || isBeyond(next)), next);
  return { games, end, outermost: outermostOf(games, direction, end === 'stint' ? bound : null) };
}

function endOf(direction: Way['direction'], isStint: boolean, next: PlayerGame | undefined): Shortfall {
  if (isStint) return 'stint';
  if (next !== undefined) return 'off_season';
  return direction === 'before' ? 'career_start' : 'data_end';
}

function outermostOf(
  games: readonly PlayerGame[],
  direction: Way['direction'],
  bound: IsoDate | null,
): IsoDate | null {
  const last = games.at(-1);
  if (last === undefined) return null;
  if (bound === null) return last.date;
  return direction === 'before' ? bound : addDays(bound, -1);
}
