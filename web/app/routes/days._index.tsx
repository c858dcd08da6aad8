import { redirect, type LoaderFunctionArgs } from '@remix-run/node';
import { resourceLoader } from '../page-loader.server';
import { noParameters } from '../parameters';

const freshness = resourceLoader(noParameters, (_none, { store }) => store.freshness());

/** The list of days begins at the newest. */
export async function loader(args: LoaderFunctionArgs): Promise<Response> {
  const { latestDay } = await freshness(args);
  return redirect(latestDay === null ? '/data' : `/days/${latestDay}`, {
    headers: { 'Cache-Control': 'no-store' },
  });
}
