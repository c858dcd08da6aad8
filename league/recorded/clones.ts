import { addDays, daysBetween } from '../simulation/calendar';
import { at, type Fields } from './shapes';
import type { Snapshot } from './folder';

/** Where the gamePks of clones begin: out of reach of real and simulated ones. */
export const FIRST_CLONE = 990_000_000;

export interface Clone {
  gamePk: number;
  original: Snapshot;
  date: string;
}

/** Makes n clones of each snapshot on one date. */
export function planClones(finals: readonly Snapshot[], count: number, date: string): Clone[] {
  return finals.flatMap((original, i) =>
    Array.from({ length: count }, (_, n) => ({ gamePk: FIRST_CLONE + i * 1000 + n, original, date })),
  );
}

/**
 * The bytes of a clone: the recorded text with gamePk and the dates of gameData replaced. The dates of the plays stay,
 * as do their playIds, so two clones of one game share them.
 */
export function cloneText(body: string, clone: Clone): string {
  const { gamePk, original, date } = clone;
  const pk = original.gamePk;
  const shift = daysBetween(original.officialDate, date);
  return body
    .replace(new RegExp(`("gamePk"\\s*:\\s*)${pk}\\b`, 'g'), `$1${gamePk}`)
    .replace(new RegExp(`("pk"\\s*:\\s*)${pk}\\b`), `$1${gamePk}`)
    .replaceAll(`/game/${pk}/`, `/game/${gamePk}/`)
    .replace(/("calendarEventID"\s*:\s*)"[^"]*"/, `$1"14-${gamePk}-${date}"`)
    .replace(/("season"\s*:\s*)"[^"]*"/, `$1"${date.slice(0, 4)}"`)
    .replace(/("seasonDisplay"\s*:\s*)"[^"]*"/, `$1"${date.slice(0, 4)}"`)
    .replace(/("officialDate"\s*:\s*)"[^"]*"/, `$1"${date}"`)
    .replace(/("originalDate"\s*:\s*)"[^"]*"/, `$1"${date}"`)
    .replace(/("id"\s*:\s*")\d{4}\/\d{2}\/\d{2}\//, `$1${date.replaceAll('-', '/')}/`)
    .replace(
      /("dateTime"\s*:\s*")(\d{4}-\d{2}-\d{2})(T)/,
      (_, head: string, day: string, tail: string) => head + addDays(day, shift) + tail,
    );
}

/** The clone as the index knows it. */
export function cloneSnapshot(clone: Clone): Snapshot {
  const { original, gamePk, date } = clone;
  const shift = daysBetween(original.officialDate, date);
  const datetime = at(original.gameData, 'datetime');
  const start = typeof datetime.dateTime === 'string' ? datetime.dateTime : '';
  const game: Fields = {
    ...at(original.gameData, 'game'),
    pk: gamePk,
    calendarEventID: `14-${gamePk}-${date}`,
  };
  const gameData: Fields = {
    ...original.gameData,
    game,
    datetime: {
      ...datetime,
      officialDate: date,
      originalDate: date,
      dateTime: start === '' ? undefined : addDays(start.slice(0, 10), shift) + start.slice(10),
    },
  };
  return { ...original, gamePk, officialDate: date, gameData };
}
