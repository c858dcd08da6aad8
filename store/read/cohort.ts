import type { IsoDate } from '../../core/ids';
import { cohortId, parseCohortId } from '../../core/stats/cohorts/cohort-filter';
import { describeCohort } from '../../core/stats/cohorts/describe-cohort';
import type { CohortSummary } from '../../core/stats/cohorts/open-cohorts';
import { summarizeCohort } from '../../core/stats/cohorts/summarize-cohorts';
import type { CohortFilter } from '../../core/stats/statistics-rows';
import { readCohortRows } from './cohort-rows';
import { countSubjects, readSubjectRows, readSubjects } from './cohort-subjects';
import { readStatisticsVersion } from './cohort-version';
import { readInjuriesAsOf } from './injuries-as-of';
import type { Reader } from './reader';

/** More stints than this are not put together while somebody waits. */
export const MOST_STINTS_ON_REQUEST = 600;

export type CohortState =
  /** From the tables. */
  | 'ahead_of_time'
  /** Put together from its stints when it was asked for. */
  | 'on_request'
  /** No stint matches. */
  | 'empty'
  /** Not in the tables, and too many stints to put together on request. */
  | 'too_many'
  /** No statistics were made yet. */
  | 'not_computed';

export interface CohortPage {
  /** In its one fixed way of writing. */
  cohortId: string;
  filter: CohortFilter;
  /** In words, such as "Pitchers after elbow injuries". */
  title: string;
  state: CohortState;
  /** Stints that match the filter. */
  stints: number;
  /** Null unless the state is ahead of time or on request. */
  rows: CohortSummary | null;
  /** When the statistics were made (ISO). */
  computedAt: string | null;
}

type Found = Pick<CohortPage, 'state' | 'stints' | 'rows'>;

/** Summaries made on request, the newest last; each is kept until the statistics are made anew. */
export class CohortMemory {
  private readonly made = new Map<string, Found>();

  constructor(private readonly most = 50) {}

  /** What was made for a cohort of a version of the statistics, or what `make` makes now. */
  async remember(key: string, make: () => Promise<Found>): Promise<Found> {
    const known = this.made.get(key);
    if (known !== undefined) return known;
    const found = await make();
    this.made.set(key, found);
    const [oldest] = this.made.keys();
    if (this.made.size > this.most && oldest !== undefined) this.made.delete(oldest);
    return found;
  }
}

async function summarizeOnRequest(reader: Reader, filter: CohortFilter): Promise<Found> {
  const stints = await countSubjects(reader, filter);
  if (stints === 0) return { state: 'empty', stints, rows: null };
  if (stints > MOST_STINTS_ON_REQUEST) return { state: 'too_many', stints, rows: null };
  const subjects = await readSubjects(reader, filter);
  const stintIds = subjects.map(({ stintId }) => stintId);
  const found = await readSubjectRows(reader, filter.role, stintIds);
  const asOf = ((await readInjuriesAsOf(reader)) ?? newestOf(subjects)) as IsoDate;
  return { state: 'on_request', stints, rows: summarizeCohort(filter, { subjects, ...found, asOf }) };
}

const newestOf = (subjects: readonly { readonly startedOn: string }[]): string =>
  subjects.reduce((newest, { startedOn }) => (startedOn > newest ? startedOn : newest), '');

/**
 * A cohort, from the tables or, where they have it not, put together from its stints.
 *
 * @param text - a cohort's id, its keys in any order
 * @throws IngestError `BadInput` for a text that is no cohort's id
 */
export async function readCohort(reader: Reader, text: string, memory: CohortMemory): Promise<CohortPage> {
  const filter = parseCohortId(text);
  const id = cohortId(filter);
  const version = await readStatisticsVersion(reader);
  const ahead = await readCohortRows(reader, id);
  const found: Found =
    ahead !== null
      ? { state: 'ahead_of_time', stints: ahead.cohort.stints, rows: ahead }
      : version === null
        ? { state: 'not_computed', stints: 0, rows: null }
        : await memory.remember(`${version.version} ${id}`, () => summarizeOnRequest(reader, filter));
  return {
    cohortId: id,
    filter,
    title: describeCohort(filter),
    computedAt: version?.computedAt ?? null,
    ...found,
  };
}
