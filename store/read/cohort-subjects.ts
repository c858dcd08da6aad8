import type { IsoDate, PlayerId } from '../../core/ids';
import type { MeasureId, Role } from '../../core/stats/measures/measure';
import type {
  CohortFilter,
  CohortSpan,
  ComparedKind,
  CourseStep,
  StintChangeRow,
  StintCourseRow,
  StintLeadRow,
  StintSubjectRow,
} from '../../core/stats/statistics-rows';
import type { Prisma } from '../generated/prisma/client';
import { KINDS } from './cohort-rows';
import { toDay } from './column';
import type { Reader } from './reader';

const within = (from: number | null, to: number | null) =>
  from === null && to === null
    ? undefined
    : { ...(from === null ? {} : { gte: from }), ...(to === null ? {} : { lte: to }) };

/** The stints of a filter, as `matches` of the cohorts has it. */
function whereMatches(filter: CohortFilter): Prisma.StintSubjectWhereInput {
  const { role, listKind, region, nature, listDays } = filter;
  return {
    role,
    listKind,
    ...(region === null ? {} : { region }),
    ...(nature === null ? {} : { nature }),
    ...(listDays === null ? {} : { listDays }),
    age: within(filter.ageFrom, filter.ageTo),
    daysMissed: within(filter.daysFrom, filter.daysTo),
    season: within(filter.seasonFrom, filter.seasonTo),
  };
}

/** How many stints match a filter. */
export async function countSubjects(reader: Reader, filter: CohortFilter): Promise<number> {
  return reader.stintSubject.count({ where: whereMatches(filter) });
}

/** The stints that match a filter; by the index of role, list and region. */
export async function readSubjects(reader: Reader, filter: CohortFilter): Promise<StintSubjectRow[]> {
  const rows = await reader.stintSubject.findMany({
    where: whereMatches(filter),
    orderBy: { stintId: 'asc' },
  });
  const day = (value: Date) => toDay(value) as IsoDate;
  return rows.map((row) => ({
    ...row,
    role: row.role as Role,
    playerId: row.playerId as PlayerId,
    startedOn: day(row.startedOn),
    endedOn: row.endedOn && day(row.endedOn),
    returnedOn: row.returnedOn && day(row.returnedOn),
    placeboOn: row.placeboOn && day(row.placeboOn),
  }));
}

/** What was compared for some stints of one role. */
export interface SubjectRows {
  changes: StintChangeRow[];
  courses: StintCourseRow[];
  leads: StintLeadRow[];
}

/** By primary keys, changes in one span. */
export async function readSubjectRows(
  reader: Reader,
  role: Role,
  span: CohortSpan,
  stintIds: readonly string[],
): Promise<SubjectRows> {
  const where = { stintId: { in: [...stintIds] }, role };
  const changes = await reader.stintChange.findMany({
    where: { ...where, kind: { in: [...KINDS] }, span },
  });
  const courses = await reader.stintCourse.findMany({ where });
  const leads = await reader.stintLead.findMany({ where });
  return {
    changes: changes.map((row) => ({
      ...row,
      role,
      kind: row.kind as ComparedKind,
      span: row.span as CohortSpan,
      measure: row.measure as MeasureId,
    })),
    courses: courses.map((row) => ({
      ...row,
      role,
      measure: row.measure as MeasureId,
      step: row.step as CourseStep,
    })),
    leads: leads.map((row) => ({ ...row, role, measure: row.measure as MeasureId })),
  };
}
