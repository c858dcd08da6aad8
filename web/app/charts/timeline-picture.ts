/** A bar on a time axis. Places are shares of the axis in per cent, so that it fits any width. */
export interface TimelineBar {
  from: number;
  width: number;
  /** open: it lasts; other: not an injured list. */
  look: 'over' | 'open' | 'other';
  label: string;
}

export interface TimelineAxis {
  /** First day shown and the day after the last, `MM-DD`. */
  first: string;
  end: string;
  /** Where months begin, with their names. */
  months: { at: number; text: string }[];
}

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** Days since new year's day, leap years apart: what is drawn is a season, not a count. */
const dayOfYear = (monthAndDay: string): number =>
  (Date.parse(`2023-${monthAndDay === '02-29' ? '02-28' : monthAndDay}`) - Date.parse('2023-01-01')) /
  86_400_000;

const round2 = (value: number): number => Math.round(value * 100) / 100;

function placeOn({ first, end }: Pick<TimelineAxis, 'first' | 'end'>, monthAndDay: string): number {
  const [from, to] = [dayOfYear(first), dayOfYear(end)];
  const share = (dayOfYear(monthAndDay) - from) / (to - from);
  return Math.min(100, Math.max(0, share * 100));
}

/**
 * An axis of whole months around the season's days that are given, at least April to September; never before
 * February or after November.
 *
 * @param days - `YYYY-MM-DD`; the year does not matter
 */
export function seasonAxis(days: readonly string[]): TimelineAxis {
  const months = days.map((day) => Number(day.slice(5, 7)));
  const first = Math.max(2, Math.min(4, ...months));
  const last = Math.min(11, Math.max(9, ...months));
  const twoDigits = (month: number) => String(month).padStart(2, '0');
  const span = { first: `${twoDigits(first)}-01`, end: `${twoDigits(last + 1)}-01` };
  return {
    ...span,
    months: MONTHS.slice(first - 1, last).map((text, index) => ({
      at: round2(placeOn(span, `${twoDigits(first + index)}-01`)),
      text,
    })),
  };
}

/** Per cent: wide enough to be seen. */
const LEAST_WIDTH = 0.8;

export interface TimelineStint {
  season: number;
  startedOn: string;
  endedOn: string | null;
  listKind: string;
}

/**
 * The bar of a stint on the axis of its season; one that lasts goes to `asOf`. Clipped at the season's year.
 *
 * @param asOf - the day to which what lasts is known; null draws to the end of the axis
 */
export function timelineBar(
  axis: Pick<TimelineAxis, 'first' | 'end'>,
  { season, startedOn, endedOn, listKind }: TimelineStint,
  asOf: string | null,
  label: string,
): TimelineBar {
  const place = (day: string): number => {
    const year = Number(day.slice(0, 4));
    return year < season ? 0 : year > season ? 100 : placeOn(axis, day.slice(5));
  };
  const from = Math.min(place(startedOn), 100 - LEAST_WIDTH);
  const to = place(endedOn ?? asOf ?? `${season + 1}-01-01`);
  return {
    from: round2(from),
    width: round2(Math.max(LEAST_WIDTH, to - from)),
    look: listKind !== 'injured' ? 'other' : endedOn === null ? 'open' : 'over',
    label,
  };
}
