import type { CertifiedDay } from '../../../../store/read/certified-days';
import { counted } from '../../format/figure';
import { shortDate } from '../../format/date';

/** How a day stands: nothing scheduled, something missing, still to be played, or all there. */
export type DayStanding = 'none' | 'incomplete' | 'pending' | 'few' | 'some' | 'many';

export interface CalendarDay {
  date: string;
  standing: DayStanding;
  /** "May 2: 15 games, 14 final, 1 postponed". */
  label: string;
}

export interface CalendarMonth {
  /** `YYYY-MM`. */
  month: string;
  /** Weeks from Sunday to Saturday; null before the first and after the last. */
  weeks: (CalendarDay | null)[][];
}

const SOME = 6;
const MANY = 11;

const COUNTS = [
  ['final', 'final'],
  ['postponed', 'postponed'],
  ['cancelled', 'cancelled'],
  ['suspended', 'suspended'],
  ['pending', 'still to be played'],
  ['missing', 'missing'],
] as const;

export function standingOf(day: CertifiedDay | undefined): DayStanding {
  if (day === undefined || day.scheduled === 0) return 'none';
  if (day.missing > 0 || day.mismatched > 0) return 'incomplete';
  if (day.pending > 0) return 'pending';
  return day.scheduled >= MANY ? 'many' : day.scheduled >= SOME ? 'some' : 'few';
}

function labelOf(date: string, day: CertifiedDay | undefined): string {
  if (day === undefined || day.scheduled === 0) return `${shortDate(date)}: no games`;
  const parts = COUNTS.flatMap(([key, words]) => (day[key] > 0 ? [`${day[key]} ${words}`] : []));
  if (day.mismatched > 0) parts.push(`pitches missing in ${day.mismatched}`);
  return `${shortDate(date)}: ${counted(day.scheduled, 'game')}, ${parts.join(', ')}`;
}

/** The months from the first to the last day, each as the weeks of a wall calendar. */
export function calendarMonths(days: readonly CertifiedDay[]): CalendarMonth[] {
  const [first, last] = [days[0], days.at(-1)];
  if (first === undefined || last === undefined) return [];
  const byDate = new Map(days.map((day) => [day.date, day]));
  const months: CalendarMonth[] = [];
  for (let month = first.date.slice(0, 7); month <= last.date.slice(0, 7); month = monthAfter(month)) {
    months.push({ month, weeks: weeksOf(month, byDate) });
  }
  return months;
}

function partsOf(month: string): [year: number, month: number] {
  const [year = 0, number = 1] = month.split('-').map(Number);
  return [year, number];
}

function monthAfter(month: string): string {
  const [year, number] = partsOf(month);
  return new Date(Date.UTC(year, number, 1)).toISOString().slice(0, 7);
}

function weeksOf(month: string, byDate: ReadonlyMap<string, CertifiedDay>): (CalendarDay | null)[][] {
  const [year, number] = partsOf(month);
  const blank = new Date(Date.UTC(year, number - 1, 1)).getUTCDay();
  const length = new Date(Date.UTC(year, number, 0)).getUTCDate();
  const cells: (CalendarDay | null)[] = Array.from({ length: blank }, () => null);
  for (let day = 1; day <= length; day += 1) {
    const date = `${month}-${String(day).padStart(2, '0')}`;
    const certified = byDate.get(date);
    cells.push({ date, standing: standingOf(certified), label: labelOf(date, certified) });
  }
  while (cells.length % 7 !== 0) cells.push(null);
  return Array.from({ length: cells.length / 7 }, (_, week) => cells.slice(week * 7, week * 7 + 7));
}
