import { IngestError } from '../../errors';
import type { Role } from '../measures/measure';
import type { CohortFilter, StintSubjectRow } from '../statistics-rows';
import { type Band, isInBand } from './bands';
import { LIST_WORDS, NATURE_WORDS, REGION_WORDS } from './cohort-words';

/** Every stint of the injured list in one role: what other filters narrow. */
export function everyInjury(role: Role): CohortFilter {
  return {
    role,
    listKind: 'injured',
    region: null,
    nature: null,
    listDays: null,
    ageFrom: null,
    ageTo: null,
    seasonFrom: null,
    seasonTo: null,
    daysFrom: null,
    daysTo: null,
  };
}

/** `25-29`, `2019`, `35-` (or more), `-24` (or less). */
function writeBand({ from, to }: Band): string | null {
  if (from === null && to === null) return null;
  return from === to ? `${from}` : `${from ?? ''}-${to ?? ''}`;
}

/**
 * A filter as text, the same for the same stints: keys in one fixed order, what is "any" left out, and so is the
 * injured list, such as `role=pitcher&region=elbow&seasons=2015-2019`. It needs no escaping in an address.
 */
export function cohortId(filter: CohortFilter): string {
  const parts: [string, string | number | null][] = [
    ['role', filter.role],
    ['list', filter.listKind === 'injured' ? null : filter.listKind],
    ['region', filter.region],
    ['nature', filter.nature],
    ['listDays', filter.listDays],
    ['age', writeBand({ from: filter.ageFrom, to: filter.ageTo })],
    ['missed', writeBand({ from: filter.daysFrom, to: filter.daysTo })],
    ['seasons', writeBand({ from: filter.seasonFrom, to: filter.seasonTo })],
  ];
  return parts
    .filter(([, value]) => value !== null)
    .map(([key, value]) => `${key}=${value}`)
    .join('&');
}

/** Longer than any filter can be written. */
const LONGEST_ID = 200;

function refuse(field: string, value: string, expected: string): never {
  const shown = value.length > 40 ? `${value.slice(0, 40)}…` : value;
  throw new IngestError('BadInput', `${field}: ${JSON.stringify(shown)} is not ${expected}`, { path: field });
}

function readWord(field: string, value: string, words: object): string {
  return Object.hasOwn(words, value)
    ? value
    : refuse(field, value, `one of ${Object.keys(words).join(', ')}`);
}

const BAND = /^(0|[1-9]\d{0,3})?(?:(-)(0|[1-9]\d{0,3})?)?$/;

function readBand(field: string, value: string, least: number, most: number): Band {
  const expected = `a number or a range within ${least} and ${most}, such as ${least}-${most}`;
  const [, first, dash, last] = BAND.exec(value) ?? refuse(field, value, expected);
  if (first === undefined && last === undefined) return refuse(field, value, expected);
  const from = first === undefined ? null : Number(first);
  const to = dash === undefined ? from : last === undefined ? null : Number(last);
  if ((from ?? least) < least || (to ?? most) > most || (from ?? least) > (to ?? most)) {
    return refuse(field, value, expected);
  }
  return { from, to };
}

/** What each key of an id narrows. */
const READERS: Readonly<Record<string, (value: string) => Partial<CohortFilter>>> = {
  role: (value) => ({ role: readWord('role', value, { pitcher: true, batter: true }) as Role }),
  list: (value) => ({ listKind: readWord('list', value, LIST_WORDS) }),
  region: (value) => ({ region: readWord('region', value, REGION_WORDS) }),
  nature: (value) => ({ nature: readWord('nature', value, NATURE_WORDS) }),
  listDays: (value) => ({
    listDays: Number(readWord('listDays', value, { 7: true, 10: true, 15: true, 60: true })),
  }),
  age: (value) => {
    const { from, to } = readBand('age', value, 15, 60);
    return { ageFrom: from, ageTo: to };
  },
  missed: (value) => {
    const { from, to } = readBand('missed', value, 0, 2000);
    return { daysFrom: from, daysTo: to };
  },
  seasons: (value) => {
    const { from, to } = readBand('seasons', value, 1876, 2100);
    return { seasonFrom: from, seasonTo: to };
  },
};

/**
 * Reads what {@link cohortId} writes, with its keys in any order.
 *
 * @throws IngestError `BadInput` that names the field and the value: an unknown or repeated key, a value that is no
 *   word of its field or out of its range, or no role
 */
export function parseCohortId(text: string): CohortFilter {
  if (text.length > LONGEST_ID) refuse('cohort', text, `a filter of at most ${LONGEST_ID} characters`);
  const read = new Set<string>();
  let narrowed: Partial<CohortFilter> = {};
  for (const part of text.split('&')) {
    const at = part.indexOf('=');
    const key = part.slice(0, Math.max(at, 0));
    const reader = Object.hasOwn(READERS, key) ? READERS[key] : undefined;
    if (reader === undefined) return refuse('cohort', part, `a filter by ${Object.keys(READERS).join(', ')}`);
    if (read.has(key)) return refuse(key, part.slice(at + 1), 'said once only');
    read.add(key);
    narrowed = { ...narrowed, ...reader(part.slice(at + 1)) };
  }
  if (narrowed.role === undefined) return refuse('role', '', 'one of pitcher, batter');
  return { ...everyInjury(narrowed.role), ...narrowed };
}

/** What of a stint decides to which cohorts it belongs. */
export type CohortSubject = Pick<
  StintSubjectRow,
  'role' | 'listKind' | 'region' | 'nature' | 'listDays' | 'age' | 'daysMissed' | 'season'
>;

/** Whether a stint belongs to a cohort. A region is taken at its word: a finger is not a hand. */
export function matches(filter: CohortFilter, subject: CohortSubject): boolean {
  return (
    filter.role === subject.role &&
    filter.listKind === subject.listKind &&
    (filter.region === null || filter.region === subject.region) &&
    (filter.nature === null || filter.nature === subject.nature) &&
    (filter.listDays === null || filter.listDays === subject.listDays) &&
    isInBand({ from: filter.ageFrom, to: filter.ageTo }, subject.age) &&
    isInBand({ from: filter.daysFrom, to: filter.daysTo }, subject.daysMissed) &&
    isInBand({ from: filter.seasonFrom, to: filter.seasonTo }, subject.season)
  );
}
