import { cohortParameters, cohortsParameters } from './statistics-parameters';

/** A cohort, and the measure whose course around the injury is drawn. */
export const cohortPageParameters = cohortParameters.extend({ course: cohortsParameters.shape.measure });
