import { USUAL_MEASURE } from '../pages/cohorts/usual-measure';
import { provenanceJson } from '../provenance-json.server';
import { cohortsParameters } from '../statistics-parameters';

/** The cohorts side by side with their figures, each with the address of its own sources. */
export const loader = provenanceJson(cohortsParameters, async (input, { store }) => {
  const { lines, whole, madeBy } = await store.cohorts({
    ...input,
    region: input.region ?? null,
    measure: input.measure ?? USUAL_MEASURE[input.role],
  });
  return {
    madeBy,
    cohorts: [...(whole ? [whole] : []), ...lines].map(({ title, cohort, change }) => ({
      cohortId: cohort.cohortId,
      title,
      stints: cohort.stints,
      players: cohort.players,
      returned: cohort.returned,
      change,
      provenance: `/cohorts/${cohort.cohortId}/provenance.json?span=${input.span}`,
    })),
  };
});
