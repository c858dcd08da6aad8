import { cohortPageParameters } from '../cohort-parameters';
import { provenanceJson } from '../provenance-json.server';

/** The stints that are in a cohort, and the runs that compared them. */
export const loader = provenanceJson(cohortPageParameters, async ({ cohortId, span }, { store }) => {
  const [page, sources] = await Promise.all([store.cohort(cohortId, span), store.cohortSources(cohortId)]);
  return {
    cohortId: page.cohortId,
    title: page.title,
    state: page.state,
    filter: page.filter,
    span,
    ...sources,
    changes: page.rows?.changes ?? [],
  };
});
