import { mediumDate, shortDate } from '../../format/date';

/** "Jun 11"; with its year where that is not the year of the newest day. */
export const dayOfYear = (day: string, newest: string | null): string =>
  day.slice(0, 4) === newest?.slice(0, 4) ? shortDate(day) : mediumDate(day);
