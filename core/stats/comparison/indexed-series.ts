import type { IsoDate, PlayerId } from '../../ids';
import type { PlayerSeries } from '../player-series';
import type { StintSpan } from '../windows/window';
import { isMeasured } from './compiled-measure';
import type { CompiledMeasure } from './compiled-measure';

/** Games from `from` to before `until`, as indexes of a series. */
export interface GameRange {
  readonly from: number;
  readonly until: number;
}

/** A series made ready for windows to be found in it by dates alone. Arrays have an entry a game unless said otherwise. */
export interface IndexedSeries {
  readonly playerId: PlayerId;
  readonly series: PlayerSeries;
  readonly measures: readonly CompiledMeasure[];
  /** Of `dayNumber`; not falling. */
  readonly days: Int32Array;
  /** First game of the same season, and the one after its last. */
  readonly seasonFrom: Int32Array;
  readonly seasonUntil: Int32Array;
  /** First game with no stint between it and this one, and the one after the last such. */
  readonly runFrom: Int32Array;
  readonly runUntil: Int32Array;
  /** Running count of games that have a denominator: entry `(i × measures) + m`, of measure m before game i. */
  readonly measured: Uint16Array;
  /** An entry a stint: its first day, and the day it ended (far off while it lasts). */
  readonly stintStarts: Int32Array;
  readonly stintEnds: Int32Array;
  /** Null where it is not known. */
  readonly birthDay: number | null;
}

const MS_PER_DAY = 86_400_000;
const FAR_OFF = 2 ** 31 - 1;

/** Days since 1970-01-01. */
export const dayNumber = (date: IsoDate): number => Math.round(Date.parse(date) / MS_PER_DAY);

/** @param stints - all of the player, of every list; joined over winters, so that the winter belongs to them */
export function indexSeries(
  series: PlayerSeries,
  stints: readonly StintSpan[],
  measures: readonly CompiledMeasure[],
): IndexedSeries {
  const { playerId, games, sums, birthDate } = series;
  const days = Int32Array.from(games, ({ date }) => dayNumber(date));
  const stintStarts = Int32Array.from(stints, ({ startedOn }) => dayNumber(startedOn));
  const stintEnds = Int32Array.from(stints, ({ endedOn }) =>
    endedOn === null ? FAR_OFF : dayNumber(endedOn),
  );
  const isSameSeason = (one: number, other: number) => games[one]?.season === games[other]?.season;
  const marks = [...stintStarts, ...stintEnds];
  const passed = days.map((day) => marks.reduce((count, mark) => count + (mark <= day ? 1 : 0), 0));
  const isSameRun = (one: number, other: number) => passed[one] === passed[other];
  const [seasonFrom, seasonUntil] = stretches(games.length, isSameSeason);
  const [runFrom, runUntil] = stretches(games.length, isSameRun);

  const width = measures.length;
  const measured = new Uint16Array((games.length + 1) * width);
  measures.forEach((compiled, place) => {
    for (let index = 0; index < games.length; index++) {
      const at = index * width + place;
      measured[at + width] = (measured[at] as number) + (isMeasured(compiled, sums, index) ? 1 : 0);
    }
  });
  return {
    playerId, series, measures, days, seasonFrom, seasonUntil, runFrom, runUntil, measured, stintStarts, stintEnds,
    birthDay: birthDate === null ? null : dayNumber(birthDate),
  }; // prettier-ignore
}

/** For each game the first of its stretch, and the one after the last. */
function stretches(
  length: number,
  isSame: (one: number, other: number) => boolean,
): [Int32Array, Int32Array] {
  const from = new Int32Array(length);
  const until = new Int32Array(length);
  for (let index = 1; index < length; index++) {
    from[index] = isSame(index - 1, index) ? (from[index - 1] as number) : index;
  }
  for (let index = length - 1; index >= 0; index--) {
    until[index] = index + 1 < length && isSame(index, index + 1) ? (until[index + 1] as number) : index + 1;
  }
  return [from, until];
}

/** How many games lie before a day: the index of the first on or after it. */
export function gamesBefore(days: Int32Array, day: number): number {
  let low = 0;
  let high = days.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((days[middle] as number) < day) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** How many of the games from `from` to before `until` have a denominator of measure `place`. */
export function measuredGames(indexed: IndexedSeries, place: number, from: number, until: number): number {
  const { measured, measures } = indexed;
  const width = measures.length;
  return (measured[until * width + place] as number) - (measured[from * width + place] as number);
}

/** Whether he was on any list on a day from `first` to `last`, both included. */
export function isAway({ stintStarts, stintEnds }: IndexedSeries, first: number, last: number): boolean {
  for (let index = 0; index < stintStarts.length; index++) {
    if ((stintStarts[index] as number) <= last && (stintEnds[index] as number) > first) return true;
  }
  return false;
}
