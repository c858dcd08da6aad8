/** Calendar arithmetic on ISO dates ("2026-06-03"); no time zone of the machine is involved. */

const DAY_MS = 86_400_000;
const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** Milliseconds since the epoch of the date's midnight UTC. */
export function dayMs(date: string): number {
  return Date.parse(`${date}T00:00:00Z`);
}

/** The date n days later (earlier if negative). */
export function addDays(date: string, days: number): string {
  return new Date(dayMs(date) + days * DAY_MS).toISOString().slice(0, 10);
}

/** Whole days from a to b. */
export function daysBetween(a: string, b: string): number {
  return Math.round((dayMs(b) - dayMs(a)) / DAY_MS);
}

/** 0 = Sunday … 6 = Saturday. */
export function weekday(date: string): number {
  return new Date(dayMs(date)).getUTCDay();
}

/** "June 3, 2026", as transaction notes write dates. */
export function longDate(date: string): string {
  const [year = '', month = '1', day = '1'] = date.split('-');
  return `${MONTHS[Number(month) - 1] ?? ''} ${Number(day)}, ${year}`;
}

/** "June 3", for notes that leave the year out. */
export function monthDay(date: string): string {
  return longDate(date).replace(/, \d+$/, '');
}

const PARTS = new Intl.DateTimeFormat('en-CA', {
  timeZone: 'America/New_York',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
});

/** The date in New York at an instant: the league's own "today". */
export function easternDate(instant: Date): string {
  return PARTS.format(instant);
}

/** The season opens on the Thursday that falls on 26 March to 1 April. */
export function openingDay(season: number): string {
  const first = `${season}-03-26`;
  return addDays(first, (4 - weekday(first) + 7) % 7);
}
