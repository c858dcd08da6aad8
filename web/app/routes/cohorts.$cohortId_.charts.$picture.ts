import { pictureLoader } from '../charts/standalone/picture-loader.server';
import { cohortPageParameters } from '../cohort-parameters';
import { cohortPicture } from '../pages/cohorts/cohort-pictures';
import { cohortView } from '../pages/cohorts/cohort-view.server';

/** Pictures of a cohort's charts, such as `return.png`. */
export const loader = pictureLoader(
  cohortPageParameters,
  async (name, { cohortId, span, course }, { store }) => {
    const { title, rows } = await store.cohort(cohortId, span);
    return rows && cohortPicture(name, title, rows, cohortView(rows, course));
  },
);
