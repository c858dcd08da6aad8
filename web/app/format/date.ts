const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December']; // prettier-ignore
const WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];

// Written out rather than left to Intl: the words must be the same on the server and in every browser.
const at = (list: readonly string[], index: number): string => list[index] ?? '';

interface Parts {
  year: number;
  month: string;
  day: number;
}

/** Read as text: a page writes hundreds of days, and a `Date` of each costs more than its words. */
function partsOf(date: string): Parts {
  return {
    year: Number(date.slice(0, 4)),
    month: at(MONTHS, Number(date.slice(5, 7)) - 1),
    day: Number(date.slice(8, 10)),
  };
}

const weekdayOf = (date: string): string => at(WEEKDAYS, new Date(`${date}T00:00:00Z`).getUTCDay());

/** `2024-06-11` → "Tuesday, June 11, 2024". */
export function longDate(date: string): string {
  const { month, day, year } = partsOf(date);
  return `${weekdayOf(date)}, ${month} ${day}, ${year}`;
}

/** `2024-06-11` → "Jun 11, 2024". */
export function mediumDate(date: string): string {
  const { month, day, year } = partsOf(date);
  return `${month.slice(0, 3)} ${day}, ${year}`;
}

/** `2024-06-11` → "Jun 11". */
export function shortDate(date: string): string {
  const { month, day } = partsOf(date);
  return `${month.slice(0, 3)} ${day}`;
}

/** `2024-06-11` → "June 2024". */
export function monthName(date: string): string {
  const { month, year } = partsOf(date);
  return `${month} ${year}`;
}

/** An ISO time → "Jun 12, 2024, 03:11 UTC". */
export function utcTime(iso: string): string {
  return `${mediumDate(iso.slice(0, 10))}, ${iso.slice(11, 16)} UTC`;
}

/** Full years from birth to `today`. */
export function ageOn(birthDate: string, today: string): number {
  const years = Number(today.slice(0, 4)) - Number(birthDate.slice(0, 4));
  return today.slice(5) < birthDate.slice(5) ? years - 1 : years;
}
