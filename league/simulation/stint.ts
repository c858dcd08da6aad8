import type { Diagnosis } from './diagnosis';
import type { Effect } from './effects';

export type ListDays = 7 | 10 | 15 | 60;

/** One absence of a player: an injury with its stay on the list, or a short leave. */
export interface Stint {
  kind: 'injury' | 'paternity' | 'bereavement';
  season: number;
  clubId: number;
  slot: number;
  playerId: number;
  diagnosis: Diagnosis | null;
  /** Free text of the placement note; empty where the club gave none. */
  reason: string;
  /** First day he could not play. */
  outFrom: string;
  placed: string;
  /** The retroactive date of the note, or null where the list starts on the day of placement. */
  retroactive: string | null;
  listDays: ListDays;
  /** Day of the move to the 60-day list. */
  transferred: string | null;
  rehabFrom: string | null;
  /** Day he came back; null where the season ended first and no activation was ever announced. */
  activated: string | null;
  /** Number of the fixture he was hurt in, where it happened on the field. */
  hurtInGame: number | null;
  effects: Effect[];
}

/** The shortest list of the time: 15 days to 2016, 10 days from 2017, 15 again for pitchers from 2022. */
export function shortList(season: number, pitcher: boolean, concussion: boolean): ListDays {
  if (concussion && season >= 2011) return 7;
  if (season <= 2016) return 15;
  return pitcher && season >= 2022 ? 15 : 10;
}

/** "disabled list" to 2018, "injured list" since. */
export function listName(season: number): string {
  return season <= 2018 ? 'disabled list' : 'injured list';
}

/** True where the player cannot play on the date. */
export function isOut(stint: Stint, date: string): boolean {
  return stint.outFrom <= date && (stint.activated === null || date < stint.activated);
}

/** True where he holds no place on the active roster on the date. */
export function isListed(stint: Stint, date: string): boolean {
  return stint.placed <= date && (stint.activated === null || date < stint.activated);
}
