import { redirect, type LoaderFunctionArgs } from '@remix-run/node';
import { checkedLoader } from '../checked-loader.server';
import { noParameters } from '../parameters';

const freshness = checkedLoader(noParameters, (_none, { store }) => store.freshness());

/** The list of days begins at the newest. */
export async function loader(args: LoaderFunctionArgs): Promise<Response> {
  const { latestDay } = await freshness(args);
  return redirect(latestDay === null ? '/data' : `/days/${latestDay}`, {
    headers: { 'Cache-Control': 'no-store' },
  });
}
