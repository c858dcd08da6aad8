import type { IsoDate } from '../../ids';

const MS_PER_DAY = 86_400_000;

/** Days from `from` to before `to`; negative when `to` is earlier. */
export function countDays(from: IsoDate, to: IsoDate): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / MS_PER_DAY);
}

/** The later of two days; a day that is not known yields. */
export function laterOf(day: IsoDate, other: IsoDate | null): IsoDate {
  return other !== null && other > day ? other : day;
}
