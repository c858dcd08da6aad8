import type { IsoDate } from '../../core/ids';
import { cohortId, parseCohortId } from '../../core/stats/cohorts/cohort-filter';
import { describeCohort } from '../../core/stats/cohorts/describe-cohort';
import type { CohortSummary } from '../../core/stats/cohorts/open-cohorts';
import { summarizeCohort, type StintRows } from '../../core/stats/cohorts/summarize-cohorts';
import type { CohortFilter, CohortSpan } from '../../core/stats/statistics-rows';
import { readCohortRows } from './cohort-rows';
import { countSubjects, readSubjectRows, readSubjects } from './cohort-subjects';
import { readStatisticsVersion, type StatisticsVersion } from './cohort-version';
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
  /** With changes of the span asked for only; null unless the state is ahead of time or on request. */
  rows: CohortSummary | null;
  /** When the statistics were made (ISO). */
  computedAt: string | null;
  /** The run that made them. */
  madeBy: StatisticsVersion | null;
}

type Found = Pick<CohortPage, 'state' | 'stints' | 'rows'>;

/** Summaries made on request, the newest last; each is kept until the statistics are made anew. */
export class CohortMemory {
  private readonly made = new Map<string, Found>();

  constructor(private readonly most = 50) {}

  get(key: string): Found | undefined {
    return this.made.get(key);
  }

  keep(key: string, found: Found): void {
    this.made.set(key, found);
    const [oldest] = this.made.keys();
    if (this.made.size > this.most && oldest !== undefined) this.made.delete(oldest);
  }
}

/** The stints of a cohort that has to be put together. */
interface CohortGround {
  key: string;
  rows: StintRows;
}

interface Looked {
  madeBy: StatisticsVersion | null;
  /** What is known, or what it is to be made of. */
  found: Found | CohortGround;
}

async function lookUp(
  reader: Reader,
  filter: CohortFilter,
  span: CohortSpan,
  memory: CohortMemory,
): Promise<Looked> {
  const id = cohortId(filter);
  const version = await readStatisticsVersion(reader);
  const made = { madeBy: version };
  const ahead = await readCohortRows(reader, id, span);
  if (ahead !== null) {
    return { ...made, found: { state: 'ahead_of_time', stints: ahead.cohort.stints, rows: ahead } };
  }
  if (version === null) return { ...made, found: { state: 'not_computed', stints: 0, rows: null } };
  const key = `${version.version} ${span} ${id}`;
  return { ...made, found: memory.get(key) ?? (await gather(reader, filter, span, key)) };
}

async function gather(
  reader: Reader,
  filter: CohortFilter,
  span: CohortSpan,
  key: string,
): Promise<Found | CohortGround> {
  const stints = await countSubjects(reader, filter);
  if (stints === 0) return { state: 'empty', stints, rows: null };
  if (stints > MOST_STINTS_ON_REQUEST) return { state: 'too_many', stints, rows: null };
  const subjects = await readSubjects(reader, filter);
  const stintIds = subjects.map(({ stintId }) => stintId);
  const found = await readSubjectRows(reader, filter.role, span, stintIds);
  const asOf = ((await readInjuriesAsOf(reader)) ?? newestOf(subjects)) as IsoDate;
  return { key, rows: { subjects, ...found, asOf } };
}

const newestOf = (subjects: readonly { readonly startedOn: string }[]): string =>
  subjects.reduce((newest, { startedOn }) => (startedOn > newest ? startedOn : newest), '');

function summarize(filter: CohortFilter, { key, rows }: CohortGround, memory: CohortMemory): Found {
  const summary = summarizeCohort(filter, rows);
  const found: Found = { state: 'on_request', stints: rows.subjects.length, rows: summary };
  memory.keep(key, found);
  return found;
}

/** Runs the queries of one page on one snapshot. */
type OnSnapshot = <T>(read: (reader: Reader) => Promise<T>) => Promise<T>;

/**
 * A cohort with its changes in one span, from the tables or, where they have it not, put together from its stints. The
 * transaction is held for the reading only.
 *
 * @param text - a cohort's id, its keys in any order
 * @throws IngestError `BadInput` for a text that is no cohort's id
 */
export async function readCohort(
  onSnapshot: OnSnapshot,
  text: string,
  span: CohortSpan,
  memory: CohortMemory,
): Promise<CohortPage> {
  const filter = parseCohortId(text);
  const { madeBy, found } = await onSnapshot((reader) => lookUp(reader, filter, span, memory));
  return {
    cohortId: cohortId(filter),
    filter,
    title: describeCohort(filter),
    computedAt: madeBy?.computedAt ?? null,
    madeBy,
    ...('key' in found ? summarize(filter, found, memory) : found),
  };
}
