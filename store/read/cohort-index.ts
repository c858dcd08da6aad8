import { describeCohort } from '../../core/stats/cohorts/describe-cohort';
import { adjustForest, type ForestRow } from '../../core/stats/cohorts/forest';
import type { MeasureId, Role } from '../../core/stats/measures/measure';
import type { CohortRow, CohortSpan, ComparedKind } from '../../core/stats/statistics-rows';
import type { Prisma } from '../generated/prisma/client';
import { toChangeRow, toCohortRow } from './cohort-rows';
import { readStatisticsVersion, type StatisticsVersion } from './cohort-version';
import type { Reader } from './reader';

/** Along which line all injuries, or those of one region, are parted into cohorts. */
export type CohortSplit = 'region' | 'nature' | 'list' | 'age' | 'missed' | 'season' | 'leave';

export interface CohortIndexQuery {
  role: Role;
  by: CohortSplit;
  /** Only injuries of this region, where they are not parted by region; null for all. */
  region: string | null;
  kind: ComparedKind;
  span: CohortSpan;
  measure: MeasureId;
}

/** A cohort of the index with its change in the measure asked for. */
export interface CohortLine {
  /** In words, such as "Pitchers after elbow injuries". */
  title: string;
  cohort: Omit<CohortRow, 'returnCurve'>;
  /** Null where too few stints have both windows. */
  change: ForestRow | null;
}

/** Cohorts side by side for one measure. */
export interface CohortIndex {
  lines: CohortLine[];
  /** What all of them together make, unadjusted: it is no further comparison. */
  whole: CohortLine | null;
  /** When the statistics were made (ISO); null when none were yet. */
  computedAt: string | null;
  /** The run that made them. */
  madeBy: StatisticsVersion | null;
}

/** All parts that a filter can have, each open. */
const OPEN = {
  region: null, nature: null, listDays: null, ageFrom: null, ageTo: null, daysFrom: null, daysTo: null, seasonFrom: null, seasonTo: null,
} as const satisfies Prisma.CohortWhereInput; // prettier-ignore

const SPLITS: Readonly<Record<CohortSplit, (role: Role, region: string | null) => Prisma.CohortWhereInput>> =
  {
    region: (role) => ({ ...OPEN, role, listKind: 'injured', region: { not: null } }),
    nature: (role, region) => ({ ...OPEN, role, listKind: 'injured', region, nature: { not: null } }),
    list: (role, region) => ({ ...OPEN, role, listKind: 'injured', region, listDays: { not: null } }),
    age: (role, region) => withEitherEnd({ ...OPEN, role, listKind: 'injured', region }, 'ageFrom', 'ageTo'),
    missed: (role, region) =>
      withEitherEnd({ ...OPEN, role, listKind: 'injured', region }, 'daysFrom', 'daysTo'),
    season: (role, region) => ({
      ...OPEN,
      role,
      listKind: 'injured',
      region,
      seasonFrom: { not: null },
      seasonTo: { not: null },
    }),
    leave: (role) => ({ ...OPEN, role, listKind: { in: ['paternity', 'bereavement'] } }),
  };

/** A band is open at one end at most. */
function withEitherEnd(
  where: Prisma.CohortWhereInput,
  from: 'ageFrom' | 'daysFrom',
  to: 'ageTo' | 'daysTo',
): Prisma.CohortWhereInput {
  const { [from]: _from, [to]: _to, ...rest } = where;
  return { ...rest, OR: [{ [from]: { not: null } }, { [to]: { not: null } }] };
}

const NUMBERED = ['listDays', 'ageFrom', 'ageTo', 'daysFrom', 'seasonFrom'] as const;

/** Bands from the lowest up, seasons from the newest down, words by how many stints there are. */
function inOrder(by: CohortSplit) {
  return ({ cohort: one }: CohortLine, { cohort: other }: CohortLine): number => {
    if (by === 'season') return (other.seasonFrom ?? 0) - (one.seasonFrom ?? 0);
    if (by === 'list' || by === 'age' || by === 'missed') {
      for (const key of NUMBERED) {
        const difference = (one[key] ?? -1) - (other[key] ?? -1);
        if (difference !== 0) return difference;
      }
    }
    return other.stints - one.stints || (one.cohortId < other.cohortId ? -1 : 1);
  };
}

/** By the index of role and list, and primary keys. */
export async function readCohortIndex(reader: Reader, query: CohortIndexQuery): Promise<CohortIndex> {
  const { role, by, region, kind, span, measure } = query;
  const isWhole = {
    ...OPEN,
    role,
    listKind: 'injured',
    region: by === 'region' || by === 'leave' ? null : region,
  };
  const rows = await reader.cohort.findMany({
    where: { OR: [SPLITS[by](role, region), isWhole] },
    omit: { returnCurve: true },
  });
  const changes = await reader.cohortChange.findMany({
    where: { cohortId: { in: rows.map(({ cohortId }) => cohortId) }, kind, span, measure },
  });
  const version = await readStatisticsVersion(reader);
  const cohorts = rows.map((row) => toCohortRow(row));
  const whole = cohorts.find(isWholeOf(isWhole.region)) ?? null;
  const changeRows = changes.map(toChangeRow);
  const forest = adjustForest(changeRows.filter(({ cohortId }) => cohortId !== whole?.cohortId));
  const alone = adjustForest(changeRows.filter(({ cohortId }) => cohortId === whole?.cohortId));
  const changeOf = new Map([...forest, ...alone].map((each) => [each.row.cohortId, each]));
  const toLine = (cohort: CohortLine['cohort']): CohortLine => ({
    title: describeCohort(cohort),
    cohort,
    change: changeOf.get(cohort.cohortId) ?? null,
  });
  return {
    lines: cohorts
      .filter((cohort) => cohort !== whole)
      .map(toLine)
      .sort(inOrder(by)),
    whole: whole && toLine(whole),
    computedAt: version?.computedAt ?? null,
    madeBy: version,
  };
}

/** Whether a cohort is all injuries, or all of a region. */
const isWholeOf =
  (region: string | null) =>
  (cohort: CohortLine['cohort']): boolean =>
    cohort.listKind === 'injured' &&
    cohort.region === region &&
    (Object.keys(OPEN) as (keyof typeof OPEN)[]).every((key) => key === 'region' || cohort[key] === null);
