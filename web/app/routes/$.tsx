import { pageTitle } from '../components/page-title';
import { pageLoader } from '../page-loader.server';
import { noParameters } from '../parameters';

export const meta = pageTitle('No such page');

/** Any address that no other route takes. */
export const loader = pageLoader<typeof noParameters, object>(noParameters, () => Promise.resolve(null));

export default function NoSuchPage() {
  return null;
}
