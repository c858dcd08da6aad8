import type { CohortSummary } from '../../../../core/stats/cohorts/open-cohorts';
import type { MeasureId } from '../../../../core/stats/measures/measure';
import { measureById, MEASURES } from '../../../../core/stats/measures/measures';
import type { CohortCourseRow, CourseStep } from '../../../../core/stats/statistics-rows';
import { eventStudyPicture, type EventStudyPicture } from '../../charts/event-study-picture.server';
import { returnCurvePicture, type ReturnCurvePicture } from '../../charts/return-curve-picture.server';
import { USUAL_MEASURE } from './usual-measure';

/** A measure's course in one step, drawn. */
export interface CourseView {
  step: CourseStep;
  points: CohortCourseRow[];
  picture: EventStudyPicture;
}

/** What is drawn of a cohort. */
export interface CohortView {
  returnCurve: ReturnCurvePicture | null;
  /** The measure whose course is drawn; null where none has one. */
  course: MeasureId | null;
  /** Measures that have a course, in the order of pages. */
  courseChoices: MeasureId[];
  courses: CourseView[];
}

const STEPS: readonly CourseStep[] = ['game', 'week'];

/** @param asked - the measure whose course is asked for; without one the usual one, or else the first there is */
export function cohortView({ cohort, courses }: CohortSummary, asked: MeasureId | undefined): CohortView {
  const present = new Set(courses.map(({ measure }) => measure));
  const courseChoices = MEASURES.map(({ id }) => id).filter((id) => present.has(id));
  const usual = USUAL_MEASURE[cohort.role];
  const course = asked ?? (present.has(usual) ? usual : (courseChoices[0] ?? null));
  return {
    returnCurve: returnCurvePicture(cohort),
    course,
    courseChoices,
    courses: STEPS.flatMap((step): CourseView[] => {
      const points = courses
        .filter((row) => row.measure === course && row.step === step)
        .sort((one, other) => one.at - other.at);
      const picture = course && eventStudyPicture(measureById(course), points);
      return picture ? [{ step, points, picture }] : [];
    }),
  };
}
