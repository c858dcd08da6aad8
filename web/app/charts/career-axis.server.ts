import { round1 } from './picture';

/** The stretch of a year that is drawn: winters would take half of the width and show nothing. */
const FROM = '03-10';
const TO = '11-05';

export interface AxisSeason {
  season: number;
  from: number;
  to: number;
}

/** Seasons side by side, equally wide, as the horizontal axis of a career. */
export interface CareerAxis {
  left: number;
  right: number;
  seasons: AxisSeason[];
  /** Where a day lies; days outside of what is drawn of their year lie at its edge. */
  place(day: string): number;
}

/** Between two seasons. */
const GAP = 4;

/**
 * An axis over all years from the first to the last, also those in between in which nothing is known.
 *
 * @param years - in any order, at least one
 */
export function careerAxis(years: readonly number[], left: number, right: number): CareerAxis {
  const [first, last] = [Math.min(...years), Math.max(...years)];
  const count = last - first + 1;
  const width = (right - left - GAP * (count - 1)) / count;
  const seasons = Array.from({ length: count }, (_, index) => {
    const from = left + index * (width + GAP);
    return { season: first + index, from: round1(from), to: round1(from + width) };
  });
  const drawn = seasons.map(
    ({ season }) => [Date.parse(`${season}-${FROM}`), Date.parse(`${season}-${TO}`)] as const,
  );
  const place = (day: string): number => {
    const year = Number(day.slice(0, 4));
    const [own, days] = [seasons[year - first], drawn[year - first]];
    if (own === undefined || days === undefined) return year < first ? left : right;
    const [start, end] = days;
    const share = Math.min(1, Math.max(0, (Date.parse(day) - start) / (end - start)));
    return round1(own.from + share * (own.to - own.from));
  };
  return { left, right, seasons, place };
}
