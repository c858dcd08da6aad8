import { pictureLoader } from '../charts/standalone/picture-loader.server';
import { forestDrawing } from '../pages/cohorts/cohort-pictures';
import { forestView } from '../pages/cohorts/forest-view.server';
import { USUAL_MEASURE } from '../pages/cohorts/usual-measure';
import { cohortsParameters } from '../statistics-parameters';

/** The picture of the cohorts side by side, `forest.png`. */
export const loader = pictureLoader(cohortsParameters, async (name, input, { store }) => {
  if (name !== 'forest') return null;
  const query = {
    ...input,
    region: input.region ?? null,
    measure: input.measure ?? USUAL_MEASURE[input.role],
  };
  const view = forestView(await store.cohorts(query), query);
  return view && forestDrawing(view, query);
});
