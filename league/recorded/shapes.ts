import { easternDate } from '../simulation/calendar';

/** A JSON object of unknown shape. */
export type Fields = Record<string, unknown>;

export const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The object under a chain of names; an empty object where the chain breaks. */
export function at(value: unknown, ...names: string[]): Fields {
  let here: unknown = value;
  for (const name of names) here = isFields(here) ? here[name] : undefined;
  return isFields(here) ? here : {};
}

export const text = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);

export const objects = (value: unknown): Fields[] => (Array.isArray(value) ? value.filter(isFields) : []);

/** The official date of a feed: its own, else the original one, else the Eastern date of the first pitch. */
export function officialDateOf(feed: Fields): string | undefined {
  const datetime = at(feed, 'gameData', 'datetime');
  const own = text(datetime.officialDate) ?? text(datetime.originalDate);
  if (own !== undefined) return own;
  const start = Date.parse(text(datetime.dateTime) ?? '');
  return Number.isNaN(start) ? undefined : easternDate(new Date(start));
}
