import { IngestError } from '../../errors';
import type { CohortCourseRow, StintCourseRow } from '../statistics-rows';
import { type Column, emptyColumn, fillPlace, meanByPlayer } from './column';
import type { SubjectTable } from './subject-table';

/** When, the deviation from the before window, and the controls' deviation where there are any. */
type CoursePoint = readonly [at: number, deviation: number, control: number | null];

interface CourseColumns extends Pick<StintCourseRow, 'measure' | 'step'> {
  readonly at: number;
  readonly deviation: Column;
  readonly difference: Column;
}

/** Event studies of the stints of one table. */
export interface CourseTable {
  take(row: StintCourseRow): void;
  /** @param places - the stints of the cohort, ascending */
  summarize(cohortId: string, places: Int32Array): CohortCourseRow[];
}

function isPoint(value: unknown): value is CoursePoint {
  if (!Array.isArray(value) || value.length !== 3) return false;
  const [at, deviation, control] = value as unknown[];
  return (
    Number.isInteger(at) && typeof deviation === 'number' && (control === null || typeof control === 'number')
  );
}

function readPoints({ stintId, measure, step, points }: StintCourseRow): CoursePoint[] {
  let read: unknown;
  try {
    read = JSON.parse(points);
  } catch {
    read = null;
  }
  if (Array.isArray(read) && read.every(isPoint)) return read;
  throw new IngestError(
    'BadInput',
    `stint ${stintId}, course of ${measure} by ${step}: points that cannot be read`,
  );
}

const byTime = (a: CourseColumns, b: CourseColumns): number => {
  if (a.measure !== b.measure) return a.measure < b.measure ? -1 : 1;
  return a.step === b.step ? a.at - b.at : a.step < b.step ? -1 : 1;
};

function summarizeOne(
  table: SubjectTable,
  { measure, step, at, deviation, difference }: CourseColumns,
  cohortId: string,
  places: Int32Array,
): CohortCourseRow | null {
  const deviated = meanByPlayer(table, deviation, places);
  if (deviated.mean === null) return null;
  const differed = meanByPlayer(table, difference, places);
  return {
    cohortId,
    measure,
    step,
    at,
    stints: deviated.stints,
    deviation: deviated.mean,
    lower: deviated.lower,
    upper: deviated.upper,
    controlled: differed.stints,
    difference: differed.mean,
    differenceLower: differed.lower,
    differenceUpper: differed.upper,
  };
}

export function openCourseTable(table: SubjectTable): CourseTable {
  const found = new Map<string, Map<number, CourseColumns>>();
  let ordered: CourseColumns[] = [];
  const open = (course: Map<number, CourseColumns>, { measure, step }: StintCourseRow, at: number) => {
    const columns = { measure, step, at, deviation: emptyColumn(table), difference: emptyColumn(table) };
    course.set(at, columns);
    ordered = [...ordered, columns].sort(byTime);
    return columns;
  };

  return {
    take(row) {
      const place = table.placeOf(row.stintId);
      const what = () => `stint ${row.stintId}, course of ${row.measure} by ${row.step}`;
      const key = `${row.measure} ${row.step}`;
      const course = found.get(key) ?? new Map<number, CourseColumns>();
      found.set(key, course);
      for (const [at, deviation, control] of readPoints(row)) {
        const columns = course.get(at) ?? open(course, row, at);
        fillPlace(columns.deviation, place, deviation, what);
        fillPlace(columns.difference, place, control === null ? null : deviation - control, what);
      }
    },
    summarize: (cohortId, places) =>
      ordered.map((columns) => summarizeOne(table, columns, cohortId, places)).filter((row) => row !== null),
  };
}
