import { scaleLinear } from 'd3-scale';
import { round1 } from './picture';

const DAY_MS = 86_400_000;
/** Between two seasons: a winter, however long. */
const WINTER = 26;
/** A season with a single game is still as wide as so many days. */
const FEWEST_DAYS = 20;

const dayOf = (date: string): number => Date.parse(date) / DAY_MS;

/** The games of one year on the axis. */
export interface AxisSeason {
  season: number;
  from: number;
  to: number;
}

export interface SeasonAxis {
  seasons: AxisSeason[];
  /** A day's place; days of a winter lie between the seasons, earlier and later ones at the ends. */
  toX(date: string): number;
}

/**
 * Days of some seasons side by side, winters shortened to a gap. A season is as wide as the days from its first game to
 * its last.
 *
 * @param dates - of games, `YYYY-MM-DD`, at least one
 * @param range - where the axis starts and ends on the drawing
 */
export function seasonAxis(dates: readonly string[], [start, end]: readonly [number, number]): SeasonAxis {
  const bounds = new Map<number, { first: number; last: number }>();
  for (const date of dates) {
    const season = Number(date.slice(0, 4));
    const day = dayOf(date);
    const known = bounds.get(season);
    bounds.set(season, {
      first: Math.min(day, known?.first ?? day),
      last: Math.max(day, known?.last ?? day),
    });
  }
  const ordered = [...bounds]
    .sort(([one], [other]) => one - other)
    .map(([season, { first, last }]) => {
      const missing = Math.max(0, FEWEST_DAYS - (last - first)) / 2;
      return { season, first: first - missing - 1, last: last + missing + 1 };
    });
  const days = ordered.reduce((sum, { first, last }) => sum + last - first, 0);
  const perDay = (end - start - WINTER * (ordered.length - 1)) / days;
  const domain: number[] = [];
  const range: number[] = [];
  let at = start;
  const seasons = ordered.map(({ season, first, last }) => {
    const from = at;
    const to = from + (last - first) * perDay;
    domain.push(first, last);
    range.push(from, to);
    at = to + WINTER;
    return { season, from: round1(from), to: round1(to) };
  });
  const scale = scaleLinear(domain, range).clamp(true);
  // Each measure of a page asks for the same days.
  const known = new Map<string, number>();
  const toX = (date: string): number => {
    let x = known.get(date);
    if (x === undefined) known.set(date, (x = round1(scale(dayOf(date)))));
    return x;
  };
  return { seasons, toX };
}
