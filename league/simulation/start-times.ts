import { dayMs, weekday } from './calendar';
import { clubById, ZONE_OFFSET } from './clubs';
import type { Fixture } from './schedule';
import { unitFor } from './random';

export interface StartTime {
  /** UTC, milliseconds since the epoch. */
  ms: number;
  /** "6:40" and "PM", on the park's clock. */
  clock: string;
  ampm: 'AM' | 'PM';
  dayNight: 'day' | 'night';
}

const NIGHT = [18 * 60 + 40, 19 * 60 + 5, 19 * 60 + 10, 18 * 60 + 45];
const DAY = [13 * 60 + 10, 13 * 60 + 5, 14 * 60 + 20, 12 * 60 + 35];

function minutesOf(game: Fixture, date: string, isMakeup: boolean): number {
  const u = unitFor('start', game.season, game.number);
  if (isMakeup && game.doubleHeader !== 'N') {
    if (game.doubleHeader === 'Y') return game.gameNumber === 1 ? 14 * 60 + 10 : 17 * 60 + 55;
    return game.gameNumber === 1 ? 12 * 60 + 10 : 18 * 60 + 40;
  }
  const day = weekday(date);
  const daytime =
    day === 0 ? u < 0.94 : day === 6 ? u < 0.5 : game.gameOfSeries === game.seriesLength ? u < 0.4 : u < 0.04;
  const list = daytime ? DAY : NIGHT;
  return list[Math.floor(u * 997) % list.length] ?? 19 * 60;
}

/** When a game starts on a date (its official date, or the date it was first meant for). */
export function startTime(game: Fixture, date = game.date): StartTime {
  const minutes = minutesOf(game, date, date === game.date);
  const offset = ZONE_OFFSET[clubById(game.homeId).zone];
  const hour = Math.floor(minutes / 60);
  return {
    ms: dayMs(date) + (minutes - offset * 60) * 60_000,
    clock: `${hour > 12 ? hour - 12 : hour}:${String(minutes % 60).padStart(2, '0')}`,
    ampm: hour >= 12 ? 'PM' : 'AM',
    dayNight: hour >= 17 ? 'night' : 'day',
  };
}
