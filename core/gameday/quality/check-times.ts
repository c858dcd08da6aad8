import type { ParsedGame } from '../parsed-game';
import type { PlateAppearanceRow } from '../play-rows';
import type { Findings } from './findings';
import { playPlace } from './places';

const MS_PER_DAY = 86_400_000;
/** A day of the calendar in New York begins and ends within this of the same day in UTC; the rest is patience. */
const EARLIEST_DAYS = -1;
/** A suspended game has been ended three months later; nothing is played in another season. */
const LATEST_DAYS = 200;

/**
 * Plays end after they begin, and near the game's day. Both are warnings: real feeds rewrite their clocks, and the
 * times are in no figure.
 */
export function checkTimes({ game, plateAppearances }: ParsedGame, findings: Findings): void {
  const backwards = plateAppearances.filter(endsBeforeItStarts);
  const [first] = backwards;
  if (first !== undefined) {
    const others = backwards.length === 1 ? '' : `, and ${backwards.length - 1} others do`;
    const message = `ends at ${first.endTime}, before its start at ${first.startTime}${others}`;
    findings.warn('times_in_order', playPlace(first), message);
  }
  const day = Date.parse(game.officialDate);
  const stray = plateAppearances.find(({ startTime }) => startTime !== null && !isNear(startTime, day));
  if (stray !== undefined) {
    const message = `starts at ${stray.startTime}, the game is of ${game.officialDate}`;
    findings.warn('times_near_day', playPlace(stray), message);
  }
}

function endsBeforeItStarts({ startTime, endTime }: PlateAppearanceRow): boolean {
  // The text order of two instants of one format is their order in time, and costs no parsing.
  if (startTime === null || endTime === null || endTime >= startTime) return false;
  return Date.parse(endTime) < Date.parse(startTime);
}

function isNear(instant: string, day: number): boolean {
  const days = (Date.parse(instant) - day) / MS_PER_DAY;
  return days >= EARLIEST_DAYS && days <= LATEST_DAYS;
}
