import type { IsoDate } from '../../ids';
import type { SeasonDays } from '../stint';

export interface DatedSeason extends SeasonDays {
  /** False where the days are as planned or an approximation; whoever has the season's schedule should ask that instead. */
  readonly isKnown: boolean;
}

/**
 * First game, last day of the regular season (games that break a tie belong to it), last day of the World
 * Series. Public record; openings abroad count (2001 San Juan, 2004 2008 2012 2019 2025 Tokyo, 2014 Sydney,
 * 2024 Seoul), and so do games made up after the last Sunday (2024-09-30).
 */
const KNOWN: Readonly<Record<number, readonly [opening: string, regularEnd: string, lastGame: string]>> = {
  2001: ['04-01', '10-07', '11-04'],
  2002: ['03-31', '09-29', '10-27'],
  2003: ['03-30', '09-28', '10-25'],
  2004: ['03-30', '10-03', '10-27'],
  2005: ['04-03', '10-02', '10-26'],
  2006: ['04-02', '10-01', '10-27'],
  2007: ['04-01', '10-01', '10-28'],
  2008: ['03-25', '09-30', '10-29'],
  2009: ['04-05', '10-06', '11-04'],
  2010: ['04-04', '10-03', '11-01'],
  2011: ['03-31', '09-28', '10-28'],
  2012: ['03-28', '10-03', '10-28'],
  2013: ['03-31', '09-30', '10-30'],
  2014: ['03-22', '09-28', '10-29'],
  2015: ['04-05', '10-04', '11-01'],
  2016: ['04-03', '10-02', '11-02'],
  2017: ['04-02', '10-01', '11-01'],
  2018: ['03-29', '10-01', '10-28'],
  2019: ['03-20', '09-29', '10-30'],
  2020: ['07-23', '09-27', '10-27'],
  2021: ['04-01', '10-03', '11-02'],
  2022: ['04-07', '10-05', '11-05'],
  2023: ['03-30', '10-01', '11-01'],
  2024: ['03-20', '09-30', '10-30'],
  2025: ['03-18', '09-28', '11-01'],
};

/** As announced before the season; it may end sooner or later than planned. */
const ANNOUNCED: Readonly<Record<number, readonly [string, string, string]>> = {
  2026: ['03-25', '09-27', '10-31'],
};

/** The middle of the years above without a strike, a plague or a lockout; at most three weeks off (2020 aside). */
const USUAL = ['03-31', '10-01', '10-31'] as const;

/** First and last days of a season, as far as is known without its schedule. */
export function seasonDays(year: number): DatedSeason {
  const known = KNOWN[year];
  const [opening, regularEnd, lastGame] = known ?? ANNOUNCED[year] ?? USUAL;
  const day = (monthAndDay: string) => `${String(year).padStart(4, '0')}-${monthAndDay}` as IsoDate;
  return {
    season: year,
    opening: day(opening),
    regularEnd: day(regularEnd),
    lastGame: day(lastGame),
    isKnown: known !== undefined,
  };
}
