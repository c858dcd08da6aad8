import type { IsoDate, TeamId } from '../../ids';
import type { Appearance } from '../stint';

/** The days on which a man played in the majors, sorted, so that a day is found without reading all of them. */
export interface PlayedDays {
  /** The last such day before `day`. */
  lastBefore(day: IsoDate): IsoDate | null;
  /** The last such day up to `day` and with it. */
  lastUpTo(day: IsoDate): IsoDate | null;
  /** The first such day after `day`. */
  firstAfter(day: IsoDate): IsoDate | null;
  /** The first such day on or after `day`. */
  firstFrom(day: IsoDate): IsoDate | null;
  /** The club he last played for before `day`. */
  clubBefore(day: IsoDate): TeamId | null;
}

/** Sorts appearances by day; several on a day are ordered by game, whatever order they come in. */
export function sortPlayedDays(appearances: readonly Appearance[]): PlayedDays {
  const sorted = isSorted(appearances) ? appearances : [...appearances].sort(compareAppearances);

  /** How many appearances come before `day`; with those of the day itself where it is included. */
  const countBefore = (day: IsoDate, isIncluded = false): number => {
    let low = 0;
    let high = sorted.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      const at = sorted[middle]?.date;
      if (at !== undefined && (at < day || (isIncluded && at === day))) low = middle + 1;
      else high = middle;
    }
    return low;
  };

  return {
    lastBefore: (day) => sorted[countBefore(day) - 1]?.date ?? null,
    lastUpTo: (day) => sorted[countBefore(day, true) - 1]?.date ?? null,
    firstAfter: (day) => sorted[countBefore(day, true)]?.date ?? null,
    firstFrom: (day) => sorted[countBefore(day)]?.date ?? null,
    clubBefore: (day) => sorted[countBefore(day) - 1]?.teamId ?? null,
  };
}

function compareAppearances(a: Appearance, b: Appearance): number {
  if (a.date !== b.date) return a.date < b.date ? -1 : 1;
  return a.gamePk - b.gamePk || a.teamId - b.teamId;
}

/** They mostly come from the store in order; then there is nothing to do. */
function isSorted(appearances: readonly Appearance[]): boolean {
  return appearances.every((appearance, index) => {
    const before = appearances[index - 1];
    return before === undefined || compareAppearances(before, appearance) <= 0;
  });
}
