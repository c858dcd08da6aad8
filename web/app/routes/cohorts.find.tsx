import { redirect } from '@remix-run/node';
import { cohortAddress } from '../format/cohort-words';
import { checkedLoader } from '../checked-loader.server';
import { cohortSearchParameters } from '../statistics-parameters';

/** Leads from the parts of a cohort, as the form gives them, to its page; that refuses what makes no sense. */
export const loader = checkedLoader(cohortSearchParameters, async ({ from, to, span, list, ...parts }) => {
  // The injured list is what an id leaves out.
  const search = {
    ...parts,
    list: list === 'injured' ? undefined : list,
    seasons: from || to ? `${from ?? ''}-${to ?? ''}` : undefined,
  };
  const id = Object.entries(search).flatMap(([key, value]) =>
    value === undefined ? [] : [`${key}=${encodeURIComponent(value)}`],
  );
  throw redirect(cohortAddress(id.join('&')) + (span ? `?span=${span}` : ''));
});
