import { addDays } from '../../calendar';
import type { IsoDate } from '../../ids';
import type { LeagueCalendar, SeasonDays } from '../stint';

/** The season to which a day's moves belong: from the day after one World Series to the last day of the next. */
export function seasonOf(day: IsoDate, calendar: LeagueCalendar): SeasonDays {
  const year = Number(day.slice(0, 4));
  const season = calendar.season(year);
  return day <= season.lastGame ? season : calendar.season(year + 1);
}

/**
 * The day on which a list of that season empties by itself: the day after the regular season; the day after the
 * postseason for a man who was placed in the postseason.
 */
export function closingDay(season: SeasonDays, placedOn: IsoDate): IsoDate {
  return addDays(placedOn <= season.regularEnd ? season.regularEnd : season.lastGame, 1);
}
