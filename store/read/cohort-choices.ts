import { AGE_BANDS, type Band, DAYS_BANDS, isInBand } from '../../core/stats/cohorts/bands';
import type { CohortSubject } from '../../core/stats/cohorts/cohort-filter';
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

/** The parts of a filter, and whether a stint passes each. */
const PARTS = {
  role: ({ role }, subject) => role === subject.role,
  list: ({ listKind }, subject) => listKind === subject.listKind,
  region: ({ region }, subject) => region === null || region === subject.region,
  nature: ({ nature }, subject) => nature === null || nature === subject.nature,
  listDays: ({ listDays }, subject) => listDays === null || listDays === subject.listDays,
  age: ({ ageFrom, ageTo }, { age }) => isInBand({ from: ageFrom, to: ageTo }, age),
  missed: ({ daysFrom, daysTo }, { daysMissed }) => isInBand({ from: daysFrom, to: daysTo }, daysMissed),
  season: ({ seasonFrom, seasonTo }, { season }) => isInBand({ from: seasonFrom, to: seasonTo }, season),
} as const satisfies Record<string, (filter: CohortFilter, subject: CohortSubject) => boolean>;

type Part = keyof typeof PARTS;
const NAMES = Object.keys(PARTS) as Part[];

/** The only part of a filter that a stint does not pass; `none` where it passes all, `several` for more than one. */
function failedPart(filter: CohortFilter, subject: CohortSubject): Part | 'none' | 'several' {
  let failed: Part | 'none' = 'none';
  for (const part of NAMES) {
    if (PARTS[part](filter, subject)) continue;
    if (failed !== 'none') return 'several';
    failed = part;
  }
  return failed;
}

/** Counts what each part of a filter could be chosen as: in one pass, for a stint stands under all parts but one or two. */
export function countChoices(subjects: readonly KnownSubject[], filter: CohortFilter): CohortChoices {
  const chosen: KnownSubject[] = [];
  const under = Object.fromEntries(NAMES.map((part) => [part, []])) as unknown as Record<
    Part,
    KnownSubject[]
  >;
  const kinds = new Set<string>();
  for (const subject of subjects) {
    kinds.add(subject.listKind);
    const failed = failedPart(filter, subject);
    if (failed === 'several') continue;
    if (failed !== 'none') under[failed].push(subject);
    else {
      chosen.push(subject);
      for (const part of NAMES) under[part].push(subject);
    }
  }
  const ofRole = (role: Role) => ({
    value: role,
    stints: under.role.filter((one) => one.role === role).length,
  });
  return {
    stints: chosen.length,
    players: new Set(chosen.map(({ playerId }) => playerId)).size,
    role: [ofRole('pitcher'), ofRole('batter')],
    list: [...kinds].sort().map((kind) => ({
      value: kind,
      stints: under.list.filter(({ listKind }) => listKind === kind).length,
    })),
    region: countWords(under.region.map(({ region }) => region)),
    nature: countWords(under.nature.map(({ nature }) => nature)),
    listDays: countWords(under.listDays.map(({ listDays }) => listDays)).sort((a, b) => a.value - b.value),
    age: countBands(
      AGE_BANDS,
      under.age.map(({ age }) => age),
    ),
    missed: countBands(
      DAYS_BANDS,
      under.missed.map(({ daysMissed }) => daysMissed),
    ),
    season: countWords(under.season.map(({ season }) => season)).sort((a, b) => a.value - b.value),
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
