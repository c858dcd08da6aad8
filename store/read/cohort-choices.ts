import { AGE_BANDS, type Band, DAYS_BANDS, isInBand } from '../../core/stats/cohorts/bands';
import { type CohortSubject, matches } from '../../core/stats/cohorts/cohort-filter';
import type { Role } from '../../core/stats/measures/measure';
import type { CohortFilter } from '../../core/stats/statistics-rows';
import { Prisma } from '../generated/prisma/client';
import { readStatisticsVersion } from './cohort-version';
import type { Reader } from './reader';
import { readRows } from './rows';

/** A choice and how many stints it leaves when all other parts of the filter stay as they are. */
export interface CountedChoice<Value> {
  value: Value;
  stints: number;
}

/** How many stints a filter holds, and how many it would hold with one of its parts chosen otherwise. */
export interface CohortChoices {
  stints: number;
  players: number;
  role: CountedChoice<Role>[];
  list: CountedChoice<string>[];
  region: CountedChoice<string>[];
  nature: CountedChoice<string>[];
  listDays: CountedChoice<number>[];
  age: CountedChoice<Band>[];
  missed: CountedChoice<Band>[];
  /** The oldest first. */
  season: CountedChoice<number>[];
}

export type KnownSubject = CohortSubject & { playerId: number };

/** All stints as far as filters look at them, kept until the statistics are made anew: some ten thousand short rows. */
export class SubjectMemory {
  private kept: { version: string; subjects: Promise<KnownSubject[]> } | null = null;

  async subjects(reader: Reader): Promise<KnownSubject[]> {
    const version = (await readStatisticsVersion(reader))?.version ?? '';
    if (this.kept?.version === version) return this.kept.subjects;
    const subjects = readRows<KnownSubject>(
      reader,
      Prisma.sql`
      SELECT role, player_id AS playerId, list_kind AS listKind, region, nature, list_days AS listDays, age,
             days_missed AS daysMissed, season
      FROM stint_subject`,
    );
    const kept = { version, subjects };
    this.kept = kept;
    subjects.catch(() => {
      if (this.kept === kept) this.kept = null;
    });
    return subjects;
  }
}

/** By how often they occur, words that never do left out. */
function countWords<Value extends string | number>(
  values: readonly (Value | null)[],
): CountedChoice<Value>[] {
  const counts = new Map<Value, number>();
  for (const value of values) if (value !== null) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].map(([value, stints]) => ({ value, stints })).sort((a, b) => b.stints - a.stints);
}

const countBands = (bands: readonly Band[], values: readonly (number | null)[]): CountedChoice<Band>[] =>
  bands.map((band) => ({ value: band, stints: values.filter((value) => isInBand(band, value)).length }));

/** Counts what each part of a filter could be chosen as. */
export function countChoices(subjects: readonly KnownSubject[], filter: CohortFilter): CohortChoices {
  const under = (open: Partial<CohortFilter>) => {
    const opened = { ...filter, ...open };
    return subjects.filter((subject) => matches(opened, subject));
  };
  const chosen = under({});
  const ofRole = (role: Role) => ({ value: role, stints: under({ role }).length });
  const kinds = [...new Set(subjects.map(({ listKind }) => listKind))].sort();
  return {
    stints: chosen.length,
    players: new Set(chosen.map(({ playerId }) => playerId)).size,
    role: [ofRole('pitcher'), ofRole('batter')],
    list: kinds.map((listKind) => ({ value: listKind, stints: under({ listKind }).length })),
    region: countWords(under({ region: null }).map(({ region }) => region)),
    nature: countWords(under({ nature: null }).map(({ nature }) => nature)),
    listDays: countWords(under({ listDays: null }).map(({ listDays }) => listDays)).sort(
      (a, b) => a.value - b.value,
    ),
    age: countBands(
      AGE_BANDS,
      under({ ageFrom: null, ageTo: null }).map(({ age }) => age),
    ),
    missed: countBands(
      DAYS_BANDS,
      under({ daysFrom: null, daysTo: null }).map(({ daysMissed }) => daysMissed),
    ),
    season: countWords(under({ seasonFrom: null, seasonTo: null }).map(({ season }) => season)).sort(
      (a, b) => a.value - b.value,
    ),
  };
}

/** The choices that a filter leaves; from memory but for the first time after the statistics were made. */
export async function readCohortChoices(
  reader: Reader,
  filter: CohortFilter,
  memory: SubjectMemory,
): Promise<CohortChoices> {
  return countChoices(await memory.subjects(reader), filter);
}
